import { EN } from "./en";
import { patternFrom, type Rule } from "./rule";

const p = patternFrom(EN);

const OWN_FIRM =
  /\b(?:at|in|within) your (?:company|firm|organi[sz]ation|business|practice|side|team|end)\b|\bthe right (?:person|contact) (?:in|at|within) your\b/i;

/** Requests in other words: through you to a third person. */
export const EN_IMPLICIT: readonly Rule[] = [
  {
    id: "speak-for-me",
    kind: "intro-request",
    pattern: p(
      "(?:(?:can|could|would|will|might|please|pls|kindly|d'you|do you|maybe|perhaps|you|u) .{0,50}|^)(?:speak|talk|write|tell|say something|drop (?:him|her|them) a line|send word|bring (?:me|us) up|plug|recommend|put) (?:(?:to|with|w) )?(?:\\p{L}[\\p{L}.'-]* ){1,5}?(?:about (?:me|us|our|my)|on (?:my|our|his|her|their) behalf|for (?:me|us)|that (?:i|we) (?:exist|would|want|are|am|need)|to (?:call|ring|contact|expect|see|meet) (?:me|us))",
    ),
    not: /\blet me know\b|\bcall me (?:if|with|when|at|about)\b|\btell me about\b|\bput (?:this|it|me) on (?:my|the) (?:calendar|list)\b/i,
    certainty: 0.6,
  },
  {
    id: "have-them-contact-me",
    kind: "intro-request",
    pattern: p(
      "(?:can|could|would|will|please|pls|kindly|you|u) .{0,20}(?:get|have|ask|tell) (?:\\p{L}[\\p{L}.'-]* ){1,8}?(?:to )?(?:call|contact|ring|phone|write|email|text|reach out to|get in touch with|get hold of) (?:me|us)",
    ),
    not: /\b(?:have|ask|tell) (?:him|her|them|your assistant|someone|anyone|dave|everyone|all|people) (?:to )?(?:call|contact|email) me (?:if|with|when|at|about|so)\b|\bquestions?\b|\bhave any\b/i,
    certainty: 0.45,
  },

  {
    id: "ask-them",
    kind: "intro-request",
    pattern: p(
      "(?:can|could|would|will|might|please|you|pls) .{0,40}(?:ask|sound out|check with|find out from|find out|see|tell|persuade) .{0,60}(?:if|whether|to) .{0,40}(?:he|she|they|he'd|she'd|they'd|\\p{L}+) ?.{0,25}(?:see|meet|talk (?:to|with)|speak (?:to|with)|call|ring|phone|telephone|receive|have) (?:with )?(?:me|us)",
    ),
    not: /\bmeeting\b|\bconference call\b|\bcall me (?:if|with|when|at)\b/i,
    certainty: 0.8,
  },
  {
    id: "open-to-me",
    kind: "intro-request",
    pattern: p(
      "(?:would|might|could|do you (?:think|reckon|suppose)|d'you think|think|whether|if) (?:\\p{L}[\\p{L}.'-]* ){1,5}(?:would |might |could |will |'d )?(?:be )?(?:(?:open to|up for)(?: meeting| talking to| speaking (?:to|with)| seeing| hearing from)?|willing to|happy to|prepared to|game for|talk to|speak (?:to|with)|chat with|meet(?: with)?|sit down with|see|take a call (?:from|with)|have a (?:quick |short )?(?:chat|word|coffee|call) with) (?:a (?:quick |short |brief )?(?:chat|call|coffee|meeting|conversation|word) with )?(?:me|us|my \\p{L}+)",
    ),
    not: /\b(?:would|could|might|can) (?:you|u|we) (?!think|ask)/i,
    certainty: 0.75,
  },
  {
    id: "good-word",
    kind: "intro-request",
    pattern: p(
      "(?:put|putting|drop|dropping|say|have|get) (?:in )?(?:a (?:good |kind |quiet |quick |little )?word|a mention)(?: in)?(?: for (?:me|us|him|her|my \\p{L}+))?(?: with| to)?|vouch for (?:me|us|him|her) (?:to|with)|mention (?:me|us|my name|our name) to|drop my name",
    ),
    not: /\bthank|\bdidn't|^in a word\b|\bhave a word with (?:you|me)\b|\bword (?:document|file|version)/i,
    certainty: 0.6,
  },
  {
    id: "pass-me-on",
    kind: "intro-request",
    pattern: p(
      "(?:pass(?:ing)?|forward(?:ing)?|send(?:ing)?|give|giving|hand(?:ing)?|slip|show) (?:him|her|them|\\p{L}+ )?.{0,20}(?:my|his|her|our) (?:number|name|details|cv|resume|résumé|card|email|e-mail|contact details|info|blurb|deck|note|materials|credentials|profile)(?: and \\p{L}+ \\p{L}+)?(?: on| along| over)? ?(?:to (?!me|you)|on to|along)",
    ),
    not: /\bi(?:'m| am| have|'ve| will|'ll)? (?:pass|forward|send|attach)/i,
    certainty: 0.8,
  },
  {
    id: "give-number",
    kind: "intro-request",
    pattern: p(
      "(?:can|could|would|will|please|you|pls|u) .{0,30}(?:give|slip|pass) .{0,40}(?:my|our) (?:number|email|e-mail|card|details|cv|resume|résumé|name)",
    ),
    certainty: 0.85,
  },
  {
    id: "who-to-talk-to",
    kind: "intro-request",
    pattern: p(
      "who(?:m)? (?:(?:should|do|would|could|can|might|must|shall|else should|is (?:it )?best|'s best) (?:i|we|one|you suggest (?:i|we)|you recommend (?:i|we)|you think (?:i|we) should)) (?:need to |have to |want to |ought to |best |be )?{talk}(?: (?:to|with|about))?(?: (?:at|in|over|there|for|about))?",
    ),
    not: /\breport (?:this|it) to\b|\bexpense|\bhelp ?desk|\binvoice|\bat your\b|\bwho (?:did|are) (?:you|we)\b|\bmeeting with\b/i,
    certainty: 0.35,
  },
  {
    id: "right-person",
    kind: "intro-request",
    pattern: p(
      "(?:point (?:me|us) (?:to|in the direction of|towards?)|steer (?:me|us) (?:to|towards?)|tell (?:me|us) who|know who|suggest who|let (?:me|us) know who|who(?:'s| is| would be| might be)|name of) .{0,20}the (?:right|best|appropriate|proper|correct) (?:person|people|contact|guy|individual)",
    ),
    not: new RegExp(`${OWN_FIRM.source}|\\bare you the\\b`, "i"),
    certainty: 0.4,
  },
  {
    id: "know-anyone",
    kind: "intro-request",
    pattern: p(
      "(?:do|d'you|did|would|wd|might|happen to|does|if) (?:you|u|ya|anyone|anybody)?(?: guys| all)?(?: happen to| perhaps| maybe| by any chance| personally| still| really)? ?(?:know|no|have|got)(?: of)? (?:{anyone}) (?:who|that|at|in|from|with|over at|inside|working|i|we|worth|on|which|to)",
    ),
    not: /\b(?:a (?:copy|file|list|question|problem|minute|moment|number|form|date|time|chance|room|way|reason|comment|concern|preference|conflict|meeting|car|ticket|place|hotel|restaurant))\b|\bquestions?\b|\bcomments\b|\bconcerns\b|\bproblems?\b|\bany (?:of|other|idea|plans?|information)\b|\bwho (?:can restart|was present|has (?:the|a|lost)|owns the file)\b/i,
    certainty: 0.55,
  },
  {
    id: "you-know-them",
    kind: "intro-request",
    pattern: p(
      "(?:you|u|ya) (?:must |still |really |actually |also |both |guys |probably |might |may )*(?:know|no|knew|are close (?:to|with)|'re close (?:to|with)|go (?:way )?back with|used to work (?:with|for)|worked (?:with|for|together with)|work with|are friends with|r friends w|'re friends with|are pals with|studied with|went to school with|are in touch with|are acquainted with|are connected (?:to|with)|'re connected (?:to|with)|play \\p{L}+ with|served with|grew up with|sit (?:next to|across from|on)) (?:the )?\\p{L}+",
    ),
    not: /\byou (?:still |really |also )?(?:know|no) (?:that|what|how|i|we|when|where|if|it|the (?:feeling|drill|deal|answer|procedure|status)|why|me|who|whether|as|about|this|you|all|more|anything|nothing|better|of)\b|\blet (?:me|us) know\b|\bas you know\b/i,
    certainty: 0.35,
  },
  {
    id: "love-to-meet",
    kind: "intro-request",
    pattern: p(
      "(?:would|i'd|we'd|wd|id|he'd|she'd) (?:really |very much |absolutely |so )*(?:love|like|appreciate|be keen|be glad|give (?:anything|my \\p{L}+)|kill) (?:the (?:chance|opportunity) )?to (?:meet|talk to|talk with|speak (?:to|with)|chat (?:to|with)|sit down with|pick|get (?:in front of|to know|hold of)|be put in touch|connect with|grab (?:a )?(?:coffee|lunch) with|hear (?:how|what) \\p{L}+ (?:did|does))(?! (?:you|with you|up|about|the (?:terms|details)|your|this|these|our|it)(?![\\p{L}]))",
    ),
    not: /\byou\b.{0,10}\bto (?:meet|talk)|\bmeet with you|\btalk to you|\bto meet (?:you|up|on|at|next|this|in|and|to|our|the deadline|again)/i,
    certainty: 0.5,
  },
  {
    id: "pick-brain",
    kind: "intro-request",
    pattern: p(
      "pick (?:his|her|their|\\p{Lu}[\\p{L}-]+'s) brains?|(?:his|her|their) ear for|get (?:me|us|him|her) (?:in front of|(?:a|an) (?:meeting|audience|interview|appointment|call|sit-?down|hearing) with|in (?:with|to see)|through to|(?:his|her|their) ear)",
    ),
    not: /\bthank/i,
    certainty: 0.75,
  },
  {
    id: "arrange-to-see",
    kind: "intro-request",
    pattern: p(
      "(?:could|can|would|will|might|please|possible).{0,40}(?:arrange|set up|fix up|organi[sz]e|engineer|broker|facilitate|line up) .{0,40}(?:for (?:me|us|him|her|my \\p{L}+) (?:to (?:see|meet|talk|speak|visit)|with)|(?:me|us) (?:to|with)|(?:meeting|call|coffee|lunch|chat|conversation|meet) (?:between|for me|for us|with (?:him|her|them|your|mr|mrs|ms|dr)))",
    ),
    not: /\bconference room|\bour (?:team|weekly)/i,
    certainty: 0.5,
  },
  {
    id: "worth-meeting",
    kind: "intro-request",
    pattern: p(
      "(?:any(?:one|body)|some(?:one|body)|people|folks|who(?:ever)?|others?|names?) .{0,40}(?:(?:i|we) (?:should|ought to|could|might|can|need to) (?:be )?(?:meet|meeting|talk(?:ing)? to|talk(?:ing)? with|speak(?:ing)? (?:to|with)|know|get to know|reach out to|contact)|worth (?:meeting|talking to|knowing|a call|a chat|speaking to))",
    ),
    not: /\bproblem|\bissue/i,
    certainty: 0.5,
  },
  {
    id: "use-your-name",
    kind: "intro-request",
    pattern: p(
      "(?:may|can|could|ok if|okay if|alright if|mind if) (?:i|we) (?:use|mention|drop|quote|cite|say) (?:your name|you sent me|that you (?:sent|know))",
    ),
    certainty: 0.75,
  },
  {
    id: "reach-them",
    kind: "intro-request",
    pattern: p(
      "(?:what|how|best|right|easiest) .{0,30}(?:way|route|channel)? ?(?:to|of|for|do|would|can|could) (?:i |we |me to |us to )?(?:best )?(?:reach(?:ing)?|approach(?:ing)?|get(?:ting)? (?:hold of|to|through to|in touch with)|contact(?:ing)?) (?:\\p{Lu}[\\p{L}.'-]+|him|her)",
    ),
    not: /\breach you\b|\breach(?:ing)? (?:the|an?|my|our|this|that|it|me|us)\b|\b(?:contact|reach) me\b/i,
    certainty: 0.3,
  },
  {
    id: "suggested-you",
    kind: "intro-request",
    pattern: p(
      "(?:suggested|told me|said|thought|mentioned|reckons?|thinks|says|understand|gather|believe|hear|heard|noticed|saw|see)(?: that)? (?:you|u) (?:might |may |could |would |probably |used to |are |were |'re )*(?:know|be able to (?:point|help|introduce|connect)|have (?:a )?(?:contact|connection|friend)s?|(?:well )?connected (?:to|with)|knew|close (?:to|with)|friends with|in touch with)",
    ),
    certainty: 0.5,
  },
];
