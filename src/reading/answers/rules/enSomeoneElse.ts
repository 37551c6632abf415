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
      |address (?:it|this|that|(?:the|your|his|her) [a-z]+) to|take it up with|suggest|recommend|propose|nominate|looping in|adding|cc'?ing|copied|copying) (?:please |directly |rather |instead |first |old |young |little |big |with |to )?(?:@
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
