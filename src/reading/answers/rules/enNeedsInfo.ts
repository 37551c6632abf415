import { type AnswerRule, patterns } from "./answerRule";
import { EN } from "./enWords";

const { anywhere } = patterns(EN);

export const ENGLISH_NEEDS_INFO: readonly AnswerRule[] = [
  {
    id: "tell-me-first",
    answer: "needs-info",
    pattern: anywhere(`
      tell me (?:a bit |a little |some )?more
      |(?:more|further|additional) (?:info|information|details?|context|to go on|about (?:him|her|them|it|this
      |what))
      |(?:send|share|show|provide|give|forward)(?: me)? (?:the|a|his|her|their|some|me|more|specs|numbers
      |figures|cv|deck) .{0,40}?(?:first|before|so that i|then i|and i'?ll (?:tell|let|decide|say))
      |(?:first|before) (?:i|we|anything|agreeing|deciding|saying)(?: [a-z]+)? ?(?:say|answer|decide|agree
      |commit|reply|want|need|must|would|like|know)
      |need(?:s)? (?:to know|more|a bit more|to see|to understand)
      |want to (?:know|understand|hear) .{0,40}(?:first|before)?
      |(?:it |that |this )?depends(?: on| who| how|,|\\.)
      |can't (?:tell|judge|decide|say) (?:from|without|until|yet)
      |i have (?:a|one|two|some|a few|three) questions?|(?:one|first|quick|just one|a|two) (?:question|q)
      |who else|know the (?:topic|fee|purpose|subject)|send specs
    `),
    not: anywhere("{later}"),
    certainty: 0.84,
  },
  {
    id: "papers-first",
    answer: "needs-info",
    pattern: anywhere(`
      (?:ask|have|tell|get) (?:{they}|them)(?: to)? (?:send|write|e-?mail|share|forward|put)(?: me| us| over| down| together)*
      (?: a| an| some| his| her| their| the| two| three| few| short| brief| one)* ?(?:summary|paragraph|note|cv|resume
      |profile|page|outline|proposal|material|deck|lines?|sentences?|samples?|abstract|portfolio)
      |once i(?:'ve| have) (?:read|seen|had a look)|when i(?:'ve| have) (?:seen|read) (?:it|that|them|more)
      |(?:agree|commit|say yes) to (?:something|anything|things) (?:blind|unseen|i)|depending on (?:your|the|his|her|their) answer
      |remind me (?:how|where|what|which)
    `),
    not: anywhere("then (?:yes|i'm in)"),
    certainty: 0.8,
  },
  {
    id: "question-about-it",
    answer: "needs-info",
    pattern:
      /(?:^|[,;:.!–-]\s*|\b(?:but|and|ok|so|first|though|sorry|maybe|possibly|interesting|depends)\W+)(?:what(?:'s| is| are| does| do| did| would| has| kind| sort| stage| exactly| for| about|\b)|who(?:'s| is| are| else| pays| would|\b)|why (?:me|is|does|not|now|would)|where (?:is|are|would|does)|when (?:is|would|does|and)|which|how (?:much|many|long|old|big|well|far|soon|serious|did|does|is|would|large)|is (?:he|she|it|this|that|there|the)|are (?:they|you sure|we|there)|does (?:he|she|it|this)|do (?:they|you (?:know|think))|did (?:he|she|they)|has (?:he|she|it)|have (?:they|i met)|was (?:he|she)|would (?:he|she|they|this|i|it|there)|can (?:you (?:say|tell|share|explain)|i (?:see|ask)|he|she|they)|could (?:you (?:tell|send|share|clarify|say|explain)|she|he|they)|may i (?:know|ask|see)|might i ask|remind me who|any (?:figures|idea))\b[^?]{0,200}\?/,
    not: anywhere("why not (?:ask|try)|who is this|who's picking|is (?:he|she) free"),
    certainty: 0.62,
  },
  {
    id: "question-without-mark",
    answer: "needs-info",
    pattern:
      /^(?:is|are|does|do|did|has|have|what|who|which|how|when|where|why) (?:he|she|it|they|this|that|there|the|much|many|long|is|are|does|for)\b[^.!?]{0,80}$/,
    not: anywhere("how (?:is|are) (?:you|the)|what (?:a|is new)"),
    certainty: 0.6,
  },
];
