import { type AnswerRule, patterns } from "./answerRule";
import { EN } from "./enWords";

const { anywhere, opening } = patterns(EN);

export const ENGLISH_YES: readonly AnswerRule[] = [
  {
    id: "yes-first",
    answer: "yes",
    pattern: opening(`
      (?:oh |well,? |ok,? |hell |heck |haha,? |thanks,? )?(?:yes|yep|yeah|yup|ya|yea|aye|yessir
      |sure(?: thing)?|absolutely|certainly|definitely|of course|gladly|by all means|affirmative|agreed
      |with (?:great |much )?pleasure|my pleasure|please do|why not|deal|approved|delighted|naturally|happily
      |all good|fine|ok|okay|alright|cool)
    `),
    not: /\b(?:yes|yeah|yep|sure|ok|okay|fine|maybe)[,.]? (?:and|or|but) no\b|\byeah,? (?:no|right)\b|\bin (?:principle|theory|spirit)\b|\bbut (?:not|later|first|no|what|who|how|is|the earliest)\b|\bnot (?:now|yet|this|before)\b|\b(?:but|only) (?:only )?(?:from|after|as of)\b|\?\s*$|\b(?:mention|quote|name|say) (?:me|my|you know me|he|she)\b|\bto my name\b|\b(?:he|she|it)'s (?:great|lovely|good)\b|\bit's a\b|^.{0,8}(?:ok|okay|fine|sure|yes|well)\W*(?:\.\.\.|then|…)\s*$|\bpigs\b|\band (?:shall|i'm|then i'll)\b|^\W*(?:ok|okay|fine|good),? (?:thanks|thx|thank you|ta) for\b|\bof course not\b|\bcertainly not\b|\bdefinitely not\b|\babsolutely not\b|\bbecause (?:i've|what)\b/,
    certainty: 0.9,
  },
  {
    id: "go-ahead",
    answer: "yes",
    pattern: anywhere(`
      go (?:right )?ahead|go for it|(?:connect|introduce|intro|link|hook) (?:us|me|away)(?: up)?
      |put (?:us|me) (?:all |both )?(?:in (?:touch|contact)|together|through|down as a yes)
      |set (?:it|this|something|us) up|make the intro(?:duction)?
      |(?:the )?intro(?:duction)? (?:is )?(?:welcome|ok|fine)|loop me in|let's (?:do|go|try|talk|meet)
      |bring (?:him|her|them|it) (?:on|along)|count me in|(?:i'?m|im|we're) (?:in|game|down)|do it
      |make it (?:so|happen)|i'm (?:convinced|sold)|(?:it's|that's) a yes|put me down|green light
      |works (?:for|on) (?:me|us|my)|sounds (?:good|great|fine|lovely|perfect)
      |(?:ok|fine|good|okay|cool|alright|enough) (?:with|by|for|from) (?:me|us|my side)
      |(?:i|we)(?: hereby| gladly| happily)? (?:accept|consent|agree)
      |(?:give|have) (?:you )?my (?:permission|consent|blessing|leave)(?! (?:to|for you to) use)|(?:i )?confirm my
      |looks? forward to|looking forward|ready when|off you go|talked me into|had me at|(?:add|cc|copy) me
      |i'?ll make (?:time|it fit|an exception)|make (?:time|an exception)|game on|fire away|i owe you
      |that works|(?:that'd|that would) be (?:grand|great|lovely|wonderful|useful|super)|no harm in
      |nothing would please|(?:i'd|we'd|would) love to(?=[.!,]|$)|(?:great|good|lovely|cool|super) idea
      |what a (?:lovely|great|good|wonderful|treat|nice idea)|what fun|(?:'s|is|are) welcome|whenever suits
      |spare (?:him|her|them|the|an hour)
    `),
    not: anywhere(`
      {not}|no need|before (?:you|i)|(?:us|me) then|leave me|sounds good on paper|a yes(?:,? just)? (?:not|for later)|once
      |let's talk (?:tonight|later|again|about)|{nameuse}
    `),
    certainty: 0.92,
  },
  {
    id: "happy-to",
    answer: "yes",
    pattern: anywhere(`
      (?:happy|glad|delighted|pleased|honou?red|willing|keen|content|thrilled|excited|love|like|curious|adore
      |prepared|ready|tickled) to (?:meet|talk|speak|chat|help|connect|hear|see|listen|look|take|have|host
      |be (?:introduced|connected|put|of help)|do (?:it|that|so|this)|make time|receive|answer|give|share|try
      |offer|sit|join|go|advise|learn|welcome|read)
      |(?:i|we)'?(?:d| would| will|'ll)? (?:welcome|jump at|enjoy|love|relish|like) (?:that|it|this|the chance
      |the company)|open to (?:it|that|this|a|meeting|talking|chatting|being|an)
      |up for (?:it|that|a (?:chat|coffee|call))
      |(?:it(?:'s| is| would be| will be)|it'd be) (?:an? |my |our )?(?:great |real )?(?:hono(?:u)?r|pleasure
      |joy|privilege|delight)|(?:so|very|really|definitely) interested
      |would be (?:lovely|great|wonderful|perfect|delightful|my)
    `),
    not: anywhere(
      "{not}|{later}|(?:may|might|could) be (?:open|willing)|like to (?:see|know|hear|read|understand|have|learn) .{0,50}(?:first|before)",
    ),
    certainty: 0.84,
  },
  {
    id: "my-details",
    answer: "yes",
    pattern: anywhere(`
      (?:give|pass|send|share|forward|hand|text)(?: (?:him|her|them|it|on|along|@
      |the [a-z]+))* my (?:[a-z]+ )?(?:number|details|address|e-?mail|contact|contacts|cell|mobile|phone
      |info|card|line|calendar)|(?:here's|here is) my (?:[a-z]+ )?(?:number|line|mobile|calendar)
      |(?:can|may|could) have my (?:[a-z]+ )?(?:number|cell|mobile|e-?mail|address)
      |my (?:calendar|booking) (?:link|page)
    `),
    not: anywhere("{not}"),
    certainty: 0.92,
  },
  {
    id: "they-may-come",
    answer: "yes",
    pattern: anywhere(`
      {they}(?: '?s| is| are|'re)? (?:can|may|could|should|will|welcome to|free to|is welcome to)(?: just
      | also| always| certainly| gladly| simply)? {reach}
      |(?:let|have|get|ask|tell) (?:{they}|the [a-z]+)(?: to)?(?: just| please)? {reach}
      |(?:send|bring) {them}
      |(?:i'?ll|i will|i can|i could|we'll) (?:talk to|take|see|meet|ring|call|clear|make time|host
      |have a look|put the kettle)
    `),
    not: anywhere(`
      {not}|{elsewhere}|{nameuse}|{later}|(?:him|her|them|@) to (?:leave|stop|get lost|go away)|send {them} (?:to|the|a)
      |i'?ll (?:take (?:a look|the easy)|take the easy|call you|ring you|ring you)|before
    `),
    certainty: 0.84,
  },
  {
    id: "no-objection",
    answer: "yes",
    pattern: anywhere(`
      no (?:problem|worries|objections?|issue|bother)|(?:don't|do not|wouldn't|won't) (?:mind|say no)
      |nothing against|(?:can't|couldn't|cannot) (?:wait|be happier|resist|say no)|wouldn't miss it
      |why (?:not|the hell not)|not at all|who am i to refuse|too easy|can do|will do
    `),
    not: anywhere(`
      {nameuse}|hope you don't mind|no can do|why not (?:ask|try|talk)|never say|being (?:mentioned|named)
      |can't wait to hear how
    `),
    certainty: 0.78,
  },
  {
    id: "a-slot",
    answer: "yes",
    pattern: anywhere(`
      (?:how(?:'s| is| about)|what about|could do|can do|i'?m free|available|got a gap|have a gap|let's say
      |propose) .{0,20}{day}
      |{day}(?: [a-z]+)? (?:at \\d|works|suits|is (?:good|fine|free|best)|\\d{1,2}(?:am|pm|:))
      |(?:mornings?|afternoons?|evenings?|lunchtimes?|weekends?|sundays?|anytime|any time) (?:are|is|works?
      |suits?|before|after \\d|only|best)
      |(?:\\d+|ten|twenty|thirty|fifteen|half an hour|an hour|one hour) (?:minutes|mins
      |hours?)?,? (?:no slides|max|tops|at most)
    `),
    not: anywhere("{not}"),
    certainty: 0.62,
  },
  {
    id: "on-behalf-yes",
    answer: "yes",
    pattern: anywhere(`
      (?:says yes|said yes|is (?:willing|happy|pleased|content|delighted|glad) to|would be (?:pleased|happy
      |glad|delighted) to|can (?:offer|see|receive)|accepts|agrees|will (?:see|receive|meet)
      |has agreed) (?:.{0,30}){0,1}
    `),
    not: anywhere("{not}|{nameuse}|{elsewhere}"),
    certainty: 0.62,
  },
  {
    id: "on-condition",
    answer: "yes",
    pattern: anywhere(`
      (?:provided|providing|as long as|so long as|on (?:the )?condition|(?:one|only|my only) condition
      |if (?:that's|that is|he's|she's|they're|he is|she is|they are) (?:ok|okay|fine|alright|all right) with
      |if (?:he|she|they) (?:doesn't|does not|don't) mind|only if (?:you|he|she|they)|if (?:he|she
      |they) (?:can|could) come|in this case yes|then yes|then (?:i'?m in|so do i|delighted|please do))
    `),
    not: anywhere("{later}"),
    certainty: 0.74,
  },
];
