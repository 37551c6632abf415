import { type AnswerRule, patterns } from "./answerRule";
import { EN } from "./enWords";

const p = patterns(EN);
const start = (template: string) =>
  new RegExp(`^[^\\p{L}@]*(?:(?:\\p{L}+|@)(?: \\p{L}+| @)?[,!:]+ )?(?:${p(template).source})`, "iu");

export const ENGLISH_NO: readonly AnswerRule[] = [
  {
    id: "no-first",
    answer: "no",
    pattern: start(
      "(?:oh |um,? |well,? |ah,? |sorry,? (?:but )?|thanks?,? (?:but )?|thank you,? (?:but )?|thx,? (?:but )?|regretfully,? )?(?:no+(?=[,.!;:)-]|$| thanks| thank you| ty| thx| thankyou| but| sorry| from (?:me|us|my)| way| dice| deal| chance)|nope|nah|nay|nae|hard (?:no|pass)|absolutely not|certainly not|definitely not|of course not|never (?:again|mind)|not (?:a chance|on your life|in a million|this one|likely|on my watch)|over my dead body|nothing doing|out of the question|please no|let's not|better not|rather not|sadly no|regretfully,? no|on reflection,? no|with respect,? no)",
    ),
    not: p(
      "no (?:strings|way,? is|milk|text|problem|worries|objections?|issue|bother|reason|doubt|idea|need|time|hurry|rush|intro|meetings?|call|opinion|one|longer|capacity|budget|clue|sorry)|never say no|no,? (?:but|not) (?:now|yet|later)|{later}|to my calendar|to coffee",
    ),
    certainty: 0.9,
  },
  {
    id: "decline",
    answer: "no",
    pattern: p(
      "(?:i|we|must|to|i'?ll|i'd|i am|shall|will|should|better|please|respectfully|regretfully|politely|kindly|gonna|going to)(?: \\p{L}+)? (?:pass(?! (?:on|him|her|them|my|it|this|your|the))|pass on (?:this|that|it)|declin(?:e|ing)|sit (?:this|it)(?: one)? out|say no|saying no|bow(?:ing)? out|skip (?:it|this|the)|give (?:it|this) a miss|opt out|abstain|stay (?:out|away)|refuse|turn (?:this|it|him|her|them) down|leave it|bowing out|duck)|i'?ll pass|^pass|bowing out|pass on this|decline on my behalf|(?:it's|its|that's|thats|this is) (?:a |an )?(?:\\p{L}+ )?no\\b(?! problem)|a no from (?:me|us)|no from (?:me|us)|me saying no|answer(?:'s| is) no|let (?:him|her|them) down|turn (?:him|her|them|@) down|(?:tell|let) (?:him|her|them|@) (?:that )?(?:no|thanks but no)|say no to (?:this|that|him|her|them|it|all)|said no|use the exit|way out|count me out|leave me out|(?:convey|give (?:him|her|them) my) regrets|came down against|my rule is",
    ),
    not: p(
      "never say no|wouldn't say no|not saying no|isn't a no|going to say no until|you can say|way out there|pass (?:it|this|that)? ?(?:on )?to|wouldn't (?:pass|turn)|until i|was (?:going|about) to|a simple no|can't say yes or no|yes or no|not now|not yet|{nameuse}|no doubt|no bother",
    ),
    certainty: 0.93,
  },
  {
    id: "rather-not",
    answer: "no",
    pattern: p(
      "(?:i'?d|i would|we'd|we would|would|much|both|all)? ?(?:rather not|prefer not|prefer that you didn't|prefer you didn't|rather you didn't|rather stay out|rather be left)|better (?:not|that we don't)|(?:do not|don't|doesn't|does not|no) (?:want|wish|care|feel (?:comfortable|able|like))(?: to)?|not (?:feel )?comfortable|let me off|(?:please )?(?:don't|do not) (?:connect|introduce|pass|share|give|put)|rather (?:you )?kept my name out|i think not|don't think so|rather not",
    ),
    not: p(
      "if you (?:don't|do not)|rather not (?:say|put)|(?:can|may|could) (?:use|mention|say|drop|quote|have)|not comfortable (?:before|until)|{nameuse}|{later}|want to (?:miss|be on)",
    ),
    certainty: 0.86,
  },
  {
    id: "not-for-us",
    answer: "no",
    pattern: p(
      "not (?:really |actually |quite |simply |all that |something )?(?:interested|for (?:me|us)|a (?:good )?(?:fit|match)|my (?:cup|thing|scene|bag)|keen|what we (?:do|look)|in (?:this|that) space|hiring|looking (?:at|for) (?:any|new))|(?:isn't|isnt|wasn't|it's not|this is not|it is not) (?:for (?:me|us)|a (?:fit|match)|something)|(?:don't|do not) (?:see|think)(?: (?:that )?there's| the| a)? (?:a |the )?(?:fit|match|point)|no (?:interest|appetite|openings?|need for it|fit|match|space in|room in|point)|(?:isn't|not) (?:one )?for me|doesn't (?:appeal|work for (?:me|us))|too (?:early|late|far|old) for|somebody who isn't me|i'?m good|i'?m alright|you're alright|all set|already (?:covered|have|work)|(?:have|got) (?:someone|somebody|a vendor|a supplier|one) (?:for that |already)|not up for it",
    ),
    not: p(
      "not interested in money|no interest in money|too early for a call|{nameuse}|{elsewhere}|not for (?:long|now)|no need for (?:me|an? intro)",
    ),
    certainty: 0.85,
  },
  {
    id: "cannot",
    answer: "no",
    pattern: p(
      "(?:can't|cannot|cant|can not|won't|will not|couldn't|unable to|not able to|not going to|not be able to|not in a position to|never) (?:be able to |be |possibly |really |just )?(?:do|help|take|make|meet|see|commit|join|accept|support|participate|offer|talk|speak|attend|say yes|fit|get involved|manage|contribute)|(?:not|won't be|isn't) (?:possible|available|taking|accepting|looking)|no can do|afraid (?:i|we|it's|that) (?:can't|cannot|not|no|won't)|(?:i'?m|we're|we are|i am) (?:afraid not|retired|no longer)|unfortunately (?:i|we|it|this|that|not)|regrets? (?:that|to)|doesn't (?:want|wish|take|see|give|accept)|does not (?:want|wish|give|take|entertain)|out of the question|(?:i|we) don't (?:do|take|meet|accept|see|give) (?!hiring|that|it)",
    ),
    not: p(
      "can't (?:wait|be happier|resist|say no|promise|tell|decide|say yes)|{nameuse}|{elsewhere}|but (?:i|you|he|she|they|@|my)|{later}|to do with|can't (?:see|open|read) (?:what|it|a|the)|talk now|\\bif\\b",
    ),
    certainty: 0.66,
  },
  {
    id: "bound",
    answer: "no",
    pattern: p(
      "conflict(?:ed)?(?: of interest)?|(?:our |strict |company |my )(?:policy|rules|contract|nda|insurance|employer)(?: \\p{L}+)? (?:against|don't|doesn't|forbids?|won't|says|covers|not)|(?:contract|compliance|policy|legal|law) (?:says|forbids|prohibits|would)|not (?:taking|accepting) (?:on )?(?:any )?(?:new|more|one|on)|at capacity|plate(?:'s| is) full|(?:i've|i have|we've) (?:stopped|retired|promised|sworn off|given up|had enough)|(?:wish|good luck to|all the best to|best of luck to) (?:him|her|them|the)|(?:said|say) all (?:that )?i|been there|my days of|burned by|no (?:exceptions|new projects|cameras|interviews)",
    ),
    not: p(
      "provided|as long as|if (?:i'm|we're) not|{nameuse}|{elsewhere}|{later}|conflicted out of|ok with|check for conflicts|for conflicts",
    ),
    certainty: 0.66,
  },
  {
    id: "closed-door",
    answer: "no",
    pattern: p(
      "(?:ship has sailed|chapter is closed|once was enough|hands are tied|nothing doing|hard pass|not my circus|lose my number|take me off|keep me out|steering clear|wouldn't touch|moved to the moon|past the age|done with|we'll manage|fine as (?:i am|we are)|in-house|winding|shutting|closing) ?(?:of|for|down|the|it|to)?|(?:i'?m|i am|we're) (?:done|out)(?: of (?:that|this)| on this(?: one)?)?(?=[.!,]|$)|(?:it|that|this) (?:would(?:n't)?|wouldn't) (?:only )?(?:be (?:right|fair|proper|appropriate|wrong|awkward|unfair|a waste)|cause)|would(?:n't)? (?:not )?be (?:proper|fair|right|appropriate|wrong|awkward|unfair)|(?:waste|wasting) (?:of )?(?:his|her|their|each other's|everyone's|everybody's)|(?:see|meet|want|like) (?:nobody|no one|no strangers)|(?:i|we) (?:just |really |simply )?(?:don't|do not) (?:like|need|want|lend|give|back|rate|take|meet|care)|(?:mustn't|shouldn't) (?:be |even be )?(?:talk|see|seen|meet|read|reading)|isn't one of (?:those|these|them)|hate (?:to|every|it)|with regret|(?:shall|will|would|won't|not) (?:not )?(?:proceed|pursue|be pursuing|refrain)|will refrain|too much on my plate|(?:answer (?:is|has to be)) (?:no|negative)|no (?:use for|more (?:favours|projects))|leave (?:this|that|it)(?: one)?(?: alone)?$|leave (?:this|that) one(?: alone)?|not (?:up for this|willing to|going to happen|among them|keen on)|can't (?:face|be arsed|do it)|(?:stay|stays|keep it) that way",
    ),
    not: p(
      "{nameuse}|{elsewhere}|{later}|if i'm|before i|done (?:with|by) (?:the|my)|don't (?:like|need|want) to (?:miss|keep)|keep me out of the cc|don't need (?:me|a|to be)|i don't like being late|unless",
    ),
    certainty: 0.72,
  },
];
