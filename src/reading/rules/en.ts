import { patternFrom, type Rule, type WordLists } from "./rule";

/** Words of asking, of bringing people together, and of people. Add a word here before you add a rule. */
export const EN: WordLists = {
  could:
    "(?:can|could|would|will|wd|cd|cld|might|may|shall) (?:you|u|ya|yous|y'all|someone|somebody|one of you|i|we)|(?:you|u) (?:could|would|might|can)|please|pls|plz|kindly|any (?:chance|way|possibility|luck|hope|objection)|if possible|(?:is it|be|it'd be) possible|wonder(?:ing|ed)?|grateful|obliged|indebted|appreciate|(?:d'you|do you|would you|u) mind|happy to|willing to|able to|open to|up for|comfortable|hop(?:e|ing)|fav(?:ou?)?r|(?:d'you|do you) think|(?:love|like|want|need|ask|asking|get) you to|(?:love|like|appreciate|need|welcome|value|beg|seek(?:ing)?|request(?:ing)?|ask(?:ing)? for|get) (?:an?|the|your|some|to be)|how about|why don't you|care to|so (?:kind|good)|a dear|what would it take",
  intro: "(?:re-?|e-?)?intro(?:duc(?:e|ing)|ing)?|connect(?:ing)?",
  me: "me|us|myself|my (?!new |product|company|service|firm)[\\p{L}'-]+(?: [\\p{L}'-]+){0,2}|the two of us|both of us",
  them: "him|her|them|he|she|they|em",
  anyone:
    "any(?:one|body| of your| other| good)?|some(?:one|body)|folks|people|a (?:good |great |solid |decent |reliable )?[\\p{L}-]+(?: [\\p{L}-]+)?",
  talk: "talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|meet(?:ing)?|reach(?:ing)? out|write|writing|get(?:ting)? in touch|contact(?:ing)?|call(?:ing)?",
};

const p = patternFrom(EN);

const DONE =
  /\b(?:thank(?:s| you)|grateful|loved|great) (?:so much |again |very much |a lot |to you )?(?:for|that you)\b|\b(?:introduced|connected)\b/i;
const MACHINE =
  /\b(?:vpn|server|network|internet|router|wifi|wi-fi|ssh|rig|printer|database|modem|port|cable|replica|device|line|hotline|front desk|operator|call centre|call center|zoom|webex|teams link|ticket|helpdesk|support(?: team| desk)?)\b/i;
const OWN_FIRM =
  /\b(?:at|in|within) your (?:company|firm|organi[sz]ation|business|practice|side|team|end)\b|\bthe right (?:person|contact) (?:in|at|within) your\b/i;

/** Requests that use the word. */
const EXPLICIT: readonly Rule[] = [
  {
    id: "introduce-somebody-and-me",
    kind: "intro-request",
    pattern: p(
      "(?:{could}|you can|you could|you would|you'd|to ask that you|request that you|that you).{0,80}(?:introduc(?:e|ing)|intro|connect(?:ing)?|present) (?:(?:him|her|them|both|(?:my|our) \\p{L}+(?: \\p{L}+)?|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?: and (?:me|us|myself))? (?:to|with)|our \\p{L}+ and (?:me|us|myself)|them\\b)",
    ),
    not: /\bto (?:our|the) (?:team|product|company|congregation|new|service)|\bwith (?:it|support)\b|\b(?:may|can|could|shall|should) (?:i|we)\b|\bdoor\b/i,
    certainty: 0.88,
  },
  {
    id: "want-to-be-introduced",
    kind: "intro-request",
    pattern: p(
      "(?:want|need|like|love|wish|hope|hoping|ask|asks|keen|glad|honou?red|grateful) (?:very much )?(?:to (?:be|get)|being) (?:introduced|connected|put (?:in touch|in contact|through)|presented) (?:to|with)|(?:i'd|i would|we'd|we would) (?:really |much |very much |warmly |greatly )?(?:welcome|appreciate|value|love|treasure) (?:an?|the|that|your) (?:\\p{L}+ )?(?:introduction|intro|connection)",
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
      /^(?:[\p{L}'-]+[,!] *|and |so |then |also |hey |hi )*(?:intro|introduce|connect|link|plug|hook) (?:me|us)(?: up)?\b/iu,
    not: MACHINE,
    certainty: 0.95,
  },
  {
    id: "introduce-person",
    kind: "intro-request",
    pattern: p(
      "(?:can|could|would|will|might) (?:you|u|someone|anybody)(?: please| kindly| perhaps| maybe| possibly| also| at all| be (?:able|willing|happy|open|kind enough|up for|good enough)(?: to| as to)?)* (?:e-?)?intro(?:duc(?:e|ing))? (?:him|her|them|us|\\p{L}[\\p{L}'’-]*(?: [\\p{L}'’-]+){0,3}) (?:to|with)",
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
    not: /\bthank|\bbook|\bchapter|\bconcert|\bparagraph|\bpage\b|\bwrite (?:the|an) intro|\bcourse\b|\bi(?:'d| would| could| can|'ll| will| am|'m) (?:be )?(?:happy|glad|delighted)? ?(?:to )?(?:make|offer|do)|\bwould you (?:like|want|welcome|be interested|be open to (?:an|meeting))|\bopen to an introduction\b|\bif you(?:'d| would) like an intro/i,
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

/** Requests in other words: through you to a third person. */
const IMPLICIT: readonly Rule[] = [
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
      "(?:would|might|could|do you (?:think|reckon|suppose)|d'you think|think|whether|if) (?:\\p{L}[\\p{L}.'-]* ){1,5}(?:would |might |could |will |'d )?(?:be )?(?:open to|up for|willing to|happy to|prepared to|game for|talk to|speak (?:to|with)|chat with|meet(?: with)?|sit down with|see|take a call (?:from|with)|have a (?:quick |short )?(?:chat|word|coffee|call) with) (?:a (?:quick |short |brief )?(?:chat|call|coffee|meeting|conversation|word) with )?(?:me|us|my \\p{L}+)",
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
    not: /\bthank|\bdidn't|\bin a word\b|\bhave a word with (?:you|me)\b|\bword (?:document|file|version)/i,
    certainty: 0.72,
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
    certainty: 0.55,
  },
  {
    id: "right-person",
    kind: "intro-request",
    pattern: p(
      "(?:point (?:me|us) (?:to|in the direction of|towards?)|steer (?:me|us) (?:to|towards?)|tell (?:me|us) who|know who|suggest who|let (?:me|us) know who|who(?:'s| is| would be| might be)|name of) .{0,20}the (?:right|best|appropriate|proper|correct) (?:person|people|contact|guy|individual)",
    ),
    not: new RegExp(`${OWN_FIRM.source}|\\bare you the\\b`, "i"),
    certainty: 0.5,
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
      "(?:you|u|ya) (?:must |still |really |actually |also |both |guys |probably |might |may )*(?:know|no|knew|are close (?:to|with)|'re close (?:to|with)|go (?:way )?back with|used to work (?:with|for)|worked (?:with|for|together with)|work with|are friends with|r friends w|'re friends with|are pals with|studied with|went to school with|are in touch with|are acquainted with|are connected (?:to|with)|'re connected (?:to|with)|play \\p{L}+ with|served with|grew up with|sit (?:next to|across from|on)) (?:the )?\\p{L}",
    ),
    not: /\byou (?:still |really |also )?(?:know|no) (?:that|what|how|i|we|when|where|if|it|the (?:feeling|drill|deal|answer|procedure|status)|why|me|who|whether|as|about|this|you|all|more|anything|nothing|better|of)\b|\blet (?:me|us) know\b|\bas you know\b/i,
    certainty: 0.35,
  },
  {
    id: "love-to-meet",
    kind: "intro-request",
    pattern: p(
      "(?:would|i'd|we'd|wd|id|he'd|she'd) (?:really |very much |absolutely |so )*(?:love|like|appreciate|be keen|be glad|give (?:anything|my \\p{L}+)|kill) (?:the (?:chance|opportunity) )?to (?:meet|talk to|talk with|speak (?:to|with)|chat (?:to|with)|sit down with|pick|get (?:in front of|to know|hold of)|be put in touch|connect with|grab (?:a )?(?:coffee|lunch) with|hear (?:how|what) \\p{L}+ (?:did|does)) (?!you|with you|up|about|the (?:terms|details)|your|this|these|our|it)",
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
    certainty: 0.72,
  },
  {
    id: "worth-meeting",
    kind: "intro-request",
    pattern: p(
      "(?:any(?:one|body)|some(?:one|body)|people|folks|who(?:ever)?|others?|names?) .{0,40}(?:(?:i|we) (?:should|ought to|could|might|can|need to) (?:be )?(?:meet|meeting|talk(?:ing)? to|talk(?:ing)? with|speak(?:ing)? (?:to|with)|know|get to know|reach out to|contact)|worth (?:meeting|talking to|knowing|a call|a chat|speaking to))",
    ),
    not: /\bproblem|\bissue/i,
    certainty: 0.72,
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
    not: /\bReach me\b|\breach you\b/i,
    certainty: 0.4,
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

export const EN_REQUESTS: readonly Rule[] = [...EXPLICIT, ...IMPLICIT];
