import { type AnswerRule, patterns } from "./answerRule";
import { EN } from "./enWords";

const { anywhere } = patterns(EN);

export const ENGLISH_UNCLEAR: readonly AnswerRule[] = [
  {
    id: "thinking",
    answer: "unclear",
    pattern: anywhere(`
      (?:let me|need to|have to|i'?ll|i will|i shall|i'd|better|must|want to) (?:(?:have a |have to |quickly |give it |need to )?(?:think
      |thought|some thought|reflect|mull|ask my|see what|answer when|raise it|bring it up|sleep on it|mull
      |ponder|consider|chew on|digest|see$|look at this|check with|check my|check first|talk to my
      |talk it over|run (?:it|this|that) by|discuss|read it|read this|let you know|ring you|write properly
      |look properly))|will (?:read|look|consider|discuss)|get back to you|come back to you
      |to (?:mull|think|reflect|ponder|sleep|chew|digest)(?: (?:it|this|that))?(?: over| on| about)?(?= |[.,!?]|$)(?! (?:of|he|she|they|i|we|you|that))|then again(?=[.…]|$)
      |(?:i'?m|am|not) (?:not )?(?:sure|in two minds|torn|undecided)(?: (?:yet|what|about|how))?
      |(?:don't|dont) know(?: yet|,|\\.|$)|under consideration|back to you shortly|we'?ll (?:see|discuss)
      |i owe you an answer|time will tell|(?:leave|leaving) (?:it|that|this) with me|jury's out|none the wiser
      |(?:can't|couldn't|cannot) (?:decide|say|tell)|no strong feelings
      |(?:still )?(?:thinking|chewing|undecided|pending|torn)|under review|awaiting
      |to be (?:decided|continued)|more (?:when|tomorrow|anon|later)|watch this space
      |(?:may|might) or (?:may|might) not|who knows|hard to say|difficult one|taken note|laid before
    `),
    not: anywhere("until i|first"),
    certainty: 0.74,
  },
  {
    id: "neither",
    answer: "unclear",
    pattern: anywhere(`
      lucky me|and then i woke up|because (?:(?:that|it) (?:went|worked)(?: out)? so|i've nothing better)
      |of course (?:he|she|they) (?:is|are|does|do|has)|what a surprise|how original|just what the world
      |another (?:genius|visionary|guru|networker|disruptor|consultant)|just what (?:my|i)
      |win the lottery|root canal|oh (?:joy|brilliant|how thrilling)|flip a coin|yes (?:dear|well)(?=[.!]|$)
      |yes and no|yeah,? no|i would and i wouldn't|maybe,? maybe not|no opinion|i'?m neutral|neither help nor
      |up to you|you decide|whatever you (?:think|want)|if you say so|as you (?:wish|like)
      |i leave it (?:with|to) you
    `),
    not: anywhere("to find"),
    certainty: 0.88,
  },
  {
    id: "mere-receipt",
    answer: "unclear",
    pattern:
      /^\W*(?:(?:duly |well )?noted|received|got (?:it|this|your (?:mail|message|email|note))|seen|ack|thanks(?: so much)?(?: for (?:this|the heads up|your (?:mail|email|message|note)|the (?:message|mail|note)))?|thank you(?: so much)?(?: for (?:this|the (?:message|mail|note)|your (?:mail|email|message|note)))?|ta|ty|cheers|k|(?:ok(?:ay)?|good),? (?:thx|thanks?|thank you|ta|cheers|good to know)(?: for (?:letting me know|telling me|the info|that|sharing))?|(?:thx|thanks|thank you) for (?:letting me know|telling me|the info|sharing)|good to know|message received|ok(?:ay)? then|hm+|mm+|oh|huh|heh|ha+|haha\w*|lol\w*|lmao|wow|gosh|goodness|blimey|maybe|perhaps|possibly|could be|tricky|on it|fyi|tbc|tbd|brb|test|who knows|say no more|well well(?: well)?)(?:,? (?:thanks|thank you|cheers|with thanks|i guess))?\W*$/,
    certainty: 0.8,
  },
  {
    id: "astray",
    answer: "unclear",
    pattern: anywhere(`
      wrong (?:thread|window|address|chat|email)|meant for|(?:disregard|ignore) (?:my|that|this|the)
      |sent too early|(?:can't|cannot|can't seem to) (?:open|see|read) (?:what|it|a|the|your)
      |(?:attachment|link|message) (?:didn't|came|is broken|won't)|who is this|is this spam
      |did you mean to send|new phone|this is (?:his|her|mum's|[a-z]+'s) (?:son|daughter|phone)|print this
      |(?:call|ring|phone) me (?:about|when|tonight|later|this)|can we talk|talk (?:tonight|later|sunday)
      |speak (?:sunday|tonight|later|soon)|we need to talk|when pigs fly|yeah,? right|shall i .{0,30} as well
      |happy birthday|merry christmas|congratulations on|how's the|did you (?:see|get) the|are you bringing
      |see below|please find attached|driving
    `),
    not: anywhere("happy to"),
    certainty: 0.7,
  },
];
