import { type AnswerRule, patterns } from "./answerRule";
import { EN } from "./enWords";

const p = patterns(EN);

export const ENGLISH_SOMEONE_ELSE: readonly AnswerRule[] = [
  {
    id: "ask-them",
    answer: "someone-else",
    pattern: p(
      "(?:try|ask|contact|call|use|see|e-?mail|approach|consult|ring|take|tell|write (?:to)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|go (?:to|through|via|with|straight to)|reach out to|get in touch with|turn to|look up|look for|drop|check with|connect (?:him|her|them) (?:to|with)|send (?:him|her|them|it|this|\\p{L}+|@) (?:round |over |along |on )?to|point (?:him|her|them|you|@) (?:at|to|towards)|direct (?:him|her|them|this|it|@) to|refer (?:him|her|them|you|@) to|forward(?:ed|ing)? (?:this|it|your \\p{L}+)? ?to|pass(?:ed)? (?:this|it|your \\p{L}+|you) (?:on|over)? ?to|hand(?:ed)? (?:this|it|you|all that|that) (?:over )?to|let {them} (?:see|meet|try|talk to|speak to)|address .{0,20} to|take it up with|suggest|recommend|propose|nominate|looping in|adding|cc'?ing|copied|copying) (?:please |directly |rather |instead |first |old |young |little |big |with |to )?(?:@|my (?:\\p{L}+ )?{kin}|our (?:\\p{L}+ ){0,3}(?:{office}|head|manager|director|officer|lawyer|accountant|engineer|archivist|rep|representative|founder|partner|cfo|ceo|cto|coo)|the (?:\\p{L}+ ){0,3}(?:{office}|manager|head|director|chair|secretary|rep|people|ladies|folks)|one of (?:the|my|our)|{office})",
    ),
    not: p(
      "(?:ask|tell|contact) @ (?:to|that)|i'?ll|i will|when you (?:write|talk|speak)|{nameuse}|i need to|i have to|i must|let me|want me to say|asked me|have copied me|copy @|ask @ sometime|{not} (?:ask|try|contact|talk)|if you see",
    ),
    certainty: 0.76,
  },
  {
    id: "better-placed",
    answer: "someone-else",
    pattern: p(
      "(?:best|better|right|correct|proper) (?:person|man|woman|one|contact|address|place|desk|guy|choice|match|fit|speaker|bet|people)(?: \\p{L}+){0,4} (?:is|are|'s|would|to|for)|(?:not|wrong|hardly|i'm not) (?:really )?(?:the |your )?(?:right |best |correct |proper )?(?:person|man|woman|one|contact|address|department|guy|desk|office) (?:for|to|here|any)?|wrong (?:person|department|smith|desk|twin|address|one|guy)|(?:you|he|she|they)(?:'d| would|'ll| will| may| might| should| could)? (?:really )?(?:be (?:much |far |a lot )?)?(?:better (?:off|served)|do better|get further)|(?:would|'d|will|might|could) be (?:a )?(?:far |much |so much |way |the )?(?:better|perfect|ideal|more suitable|more useful|best)|instead(?: of me)?|in my (?:place|stead)|rather than me|not me[,.]? |(?:you|he|she|they)(?:'d| would)? (?:want|need)(?:s|ed)? (?:@|to (?:talk|speak|see|be talking)|someone|somebody|a )|(?:you're|you are) (?:looking for|asking the wrong)|(?:should|ought to|must|needs? to) (?:really |be )?(?:talk|talking|speak|speaking|contact|ask|go|write|see) (?:to |with )?(?:@|our|the|my)|way more than (?:with )?me|not me\\b",
    ),
    not: p(
      "i(?:'ll)? (?:need|have|must|ought)(?: to)?|instead of a (?:meeting|call|chat)|rather than (?:a|meet)|{nameuse}|it won't be me|(?:june|july|march|april|may|later|monday|tuesday|wednesday|thursday|friday|afternoon|mornings?|email|phone|weekends?) (?:would be|is) (?:better|best)|somebody who isn't me|who has the (?:energy|time)|deserves|be (?:perfect|ideal)\\?",
    ),
    certainty: 0.74,
  },
  {
    id: "handled-by",
    answer: "someone-else",
    pattern: p(
      "(?:@|she|he|they|who|{kin}|office|team|group|desk|department|that|ours?|we have \\p{L}+ who) (?:now |usually |always |mostly )?(?:handles?|runs?|owns?|decides?|looks? after|deals? with|is (?:now )?(?:in charge|responsible|handling)|takes? care|took (?:it |that )?over|has taken over|covers?|heads?|manages?|does (?:all |the |that|those|it|pensions|now)|know(?:s)? (?:all|everything|the|more|inside|about|a lot)|can help|(?:is|'s) (?:an? |the |your |our )?(?:expert|man|woman|wizard|boss|authority|one|person|decision|guy|gardener)|would love|still takes|takes the new|sits with)|(?:that|this|it)(?:'s| is|'d be)(?: really| now| more| all| always)? (?:@|more @|one for|her|his|their) ?(?:'s)? ?(?:area|patch|project|remit|department|call|now|@|$|,|\\.)|(?:not|isn't|no longer) (?:my|mine|our) (?:department|area|field|remit|patch|job|desk|sector|decision|call|table|business|to decide|any)|no longer (?:mine|my|involved|in (?:charge|purchasing|that|this)|do (?:this|that)|run)|(?:i|we) (?:only|just) (?:do|sign|feed|answer|did|cover|look after|handle|own)|my successor|(?:i'?ve|i have|i) (?:left|handed|moved|changed|switched) .{0,40}(?:team|job|desk|over|department|role)|shall i (?:ask|forward|check|see)|i can ask (?:her|him|them)|(?:but|though|however|whereas)(?: i (?:bet|think|know|reckon))?,? (?:my \\p{L}+|@|our \\p{L}+) ?(?:'s|is|can|would|could|will|might|does|isn't|isnt|has)|(?:too busy|swamped|i can't),? but @|@'s (?:your|the|my) (?:man|woman|person|guy)|(?:you|u) want (?:@|the (?:folks|people|other))|has @'s name|want (?:me to ask|his number|her number|their number)|should i (?:ask|check)|(?:do|does) the music",
    ),
    not: p(
      "who (?:handles|runs|owns|knows|decides|is|else|'s).{0,60}\\?|{nameuse}|i (?:handle|run|own|decide)|i don't know @|like (?:that|it)\\?",
    ),
    certainty: 0.68,
  },
];

export const ENGLISH_MENTION_ME: readonly AnswerRule[] = [
  {
    id: "use-my-name",
    answer: "mention-me",
    pattern: p(
      "(?:use|mention|drop|give|cite|lend|invoke|put|take|have|quote|say|using|dropping|mentioning|with) (?:\\p{L}+ ){0,2}?my (?:good |own )?name|my name (?:is (?:yours|good)|may be|can be|opens|still|helps?|being used|,? yes|he may|she may|they may|though|if it)|(?:mention|quote|cite|name|name-check|invoke) me(?! (?:in|on) cc)|name-? ?drop(?:ping|s)?|name-? ?dropped|(?:say|tell (?:them|him|her|@)|saying|write|written)(?: that)?(?: (?:i|i'm the one who|i have|i've|it was me who)) (?:sent|told|recommend(?:ed)?|suggest(?:ed)?|referr?(?:ed)?|vouch(?:ed)?|think well|support|encouraged|put|said|confirmed|pointed)|(?:i|me|@|'?auntie @|big @) (?:sent|told|referred) (?:you|him|her|them|me)|(?:say|saying) (?:that )?(?:(?:he|she|they|you)(?:'s|'re| is| are)? (?:a friend of|know|knows|knew|come|comes)|it (?:comes|is|'s) from me|we (?:spoke|worked)|you know me|u know me|i said so|i sent)|refer(?:ring|red)? to me|(?:as|be) (?:a |my |her |his |their )?(?:reference|referee)|on my recommendation|my (?:reference|referral)|attribute it to me|say (?:hi|hello) from me|say (?:i|he|she) said so|put me (?:down )?(?:there|as (?:a |her |his )?(?:reference|referee|sponsor|supporter|contact))|(?:to be|being|been) (?:named|quoted|mentioned|name-checked)|(?:friend|greeting|greetings|recommendation|regards) (?:of|from) (?:mine|me)|(?:i|we) (?:served|trained|worked|talked|spoke|go back)(?: together)?(?= (?:and|to)|[.,;]|$)|(?:use of|lend) (?:my )?name|(?:suggestion|tip|idea) (?:came|comes|is|was) (?:from me|mine)|have it from me|(?:it was|that was) me(?=[.,]|$)|says hi|said hi|for his name to be used|(?:may|can|could) (?:however |certainly |always )?(?:say|state|write|tell|mention|refer|quote|cite)(?: \\p{L}+){0,4} (?:that|')|as a supporter|my name|that i (?:sent|recommended|referred|suggested) (?:him|her|them|it|the)",
    ),
    not: p(
      "(?:don't|do not|not|never|rather you didn't|please don't) (?:use|mention|drop|give|quote|cite|name|say|put)|(?:keep|leave|kept|left) my name out|out of it|without (?:my name|mentioning)|how did (?:he|she|they) get my name|my name(?:'s| is) \\p{L}+$|who gave|what(?:'s| is) my name|my name rings|tell me .{0,20}sent|name and number|who sent|before i|how did|say that i'?m (?:not|sorry|flattered)|say i'm|say no|say yes|i don't see|mention the|should mention the|he should mention(?! me| my)",
    ),
    certainty: 0.9,
  },
];

export const ENGLISH_NEEDS_INFO: readonly AnswerRule[] = [
  {
    id: "tell-me-first",
    answer: "needs-info",
    pattern: p(
      "tell me (?:a bit |a little |some )?more|(?:more|further|additional) (?:info|information|details?|context|to go on|about (?:him|her|them|it|this|what))|(?:send|share|show|provide|give|forward)(?: me)? (?:the|a|his|her|their|some|me|more|specs|numbers|figures|cv|deck) .{0,40}?(?:first|before|so that i|then i|and i'?ll (?:tell|let|decide|say))|(?:first|before) (?:i|we|anything|agreeing|deciding|saying)(?: \\p{L}+)? ?(?:say|answer|decide|agree|commit|reply|want|need|must|would|like|know)|need(?:s)? (?:to know|more|a bit more|to see|to understand)|want to (?:know|understand|hear) .{0,40}(?:first|before)?|(?:it |that |this )?depends(?: on| who| how|,|\\.)|can't (?:tell|judge|decide|say) (?:from|without|until|yet)|(?:questions?|query|q) (?:first|before|:)|i have (?:a|one|two|some|a few|three) questions?|(?:one|first|quick|just one|a|two) (?:question|quick question|q)|let me know (?:the|what|who) (?:topic|subject)|(?:would|'d) (?:need|have|want|like) to (?:know|see|understand|read) |who else|know the (?:topic|fee|purpose|subject)|send specs",
    ),
    not: p(
      "you'?ll need to know|i'?ll (?:send|tell)|if she wants to know|{later}|{nameuse}|before i (?:forget|go)|need to know nothing|more of this|sends? (?:the|me) .{0,20}with the intro",
    ),
    certainty: 0.84,
  },
  {
    id: "question-about-it",
    answer: "needs-info",
    pattern:
      /(?:^|[,;:.!–-]\s*|\b(?:but|and|ok|so|first|though|sorry|maybe|possibly|interesting|depends)\W+)(?:what(?:'s| is| are| does| do| did| would| has| kind| sort| stage| exactly| for| about|\b)|who(?:'s| is| are| else| pays| would|\b)|why (?:me|is|does|not|now|would)|where (?:is|are|would|does)|when (?:is|would|does|and)|which|how (?:much|many|long|old|big|well|far|soon|serious|did|does|is|would|large)|is (?:he|she|it|this|that|there|the)|are (?:they|you sure|we|there)|does (?:he|she|it|this)|do (?:they|you (?:know|think))|did (?:he|she|they)|has (?:he|she|it)|have (?:they|i met)|was (?:he|she)|would (?:he|she|they|this|i|it|there)|can (?:you (?:say|tell|share|explain)|i (?:see|ask)|he|she|they)|could (?:you (?:tell|send|share|clarify|say|explain)|she|he|they)|may i (?:know|ask|see)|might i ask|remind me who|any (?:figures|idea))\b[^?]{0,200}\?/iu,
    not: p(
      "what (?:a|an|fun)|how(?:'s| is) (?:the|your|monday|tuesday|wednesday|thursday|friday|the leg)|how about|why not (?:ask|try)|have you (?:tried|thought|got)|is (?:the wifi|friday|monday)|did you (?:see|mean)|where did you put|who is this|who's picking|when can we start|when do i|why don't|do i have to|can i (?:bring|duck)|where has (?:she|he) been|who am i|shall|isn't (?:he|she)|is (?:he|she) free|was it",
    ),
    certainty: 0.62,
  },
];

export const ENGLISH_UNCLEAR: readonly AnswerRule[] = [
  {
    id: "thinking",
    answer: "unclear",
    pattern: p(
      "(?:let me|need to|have to|i'?ll|i will|i shall|i'd|better|must|want to) (?:(?:have a |have to |quickly |give it |need to )?(?:think|thought|some thought|reflect|mull|ask my|see what|answer when|raise it|bring it up|talk to \\p{L}+ and|sleep on it|mull|ponder|consider|chew on|digest|see$|look at this|check with|check my|check first|talk to my|talk it over|run (?:it|this|that) by|discuss|read it|read this|get back to you|come back to you|let you know|ring you|write properly|look properly))|will (?:read|look|consider|discuss)|get back to you|come back to you|(?:i'?m|am|not) (?:not )?(?:sure|in two minds|torn|undecided)(?: (?:yet|what|about|how))?|(?:don't|dont) know(?: yet|,|\\.|$)|under consideration|back to you shortly|we'?ll (?:see|discuss)|i owe you an answer|time will tell|(?:leave|leaving) (?:it|that|this) with me|jury's out|none the wiser|(?:can't|couldn't|cannot) (?:decide|say|tell)|no strong feelings|(?:still )?(?:thinking|chewing|undecided|pending|torn)|under review|awaiting|to be (?:decided|continued)|more (?:when|tomorrow|anon|later)|watch this space|(?:may|might) or (?:may|might) not|who knows|hard to say|difficult one|taken note|has received your|laid before",
    ),
    not: p(
      "before i|until i|{nameuse}|i don't know (?:a|that|anything|what)|i'?ll let you know if (?:it|i)|{they} (?:can|may)|then i|first|find (?:a|the) slot|see (?:him|her|them)|i'll check with .{0,30} and (?:introduce|connect)|no idea",
    ),
    certainty: 0.74,
  },
  {
    id: "neither",
    answer: "unclear",
    pattern: p(
      "lucky me|and then i woke up|because (?:that went so well|i've nothing better)|just what (?:my|i)|win the lottery|root canal|oh (?:joy|brilliant|how thrilling)|flip a coin|yes (?:dear|well)(?=[.!]|$)|yes and no|yes,? no,?|yeah,? no|i would and i wouldn't|maybe,? maybe not|no opinion|i'?m neutral|neither help nor|up to you|you decide|do as you like|whatever you (?:think|want)|if you say so|as you (?:wish|like)|i leave it (?:with|to) you",
    ),
    not: p("to find|until|before"),
    certainty: 0.88,
  },
  {
    id: "mere-receipt",
    answer: "unclear",
    pattern:
      /^\W*(?:(?:duly |well )?noted|received|got (?:it|this|your (?:mail|message|email|note))|seen|ack|thanks(?: so much)?(?: for (?:this|the heads up|your (?:mail|email|message|note)|the (?:message|mail|note)))?|thank you(?: so much)?(?: for (?:this|the (?:message|mail|note)|your (?:mail|email|message|note)))?|ta|ty|cheers|k|ok(?:ay)? then|hm+|mm+|oh|huh|heh|ha+|haha\w*|lol\w*|lmao|wow|gosh|goodness|blimey|maybe|perhaps|possibly|could be|tricky|on it|fyi|tbc|tbd|brb|test|who knows|say no more|well well(?: well)?)(?:,? (?:thanks|thank you|cheers|with thanks|i guess))?\W*$/iu,
    certainty: 0.8,
  },
  {
    id: "astray",
    answer: "unclear",
    pattern: p(
      "wrong (?:thread|window|address|chat|email)|meant for|(?:disregard|ignore) (?:my|that|this|the)|sent too early|(?:can't|cannot|can't seem to) (?:open|see|read) (?:what|it|a|the|your)|(?:attachment|link|message) (?:didn't|came|is broken|won't)|who is this|is this spam|did you mean to send|new phone|this is (?:his|her|mum's|\\p{L}+'s) (?:son|daughter|phone)|print this|(?:call|ring|phone) me (?:about|when|tonight|later|this)|can we talk|talk (?:tonight|later|sunday)|speak (?:sunday|tonight|later|soon)|can't talk now|let's (?:discuss|talk) (?:it |this |on |over |tonight|later|in person)|we need to talk|when pigs fly|yeah,? right|and i'm the (?:queen|king|pope)|shall i .{0,30} as well|happy birthday|merry christmas|congratulations on|how's the|did you (?:see|get) the|are you bringing|see below|attached is|please find attached|in a meeting|driving",
    ),
    not: p("happy to|{nameuse}|call me (?:about|when) .{0,20}(?:intro|him|her)|i'd (?:love|like)"),
    certainty: 0.7,
  },
];
