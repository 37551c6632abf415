import { EN } from "./en";
import { patternFrom, type Rule, type WordLists } from "./rule";

/** Words of asking for a way to somebody without the word for it. */
const LISTS: WordLists = {
  ...EN,
  begin:
    "can|could|would|will|wd|cd|might|may|please|pls|plz|kindly|if|maybe|perhaps|possible|wonder(?:ing|ed)?|mind|hop(?:e|ing)|appreciate|grateful|obliged|thankful|fav(?:ou?)?r|any chance|willing|ask|like you to|love you to|want you to|need you to",
  stranger:
    "who(?:m)?ever(?:'s)?|some(?:one|body)|any(?:one|body)|(?:the |a |an )?(?:right|appropriate|proper|correct|relevant|best|good) \\p{L}+|one of (?:the|your|their)|(?:the|a|an|your|ur|their|his|her|that|this|those|some|any) (?:[\\p{L}'&/-]+ ){0,3}?{trade}",
  trade:
    "(?:people|folks|guys?|lads?|man|men|woman|women|lady|ladies|person|individual|chap|fella|fellow|contacts?|friends?|pals?|mates?|cousin|brother|sister|uncle|aunt|wife|husband|father|mother|dad|mom|mum|son|daughter|nephew|niece|neighbou?rs?|boss|partners?|colleagues?|co-?workers?|counterparts?|roommate|landlord|owners?|president|vp|vps|ceo|cfo|cto|coo|gm|md|chair(?:man|woman|person)?|directors?|managers?|mgrs?|supervisors?|foreman|supt|superintendent|heads?|lead|leaders?|chief|officers?|officials?|commissioner|inspector|minister|secretary|treasurer|trustees?|dean|provost|registrar|principal|headmaster|headteacher|professors?|teachers?|tutors?|coach|librarian|archivist|curators?|editors?|journalists?|reporters?|producers?|publishers?|agents?|brokers?|bankers?|traders?|analysts?|economists?|statisticians?|actuar(?:y|ies)|auditors?|accountants?|bookkeeper|lawyers?|attorneys?|counsel|solicitors?|barrister|judge|notary|doctors?|surgeons?|nurses?|vets?|dentists?|consultants?|advis[eo]rs?|engineers?|architects?|designers?|developers?|programmers?|scientists?|researchers?|planners?|buyers?|suppliers?|vendors?|reps?|representatives?|recruiters?|investors?|angels?|founders?|builders?|contractors?|plumbers?|electricians?|mechanics?|carpenters?|farmers?|growers?|brewers?|bakers?|chefs?|captains?|skippers?|pilots?|priest|vicar|rabbi|imam|bishop|mayor|councill?ors?|senators?|governor|ambassador|specialists?|experts?|assistants?|coordinators?|clerks?|schedulers?|team|group|desk|department|committee|board|crew)",
  them: "him|her|them|\\p{Lu}[\\p{L}'.-]+(?: \\p{Lu}[\\p{L}'.-]+)?|{stranger}",
  paper:
    "resume|résumé|cv|c\\.v\\.|vita|application|papers|credentials|background|details|info|card|deck|demo|letter|manuscript|proposal|portfolio|profile|name|number|note",
};

const p = patternFrom(LISTS);

/** What is asked about in the run of work, and has a name too. */
const THINGS =
  /\b(?:names?|number|e-?mail|address) of (?:the |your |a |an |that )?(?:[\p{L}-]+ )?(?:file|files|compan(?:y|ies)|deals?|counterpart(?:y|ies)|entity|entities|product|account|hotel|restaurant|book|song|project|trust|fund|customer|document|ship|vessel|street|school|show|movie|band|place|pipeline|point|plant|report|folder|system|database|site|website|column|field|variable|attendees|invoices?|days?|people|years?|shares|hours|copies)\b/iu;

/** Requests for a way to somebody, as people at work and at home put them. */
export const EN_INDIRECT: readonly Rule[] = [
  {
    id: "who-do-we-know",
    kind: "intro-request",
    pattern: p(
      "who (?:else )?(?:do|have|might|would|did) (?:we|you|u|you guys|y'all|you all|they)(?: all| guys)? (?:still |really |already )*(?:know|have|got|use|trust|go to|recommend|suggest)(?: \\p{L}+){0,3}? (?:at|in|over|up|down|inside|with|from|on|for|who)",
    ),
    certainty: 0.6,
  },
  {
    id: "got-a-contact",
    kind: "intro-request",
    pattern: p(
      "(?:do|does|did|have|has|got|is there|are there|know|need|want|could use|can use|like|love|looking for|find|get|give|any) (?:we |you |u |me |us |anyone |anybody |there |of |you got |me and \\p{L}+ )*(?:still |got |ever |really )*(?:an?|any|some|the|your|ur|their) ?(?:good |right |live |inside |decent |personal |senior |warm |reliable |friendly |sane )*(?:contacts?|connections?|relationships?|in|way in|warm body|inroads?|entree|entrée|foot in the door|names?|names? (?:and|&|\\/|or) (?:phone )?(?:numbers?|e-?mail|address)|someone|somebody|anyone|anybody|folks|people|person|guy|man|friends?|pals?) (?:\\p{L}+ )?(?:at|in|inside|with|over at|over in|up at|to|for|who|(?:i|we|he|she) (?:can|could|should|might|may))",
    ),
    not: /\b(?:questions?|problems?|please contact|in contact|contact (?:person|list)|names? of|names? for (?:the|this|our) (?:new|file|project|product)|your name|my name|people (?:in|at) (?:our|the (?:meeting|office))|interest(?:ed)? in|have in|a name for)\b/iu,
    certainty: 0.3,
  },
  {
    id: "name-of",
    kind: "intro-request",
    pattern: p(
      "(?:{begin}|need|want|have|give|get|send|shoot|share|spare|what(?:'s| is| was)).{0,40}(?:the |an? |his |her |their |your \\p{L}+'s )?(?:e-?mails?(?: addresse?s?)?|names?|(?:phone |cell |direct |home )?numbers?|contact (?:info|information|details)|address|extension|digits|coordinates|direct line)(?: (?:and|&|or|\\/) (?:e-?mail|number|phone(?: number)?|address|extension))? (?:of|for|from) (?:the |your |a |an |that |this |his |her |their )?(?:{stranger}|him|her|{trade}|\\p{Lu}[\\p{L}'.-]+)",
    ),
    not: new RegExp(`${THINGS.source}|\\b(?:my|our) (?:name|number|email)\\b|\\b(?:sign|send me an) `, "iu"),
    certainty: 0.06,
  },
  {
    id: "whom-should-i",
    kind: "intro-request",
    pattern: p(
      "(?:who(?:m)?|which (?:\\p{L}+ )?(?:person|people|one|official|of (?:them|your \\p{L}+|the \\p{L}+)))(?: else)?(?: [\\p{L}'’-]+){0,8}? (?:should|do|would|could|can|must|shall|might|ought|need|is it best) (?:i|we|one|my \\p{L}+|our \\p{L}+|he|she|a person like me|you suggest (?:i|we)|you recommend (?:i|we)|you say (?:i|we)|for (?:me|us))(?: [\\p{L}'’-]+){0,5}? (?:talk(?:ing)?|speak(?:ing)?|call(?:ing)?|contact(?:ing)?|writ(?:e|ing)|go(?:ing)? (?:to|see|talk|through)|see|meet(?:ing)?|ask|approach(?:ing)?|visit|pitch|try|address|having|getting)",
    ),
    not: /\b(?:invoice|expense|report|timesheet|ticket|bill|confirm|password|badge|parking|if i have|with questions)\b|\bat your (?:company|firm|organi[sz]ation)\b/iu,
    certainty: 0.2,
  },
  {
    id: "who-handles",
    kind: "intro-request",
    pattern: p(
      "(?:who(?:'s| is| are|m)?|who over there|do you know who|tell me who|know who) .{0,40}(?:handles?|runs?|heads?|looks after|is in charge of|in charge of|is responsible for|responsible for|does|covers?|buys?|decides?|signs? (?:off|for)|makes? the (?:call|decision)|hires?|hiring|leads?|go-to|decision maker|right person|best person|contact) .{0,60}(?:at|in|over|for|these days|now|there|nowadays)(?! (?:our|my)(?![\\p{L}]))",
    ),
    not: /\b(?:who (?:owns|has) the|invoice|expense|printer|copier|minutes|this (?:week|weekend)|tomorrow|today|tonight|on call)\b/iu,
    certainty: 0.15,
  },
  {
    id: "hand-it-on",
    kind: "intro-request",
    pattern: p(
      "(?:give|hand|pass|slip|forward|get|send|walk|show|carry|run|take|drop|circulate|share|put|float|deliver) .{0,25}(?:this|these|it|them|{paper}|a copy|the (?:enclosed|attached)|attached)(?: [\\p{L}'’-]+){0,3}? (?:to|into the hands of|in front of|by|past|with|before) (?:{stranger}|(?:the|your|his|her|their) (?:[\\p{L}'-]+ ){0,3}?{trade})",
    ),
    not: /\b(?:i(?:'ll| will|'ve| have|'m| am)? (?:just |already |also )?(?:give|hand|pass|forward|sen[dt]|gave|passed|forwarded)|invoice|contract|agreement|draft|memo|spreadsheet|everyone|distribution|with (?:any |your )?(?:questions|comments)|your (?:team|group|staff|department|colleagues|people)(?: as| for| so|[.,]))\b/iu,
    certainty: 0.3,
  },
  {
    id: "in-front-of",
    kind: "intro-request",
    pattern: p(
      "(?:get|getting|put|putting|be|sit|stand|end up|land) .{0,40}in(?:to)? (?:front of|the hands of|with|to see|the room with) (?:{stranger}|him|her|them|\\p{Lu}[\\p{L}'.-]+)",
    ),
    not: /\b(?:in with (?:the|this) (?:file|report|package)|plug|log|check|in front of (?:the|a) (?:building|house|hotel|door|computer|screen|jury|office))\b/iu,
    certainty: 0.25,
  },
  {
    id: "call-ahead",
    kind: "intro-request",
    pattern: p(
      "(?:{begin}|you).{0,60}(?:(?:call|phone|ring|write|e-?mail) (?:ahead|over there|{them} (?:ahead|(?:on|in) (?:my|our|his|her|their) behalf|for (?:me|us) (?:and|to|so)))|(?:drop|send|give) {them} (?:an? )?(?:quick |little |friendly )?(?:heads[- ]?up|call|note|line|ring|word|shout) (?:about|for|that|on|saying|to say|first|before|ahead)|put in a (?:quick )?call|pick up the phone (?:to|for|and)|make a (?:quick )?call (?:on|to|for))",
    ),
    not: /\b(?:give me|call me|drop me|send me|if you (?:have|need)|call in|conference call|give us)\b/iu,
    certainty: 0.4,
  },
  {
    id: "tell-who-i-am",
    kind: "intro-request",
    pattern: p(
      "(?:tell|let|warn|remind|assure|call|convince|persuade|ask|inform|say to) (?:{them}).{0,50}(?:who (?:i am|we are|i'm|he is|she is)|(?:know )?(?:that )?(?:i|we|he|she)(?:'m| am|'re| are|'s| is|'d| would| will|'ll)(?: \\p{L}+){0,3}? (?:coming|interested|calling|call|looking|like to (?:meet|visit|talk|see)|house-trained|legit|serious|not a|the real deal|a (?:good|hard|friend|decent|safe))|to expect (?:me|us|my|our|a|him|her)|(?:i|we) exist|about (?:me|us|my|our))",
    ),
    not: /\b(?:let (?:me|us) know|tell (?:me|us))\b/iu,
    certainty: 0.65,
  },
  {
    id: "word-for",
    kind: "intro-request",
    pattern: p(
      "(?:(?:put|drop|say|have|get|leave|whisper|speak) (?:in )?(?:an? )?(?:(?:good|kind|quiet|quick|little|nice|friendly|timely) )?(?:word|words|hello|mention|recommendation|nod|something (?:nice|good|kind))(?: in| about \\p{L}+(?: \\p{L}+)?| for \\p{L}+(?: \\p{L}+)?)? (?:with|to|in)|(?:word|note|call|letter|line|hello) (?:on|in) (?:my|our|his|her|their|\\p{Lu}\\p{L}+'s) behalf|(?:a|your) (?:quiet |good |kind |friendly )?word (?:to|with|from you|in) (?:{them}|the|his|her|your))",
    ),
    not: /\bthank|\bdidn't|\bhave a word with (?:you|me)\b|\bword (?:document|file|version)|\blet me have\b/iu,
    certainty: 0.6,
  },
  {
    id: "mention-them",
    kind: "intro-request",
    pattern: p(
      "(?:{begin}|you).{0,40}(?:tell|mention|recommend|suggest|plug|commend|put forward|speak|talk|sell|describe) (?:(?:me|us|him|her|this|it|my \\p{L}+|our \\p{L}+|\\p{Lu}[\\p{L}'-]+) to (?:{them})|(?:to )?(?:{them}) (?:about|of) (?:me|us|my|our|him|her|this|\\p{Lu}\\p{L}+))",
    ),
    not: /\b(?:tell me|let me know|mentioned|talk to you|tell you|speak to you)\b/iu,
    certainty: 0.08,
  },
  {
    id: "take-me-along",
    kind: "intro-request",
    pattern: p(
      "(?:walk|take|bring|sneak|march|drag|invite|seat|sit|hand|smuggle|squeeze|carry) (?:me|us|him|her|them|my \\p{L}+|our \\p{L}+|\\p{Lu}\\p{L}+)(?: \\p{L}+){0,3}? (?:over to|along|in to|into|by|down to|round to|up to|off to|next to|beside|near|with you|to (?:meet|see)|off in person)",
    ),
    not: /\b(?:take (?:us|me) (?:to the airport|home|off)|bring (?:me|us) (?:up to|along the)|into account|up to (?:date|speed))\b/iu,
    certainty: 0.06,
  },
  {
    id: "point-me-at",
    kind: "intro-request",
    pattern: p(
      "(?:point|steer|send|direct|refer|aim|guide|lead|nudge) (?:me|us|him|her|them|my \\p{L}+) (?:at|to|towards?|in the direction of|on to|onto) (?:{stranger}|\\p{Lu}[\\p{L}'-]+)",
    ),
    not: /\b(?:page|file|link|document|section|website|web site|folder|report|data|site|form|doc|docs|article|meeting|copy|conference)\b|\bplease refer\b/iu,
    certainty: 0.08,
  },
  {
    id: "meet-a-stranger",
    kind: "intro-request",
    pattern: p(
      "(?:need|needs|want|wants|would like|i'd like|we'd like|'d like|love|loves|hop(?:e|ing)|like|keen|trying|try|eager|dying|welcome|twenty minutes|half an hour|an hour) (?:very much |really |badly |also )*(?:to )?(?:(?:be able to|have the chance to|arrange to|find a way to) )?(?:meet(?: with)?|talk (?:to|with)|speak (?:to|with)|sit down with|visit with|get (?:together )?with|interview|get to know|hear from|reach|track down|get (?:a )?hold of|get through to|find|with|pick the brains? of|get in with|chat with|ask) (?:{stranger})(?: (?:who|at|in|from|over|there|there'd|that|on)|[.?!,])",
    ),
    not: /\b(?:you (?:want|need|would like|'d like) to|meet with (?:the|your) (?:team|group|board|committee)|find (?:the )?(?:right|best) (?:way|time|place|solution|price)|right (?:thing|time|place))\b/iu,
    certainty: 0.08,
  },
  {
    id: "would-they-see",
    kind: "intro-request",
    pattern: p(
      "(?:would|might|could|will|think|reckon|suppose|figure|whether|if|d'you think|bet) (?:that )?(?:your|ur|the|their|his|her|that|this|mr|mrs|ms|dr|prof|old|\\p{Lu})[\\p{L}.'’]*(?: [\\p{L}.'’-]+){0,5}? (?:would |might |could |'d |'ll |will )?(?:ever )?(?:be (?:open|willing|prepared|up|game|okay|ok|able|free|interested)|mind|give|hear|take|see|meet|talk|speak|spare|have|consider|entertain|accept|look|join|agree|like|want|know|let|answer|read|show|sit|tell|lend|come|help|receive|advise|vouch) .{0,40}(?:me|us|our|my|him|her|someone like (?:me|us)|(?:an? )?(?:[\\p{L}-]+ )?(?:call|visit|chat|coffee|student|stranger|beginner))",
    ),
    not: /\b(?:would|could|can|might|will) (?:you|u|we|i) (?!think|suppose|reckon|ask)|\bif (?:you|we|i|it|that|there|this) (?!would|might|could)|\blet me know\b/iu,
    certainty: 0.1,
  },
  {
    id: "take-my-call",
    kind: "intro-request",
    pattern: p(
      "(?:take|return|answer|pick up) (?:my|our|his|a|the) calls?|hear (?:me|us|him|her) out|(?:make|get|become) (?:me |us |him |her )?acquainted with|(?:make|have) the acquaintance of|be (?:presented|received|introduced|recommended) (?:to|by)|present (?:me|us|him|her) to|get (?:me|us|him|her) an? (?:appointment|audience|interview|foot)|foot in (?:the|their|a) door|(?:help|assistance|luck|hand|advice) .{0,25}(?:getting|in getting|reaching|finding) (?:through to|hold of|in (?:with|to)|to see|a meeting|an interview|to (?:him|her|them))|getting through to (?:him|her|them|\\p{Lu})|house-trained|say (?:that )?(?:you|we|i) (?:sent|got it|gave)|on speaking terms|good side|(?:his|her|their) ear(?:[.?!,]| for)|refer(?:ral)? (?:me|us|him|her) to",
    ),
    not: /\bthank|\bhas been presented\b|\bwill be presented\b|\bto be presented to (?:the )?(?:board|committee|court|court|fda|team|council)/iu,
    certainty: 0.6,
  },
  {
    id: "old-tie",
    kind: "intro-request",
    pattern: p(
      "(?:(?:you|u|y'all)(?:'re| are|'ve)? .{0,40}|aren't you .{0,20}|weren't you .{0,20}|didn't you .{0,20}|don't you .{0,20}|you (?:and|&) .{0,40})(?:go (?:way )?back|came up|trained (?:together|with)|served (?:on|together|with)|at (?:school|college|university|law school) (?:together|with)|room(?:ed|mates?|ies)|used to (?:work|row|sing|play|live|share|room|fish|hunt|teach)|worked (?:with|for|together|alongside|under)|(?:good |old |great )?friends? (?:of|with)|friendly with|on (?:speaking|good|first-name) terms|grew up (?:with|together)|neighbou?rs? (?:of|with)|married (?:to|into)|related to|(?:pretty |quite |very |still )?(?:close|tight|thick|pally|chummy) (?:to|with)|on (?:the|a) (?:[\\p{L}-]+ )?board (?:with|together)|know (?:him|her|them|\\p{Lu}\\p{L}+))(?: .{0,60})?\\?",
    ),
    not: /\b(?:do you know (?:if|when|what|where|how|why|whether)|you know (?:what|how|when|if))\b/iu,
    certainty: 0.2,
  },
];
