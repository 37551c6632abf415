import { patternFrom, type Rule, type WordLists } from "./rule";

/** Words of asking, of bringing people together, and of people. Add a word here before you add a rule. */
export const EN: WordLists = {
  could:
    "(?:can|could|would|will|wd|cd|cld|might|may|shall) (?:you|u|ya|yous|y'all|someone|somebody|one of you|i|we)|(?:you|u) (?:could|would|might|can)|please|pls|plz|kindly|any (?:chance|way|possibility|luck|hope|objection)|if possible|(?:is it|it's|it is|be|it'd be|if) possible|(?:good|better|right|bad) (?:time|moment|day) to|(?:chance|occasion|time) to|wonder(?:ing|ed)?|grateful|obliged|indebted|appreciate|(?:d'you|do you|would you|u) mind|happy to|willing to|able to|open to|up for|comfortable|hop(?:e|ing)|fav(?:ou?)?r|(?:d'you|do you) think|(?:love|like|want|need|ask|asking|get) you to|(?:love|like|appreciate|need|welcome|value|beg|seek(?:ing)?|request(?:ing)?|ask(?:ing)? for|get) (?:an?|the|your|some|to be)|how about|why don't you|care to|so (?:kind|good)|a dear|what would it take",
  intro: "(?:re-?|e-?)?intro(?:duc(?:e|ing)|ing)?|connect(?:ing)?",
  me: "me|us|myself|my (?!new |product|company|service|firm)[\\p{L}'-]+(?: [\\p{L}'-]+){0,2}|the two of us|the two of them|both of us",
  them: "him|her|them|he|she|they|em",
  anyone:
    "any(?:one|body| of your| other| good)?|some(?:one|body)|folks|people|a (?:good |great |solid |decent |reliable )?[\\p{L}-]+(?: [\\p{L}-]+)?",
  talk: "talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|meet(?:ing)?|reach(?:ing)? out|write|writing|get(?:ting)? in touch|contact(?:ing)?|call(?:ing)?",
};

const p = patternFrom(EN);

const DONE =
  /\b(?:thank(?:s| you)|grateful|loved|great) (?:so much |again |very much |a lot |to you )?(?:for|that you)\b|\b(?:introduced|connected)\b/i;
const MACHINE =
  /\b(?:vpn|server|ssh|cluster|console|api|bluetooth|laptop|computer|screen|projector|network|internet|router|wifi|wi-fi|ssh|rig|printer|database|modem|usb|cable|replica|devices?|hotline|front desk|operator|call centre|call center|zoom|webex|teams link|ticket|helpdesk|support(?: team| desk)?)\b/i;

/** Requests that use the word. */
export const EN_EXPLICIT: readonly Rule[] = [
  {
    id: "introduce-somebody-and-me",
    kind: "intro-request",
    pattern: p(
      "(?:{could}|you can|you could|you would|you'd|to ask that you|request that you|that you).{0,80}(?:introduc(?:e|ing)|intro|connect(?:ing)?|present) (?:(?:him|her|them|both|(?:my|our) \\p{L}+(?: \\p{L}+)?|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?: and (?:me|us|myself))? (?:to|with)|our \\p{L}+ and (?:me|us|myself)|them\\b)",
    ),
    not: new RegExp(
      `\\bto (?:our|the) (?:team|product|company|congregation|new|service)|\\bwith (?:it|support)\\b|\\b(?:may|can|could|shall|should) (?:i|we)\\b|\\bdoor\\b|${MACHINE.source}`,
      "i",
    ),
    certainty: 0.88,
  },
  {
    id: "want-to-be-introduced",
    kind: "intro-request",
    pattern: p(
      "(?:want|need|like|love|wish|hope|hoping|ask|asks|keen|glad|honou?red|grateful) (?:very much )?(?:to (?:be|get)|being) (?:introduced|connected|put (?:in touch|in contact|through)|presented) (?:to|with)|(?:i'd|i would|we'd|we would|would|wd|he'd|she'd|they'd) (?:really |much |very much |warmly |greatly |so )?(?:welcome|appreciate|value|love|treasure|like) (?:an?|the|that|your) (?:\\p{L}+ )?(?:introduction|intro|connection)",
    ),
    not: /\bcustomers?\b|\bserver\b/i,
    certainty: 0.94,
  },
  {
    id: "take-up-the-offer",
    kind: "intro-request",
    pattern: p(
      "(?:take you up on|thank(?:s| you)(?: so much| very much)? for offering|you (?:very |so )?kindly offered|as you offered|your (?:kind )?offer|you (?:had |did )?(?:said|promised|offered|agreed)(?: that)?(?: you(?:'d| would| could))?) .{0,40}(?:intro(?:duction)?|introduce|introducing|connect|put (?:me|us) in touch|put in a word|mention (?:me|us)|speak to (?:him|her|them)|pass(?:ing)? (?:me|it|this|my))",
    ),
    not: /\bno longer\b|\bdon't need\b|\bhold off\b/i,
    certainty: 0.82,
  },
  {
    id: "get-a-meeting",
    kind: "intro-request",
    pattern: p(
      "(?:get|arrange|facilitate|obtain|secure|wangle|fix|find|book|land) (?:me|us|him|her|for me|for us)? ?(?:an?|some|ten|fifteen|twenty|thirty|half|\\d+|five) ?(?:\\p{L}+ )?(?:audience|meeting|interview|appointment|hearing|minutes|mins?|min|hour|hours|sit-?down|introduction|slot|word) .{0,15}(?:with|for (?:me|us))",
    ),
    not: /\byou and me\b|\bwith (?:you|me|the team|everyone|all)\b|\bconference\b/i,
    certainty: 0.62,
  },

  {
    id: "introduce-me",
    kind: "intro-request",
    pattern: p("{could}.{0,120}{intro} {me}"),
    not: new RegExp(`${MACHINE.source}|${DONE.source}`, "i"),
    certainty: 0.97,
  },
  {
    id: "introduce-me-order",
    kind: "intro-request",
    pattern:
      /(?:^(?:[\p{L}'-]+[,!] *|and |so |then |also |hey |hi |please |do )*|[,;:–-] (?:please |pls |then |do |just )*)(?:intro|introduce|present|connect|link|plug|hook) (?:me|us)(?: up)?\b/iu,
    not: MACHINE,
    certainty: 0.95,
  },
  {
    id: "introduce-person",
    kind: "intro-request",
    pattern: p(
      "(?:(?:can|could|would|will|might) (?:you|u|someone|anybody)|(?:you|u) (?:can|could|would|might))(?: please| kindly| perhaps| maybe| possibly| also| at all| be (?:able|willing|happy|open|kind enough|up for|good enough)(?: to| as to)?)* (?:e-?)?intro(?:duc(?:e|ing))? (?:him|her|them|us|\\p{L}[\\p{L}'’-]*(?: [\\p{L}'’-]+){0,3}) (?:to|with)",
    ),
    not: /\bintroduce (?:the|a|an|some|this|that|new) |\b(?:may|can|could) i\b/i,
    certainty: 0.95,
  },
  {
    id: "an-introduction",
    kind: "intro-request",
    pattern: p(
      "{could}.{0,100}(?:an?|the|that|this|your|two|three|couple of|few|some|make|making|of|for|warm|quick|email|personal|broker(?:ing)?|facilitate|effect) (?:(?:warm|quick|brief|short|email|personal|little|direct|friendly|proper) )?(?:intros?|introductions?)(?: (?:to|with|for|from|between))?",
    ),
    not: /\b(?:happy|glad|delighted|pleased) to (?:make|do|offer|give|set up|facilitate|arrange)|\byou(?:'d| would)? (?:like|want|need|wish)\b|\bthank|\bbook|\bchapter|\bconcert|\bparagraph|\bpage\b|\bwrite (?:the|an) intro|\bcourse\b|\bi(?:'d| would| could| can|'ll| will| am|'m) (?:be )?(?:happy|glad|delighted)? ?(?:to )?(?:make|offer|do)|\bwould you (?:like|want|welcome|be interested|be open to (?:an|meeting))|\bopen to an introduction\b|\bif you(?:'d| would) like an intro/i,
    certainty: 0.9,
  },
  {
    id: "introduced-to",
    kind: "intro-request",
    pattern: p(
      "(?:want|like|love|hope|wish|hoping|ask|keen|glad|grateful)(?: very much)? (?:to (?:be|get)|being|if (?:i|we) could (?:be|get)) (?:introduced|connected) to",
    ),
    not: DONE.source.includes("introduced") ? /\bthank/i : DONE,
    certainty: 0.95,
  },
  {
    id: "in-touch",
    kind: "intro-request",
    pattern: p(
      "{could}.{0,100}(?:put|putting|get|getting|bring|bringing) (?:me|us|{me}|him|her|them|the two of us|\\p{Lu}[\\p{L}'-]+) in(?:to)? (?:touch|contact|connection) with",
    ),
    not: MACHINE,
    certainty: 0.96,
  },
  {
    id: "hook-up",
    kind: "intro-request",
    pattern: p("(?:hook|link|loop|plug|patch|team|fix|set) (?:me|us|him|her|them|{me}) (?:up|in|through|into)(?: with| to)?"),
    not: /\bon (?:the|this) (?:thread|email|change)|\baccess\b|\baccount\b|\bphone\b|\bwith (?:an? )?(?:pc|computer|login|access|laptop|desk|id)\b|\bwant to see\b|\bin on\b/i,
    certainty: 0.7,
  },
  {
    id: "intro-reminder",
    kind: "intro-request",
    pattern: p(
      "(?:any (?:luck|news|joy|movement|word)|bump(?:ing)?|follow(?:ing)?[- ]?up|circl(?:e|ing) back|remember|remind(?:er|ing)?|still|nudg(?:e|ing)|chance to|think about|offered|promised|manage(?:d)? to|ever).{0,60}(?:intro(?:duction)?|introduce (?:me|us)|connect(?:ing)? (?:me|us)|put (?:me|us) in touch)(?: (?:to|with|me|us|you))?",
    ),
    not: DONE,
    certainty: 0.85,
  },
  {
    id: "intro-request-noun",
    kind: "intro-request",
    pattern: p(
      "(?:request(?:ing)?|ask(?:ing)?|need|seeking|looking) (?:for )?(?:an? )?(?:warm |email |quick |personal )?(?:intro|introduction) (?:to|with|request)",
    ),
    not: /\bthank|\bcourse|\bsession/i,
    certainty: 0.9,
  },
];
