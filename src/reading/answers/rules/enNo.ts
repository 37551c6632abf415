import { type AnswerRule, patterns } from "./answerRule";
import { EN } from "./enWords";

const { anywhere, opening } = patterns(EN);

export const ENGLISH_NO: readonly AnswerRule[] = [
  {
    id: "no-first",
    answer: "no",
    pattern: opening(`
      (?:oh |um,? |well,? |ah,? |sorry,? (?:but )?|thx,? (?:but )?)?(?:no+(?=[,.!;:)-]|$| thanks| thank you
      | ty| thx| thankyou| but| sorry| from (?:me|us|my)| way| dice| deal| chance)|nope|nah|nay|nae|hard (?:no
      |pass)|absolutely not|certainly not|of course not|never (?:again|mind)|not (?:a chance|on your life
      |in a million|this one|likely|on my watch)|over my dead body|nothing doing|out of the question|please no
      |let's not|better not|rather not|sadly no|regretfully,? no)
    `),
    not: anywhere(`
      (?:not|hardly) (?:a |an )?no(?! )|no (?:strings|way,? is|milk|text|problem|worries|objections?|issue|bother|reason|doubt|idea|need|time
      |hurry|rush|intro|meetings?|call|opinion|one|longer|capacity|budget|clue|sorry)|{later}
    `),
    certainty: 0.9,
  },
  {
    id: "so-no",
    answer: "no",
    pattern: anywhere(
      "(?:so|but|and|therefore|answer's|really|still|honestly|hence|then|short|thus|verdict)[,:]? (?:it's )?(?:a )?no(?=[.,!;]|$)",
    ),
    not: anywhere("yes and no|and no,? (?:but|not)"),
    certainty: 0.8,
  },
  {
    id: "decline",
    answer: "no",
    pattern: anywhere(`
      (?:i|we|must|to|i'?ll|i'd|i am|shall|will|should|better|please|respectfully|regretfully|politely|kindly
      |gonna|going to)(?: [a-z]+)? (?:pass(?! (?:on|him|her|them|my|it|this|your|the))|pass on (?:this|that
      |it)|declin(?:e|ing)|sit (?:this|it)(?: one)? out|say no|saying no|bow(?:ing)? out|skip (?:it|this|the)
      |give (?:it|this) a miss|opt out|abstain|stay (?:out|away)|refuse|turn (?:this|it|him|her|them) down
      |leave it|bowing out|duck)|^pass|bowing out
      |(?:it's|its|that's|thats|this is) (?:a |an )?(?:[a-z]+ )?no\\b(?! problem)|no from (?:me|us)
      |me saying no|answer(?:'s| is) no|let (?:him|her|them) down
      |(?:tell|let) (?:him|her|them|@) (?:that )?(?:no|thanks but no)
      |say no to (?:this|that|him|her|them|it|all)|said no|use the exit|way out|count me out|leave me out
      |(?:convey|give (?:him|her|them) my) regrets|came down against|my rule is
    `),
    not: anywhere("wouldn't say no|not a no|going to say no until|pass (?:it|this|that)? ?(?:on )?to|{nameuse}"),
    certainty: 0.93,
  },
  {
    id: "rather-not",
    answer: "no",
    pattern: anywhere(`
      (?:i'?d|i would|we'd|we would|would|much|both|all)? ?(?:rather not|prefer not|prefer that you didn't
      |rather stay out)|better (?:not|that we don't)
      |(?:do not|don't|doesn't|does not|no) (?:want|wish|care|feel (?:comfortable|able|like))(?: to)?
      |not (?:feel )?comfortable|let me off
      |prefer if (?:{they}|you) (?:didn't|did not|don't)
      |(?:please )?(?:don't|do not) (?:connect|introduce|pass|share|give|put)|i think not|don't think so
    `),
    not: anywhere("rather not (?:say|put)|agree to .{0,20}(?:blind|unseen)|{nameuse}|want to (?:miss|be on)"),
    certainty: 0.86,
  },
  {
    id: "not-for-us",
    answer: "no",
    pattern: anywhere(`
      not (?:really |actually |quite |simply |all that |something )?(?:interested|for (?:me|us)
      |a (?:good )?(?:fit|match)|my (?:cup|thing|scene|bag)|keen|hiring)
      |(?:isn't|isnt|wasn't|it's not|this is not|it is not) (?:for (?:me|us)|a (?:fit|match)|something)
      |(?:don't|do not) (?:see|think)(?: (?:that )?there's| the| a)? (?:a |the )?(?:fit|match|point)
      |no (?:interest|appetite|openings?|need for it|fit|match|space in|room in|point)
      |doesn't (?:appeal|work for (?:me|us))|too (?:early|late|far|old) for|somebody who isn't me|i'?m good
      |you're alright|all set|already (?:covered|have|work)
    `),
    not: anywhere("{elsewhere}"),
    certainty: 0.85,
  },
  {
    id: "cannot",
    answer: "no",
    pattern: anywhere(`
      (?:can't|cannot|cant|can not|won't|will not|couldn't|unable to|not able to|not going to
      |never) (?:be able to |be |possibly |really |just )?(?:do|help|take|make|meet|see|commit|join|accept
      |support|participate|offer|talk|speak|attend|say yes|fit|get involved|manage|contribute)
      |(?:not|won't be|isn't) (?:possible|available|taking|accepting|looking)|no can do
      |afraid (?:i|we|it's|that) (?:can't|cannot|not|no|won't)
      |(?:i'?m|we're|we are|i am) (?:afraid not|retired|no longer)|unfortunately (?:i|we|it|this|that|not)
      |regrets? (?:that|to)|doesn't (?:want|wish|take|see|give|accept)
      |does not (?:want|wish|give|take|entertain)|out of the question
    `),
    not: anywhere(`
      can't (?:wait|be happier|resist|say no|promise|tell|decide|say yes)|{nameuse}
      |but (?:i|you|he|she|they|@|my)|can't (?:see|open|read) (?:what|it|a|the)|talk now
    `),
    certainty: 0.66,
  },
  {
    id: "bound",
    answer: "no",
    pattern: anywhere(`
      conflict(?:ed)?(?: of interest)?
      |(?:our |strict |company |my )(?:policy|rules|contract|nda|insurance|employer)(?: [a-z]+)? (?:against
      |don't|doesn't|forbids?|won't|says|covers|not)
      |(?:contract|compliance|policy|legal|law) (?:says|forbids|prohibits|would)
      |not (?:taking|accepting) (?:on )?(?:any )?(?:new|more|one|on)|at capacity|plate(?:'s| is) full
      |(?:i've|i have|we've) (?:stopped|retired|promised|sworn off|given up|had enough)
      |(?:wish|good luck to|all the best to) (?:him|her|them|the)|(?:said|say) all (?:that )?i|been there
      |my days of|burned by|no (?:exceptions|new projects|cameras|interviews)
    `),
    not: anywhere("provided|{elsewhere}|{later}|conflicted out of"),
    certainty: 0.66,
  },
  {
    id: "closed-door",
    answer: "no",
    pattern: anywhere(`
      (?:ship has sailed|chapter is closed|once was enough|hands are tied|nothing doing|hard pass
      |not my circus|lose my number|take (?:me|it|my name) off|keep me out|leave me (?:alone|out|in peace)|stop (?:sending|asking|writing|this)|steering clear|wouldn't touch|moved to the moon
      |past the age|done with|we'll manage|fine as (?:i am|we are)|in-house|winding|shutting|closing) ?(?:of
      |for|down|the|it|to)?|(?:i'?m|i am|we're) (?:done|out)(?: on this(?: one)?)?(?=[.!,]|$)
      |(?:it|that|this) (?:would(?:n't)?|wouldn't) (?:only )?(?:cause)
      |would(?:n't)? (?:not )?be (?:proper|fair|right|appropriate|wrong|awkward|unfair)
      |(?:waste|wasting) (?:of )?(?:his|her|their|each other's|everyone's|everybody's)
      |(?:see|meet|want|like) (?:nobody|no one|no strangers)
      |(?:i|we) (?:just |really |simply )?(?:don't|do not) (?:like|need|want|lend|give|back|rate|take|meet
      |care)|(?:mustn't|shouldn't) (?:be |even be )?(?:talk|see|seen|meet|read|reading)
      |isn't one of (?:those|these|them)|hate (?:to|every|it)|with regret
      |(?:shall|will|would|won't|not) (?:not )?(?:proceed|pursue|be pursuing|refrain)|too much on my plate
      |(?:answer (?:is|has to be)) (?:no|negative)|no (?:use for)|leave (?:this|that) one(?: alone)?
      |not (?:up for this|willing to|going to happen|among them|keen on)|can't (?:face|be arsed|do it)
      |(?:stay|stays|keep it) that way
    `),
    not: anywhere("{nameuse}|{later}|don't need (?:me|a|to be)"),
    certainty: 0.72,
  },
];
