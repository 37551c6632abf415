import { type AnswerRule, patterns } from "./answerRule";
import { EN } from "./enWords";

const { anywhere } = patterns(EN);

export const ENGLISH_SOMEONE_ELSE: readonly AnswerRule[] = [
  {
    id: "ask-them",
    answer: "someone-else",
    pattern: anywhere(`
      (?:try|ask|contact|call|use|see|e-?mail|approach|consult|ring|take|tell|write (?:to)?|talk(?:ing)? (?:to
      |with)|speak(?:ing)? (?:to|with)|go (?:to|through|via|with|straight to)|reach out to|turn to|look up
      |look for|drop|check with|send (?:him|her|them|it|this|[a-z]+|@) (?:round |over |along |on )?to
      |point (?:him|her|them|you|@) (?:at|to|towards)|direct (?:him|her|them|this|it|@) to|forward(?:ed
      |ing)? (?:this|it|your [a-z]+)? ?to|pass(?:ed)? (?:this|it|your [a-z]+|you) (?:on|over)? ?to
      |hand(?:ed)? (?:this|it|you|all that|that) (?:over )?to|let {them} (?:see|meet|try|talk to|speak to)
      |take it up with|suggest|recommend|propose|nominate|looping in|adding|cc'?ing|copied|copying) (?:please |directly |rather |instead |first |old |young |little |big |with |to )?(?:@
      |my (?:[a-z]+ )?{kin}|our (?:[a-z]+ ){0,3}(?:{office}|head|manager|director|officer|lawyer|accountant
      |engineer|archivist|rep|representative|founder|partner|cfo|ceo|cto|coo)|the (?:[a-z]+ ){0,3}(?:{office}
      |manager|head|director|chair|secretary|rep|people|ladies|folks)|one of (?:the|my|our)|{office})
    `),
    not: anywhere(`
      (?:ask|tell|contact) @ (?:to|that)|i'?ll|i will|{nameuse}|i need to|let me|asked me|ask @ sometime
      |{not} (?:ask|try|contact|talk)
    `),
    certainty: 0.76,
  },
  {
    id: "better-placed",
    answer: "someone-else",
    pattern: anywhere(`
      (?:best|better|right|correct|proper) (?:person|man|woman|one|contact|address|place|desk|guy|choice|match
      |fit|speaker|bet|people)(?: [a-z]+){0,4} (?:is|are|'s|would|to|for)
      |(?:not|wrong|hardly|i'm not) (?:really )?(?:the |your )?(?:right |best |correct |proper )?(?:person|man
      |woman|one|contact|address|department|guy|desk|office) (?:for|to|here|any)?
      |wrong (?:person|department|smith|desk|twin|address|one|guy)
      |(?:you|he|she|they)(?:'d| would|'ll| will| may| might| should| could)? (?:really )?(?:be (?:much |far |a lot )?)?(?:better (?:off
      |served)|do better|get further)
      |(?:would|'d|will|might|could) be (?:a )?(?:far |much |so much |way |the )?(?:better|perfect|ideal
      |more suitable|more useful|best)|instead(?: of me)?|in my (?:place|stead)
      |(?:you|he|she|they)(?:'d| would)? (?:want|need)(?:s|ed)? (?:@|to (?:talk|speak|see|be talking)|someone
      |somebody|a )|(?:you're|you are) (?:looking for)
      |(?:should|ought to|must|needs? to) (?:really |be )?(?:talk|talking|speak|speaking|contact|ask|go|write
      |see) (?:to |with )?(?:@|our|the|my)|way more than (?:with )?me|not me\\b
    `),
    not: anywhere("i(?:'ll)? (?:need|have|must|ought)(?: to)?|instead of a (?:meeting|call|chat)"),
    certainty: 0.74,
  },
  {
    id: "handled-by",
    answer: "someone-else",
    pattern: anywhere(`
      (?:@|she|he|they|who|{kin}|office|team|group|desk|department|that|ours?) (?:now |usually |always |mostly )?(?:handles?
      |runs?|owns?|decides?|looks? after|deals? with|is (?:now )?(?:in charge|responsible|handling)
      |takes? care|took (?:it |that )?over|covers?|heads?|manages?|know(?:s)? (?:all|everything|the|more
      |inside|about|a lot)|can help|(?:is|'s) (?:an? |the |your |our )?(?:expert|man|woman|wizard|boss
      |authority|one|person|decision|guy|gardener)|would love|still takes|takes the new|sits with)
      |(?:that|this|it)(?:'s| is|'d be)(?: really| now| more| all| always)? (?:@|more @|one for|her|his
      |their) ?(?:'s)? ?(?:area|patch|project|remit|department|call|now|@|$|,|\\.)
      |(?:not|isn't|no longer) (?:my|mine|our) (?:department|area|field|remit|patch|job|desk|sector|decision
      |call|table|business|to decide|any)|no longer (?:mine|my|involved|run)
      |(?:i|we) (?:only|just) (?:do|sign|feed|answer|did|cover|look after|handle|own)|my successor
      |(?:i'?ve|i have|i) (?:left|handed|moved|changed|switched) .{0,40}(?:team|job|desk|over|department|role)
      |shall i (?:ask|forward|check|see)|i can ask (?:her|him|them)
      |(?:but|though|however|whereas)(?: i (?:bet|think|know|reckon))?,? (?:my [a-z]+|@|our [a-z]+) ?(?:'s
      |is|can|would|could|will|might|does|isn't|isnt|has)|(?:you|u) want (?:@)
      |(?:best|better) (?:to )?go(?:ing)? (?:through|via)|want (?:me to ask|his number|her number|their number)|should i (?:ask|check)|(?:do|does) the music
    `),
    not: anywhere("{nameuse}"),
    certainty: 0.68,
  },
];

export const ENGLISH_MENTION_ME: readonly AnswerRule[] = [
  {
    id: "use-my-name",
    answer: "mention-me",
    pattern: anywhere(`
      (?:mention|quote|cite|name|name-check|invoke) me(?! (?:in|on) cc)|name-? ?drop(?:ping|s)?
      |name-? ?dropped
      |(?:say|tell (?:them|him|her|@)|saying|write|written)(?: that)?(?: (?:i|i have|i've
      |it was me who)) (?:sent|told|recommend(?:ed)?|vouch(?:ed)?|think well|support|encouraged|put|said
      |confirmed|pointed)|(?:i|me|@|'?auntie @|big @) (?:sent|told|referred) (?:you|him|her|them|me)
      |(?:say|saying) (?:that )?(?:(?:he|she|they|you)(?:'s|'re| is| are)? (?:a friend of|know|knows|knew|come
      |comes)|it (?:comes|is|'s) from me|you know me|u know me|i said so|i sent)|refer(?:ring|red)? to me
      |(?:as|be) (?:a |my |her |his |their )?(?:reference|referee)|on my recommendation
      |my (?:reference|referral)|attribute it to me|say (?:hi|hello) from me|put me (?:down )?(?:there)
      |(?:to be|being|been) (?:named|quoted|mentioned|name-checked)
      |(?:friend|greeting|greetings|regards) (?:of|from) (?:mine|me)
      |(?:i|we) (?:served|trained|worked|talked|spoke|go back)(?: together)?(?= (?:and|to)|[.,;]|$)
      |(?:use of|lend) (?:my )?name|(?:suggestion|tip|idea) (?:came|comes|is|was) (?:from me|mine)|says hi
      |said hi|for his name to be used
      |(?:may|can|could) (?:however |certainly |always )?(?:say|state|write|tell|mention|refer|quote
      |cite)(?: [a-z]+){0,4} (?:that|')|as a supporter|my name
      |that i (?:sent|recommended|referred|suggested) (?:him|her|them|it|the)
    `),
    not: anywhere(`
      (?:keep|leave|kept|left) my name out|how did (?:he|she|they) get my name|name and number|who sent
      |say i'm
    `),
    certainty: 0.9,
  },
];

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
      lucky me|and then i woke up|because (?:that went so well|i've nothing better)|just what (?:my|i)
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
      /^\W*(?:(?:duly |well )?noted|received|got (?:it|this|your (?:mail|message|email|note))|seen|ack|thanks(?: so much)?(?: for (?:this|the heads up|your (?:mail|email|message|note)|the (?:message|mail|note)))?|thank you(?: so much)?(?: for (?:this|the (?:message|mail|note)|your (?:mail|email|message|note)))?|ta|ty|cheers|k|ok(?:ay)? then|hm+|mm+|oh|huh|heh|ha+|haha\w*|lol\w*|lmao|wow|gosh|goodness|blimey|maybe|perhaps|possibly|could be|tricky|on it|fyi|tbc|tbd|brb|test|who knows|say no more|well well(?: well)?)(?:,? (?:thanks|thank you|cheers|with thanks|i guess))?\W*$/,
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
