import { type AnswerRule, patterns } from "./answerRule";
import { EN } from "./enWords";

const { anywhere } = patterns(EN);

export const ENGLISH_LATER: readonly AnswerRule[] = [
  {
    id: "ask-again",
    answer: "later",
    pattern: anywhere(`
      (?:ask|try|ping|nudge|poke|remind|catch|bug|bother|approach|chase|contact|call|write(?: to)?|email|mail
      |bring it to|hit) (?:me |us |him |her )?(?:up )?(?:again|later|then|next|in (?:a|an|the|two|three|\\d
      |{month}|{season}|q\\d)|after|when|once|from|(?:on )?(?:{day}|{month}|\\d)|afterwards|another time)
      |(?:ping|nudge|poke|remind|snooze) (?:me|this|it)
      |(?:come|circle|check|knock|get) back (?:to (?:me|us|this)|on this|in|for the next|then|when|after)
      |knock again|send (?:it|this|him|her) (?:again|then)
      |(?:re-?send|resubmit|revisit|resurface|postpone|re-?schedule)
      |(?:can|could|let's|may) (?:we |it |this )?(?:pick (?:it|this) up|park|wait|hold|revisit|postpone|push
      |talk again)|follow up (?:with me )?(?:when|after|in|then)|raise it again
      |(?:ask|write|try|reach out|get in touch|be in touch|remind) (?:.{0,25} )?(?:again|when (?:i|we|the))
    `),
    not: anywhere("don't (?:ask|contact|call|write)"),
    certainty: 0.9,
  },
  {
    id: "not-now",
    answer: "later",
    pattern: anywhere(`
      not (?:right |just )?(?:now|yet|today|this (?:week|month|quarter|year|season|side)|in (?:{month}))
      |(?:right now|at present|presently|at the moment|for the moment|now|currently)(?:,| is| it's| isn't|'s
      | i| we| not| no)|not (?:before|until|till)
      |(?:bad|wrong|terrible|awful|poor|worst|not (?:a )?(?:good|great)|not the best) (?:time|timing|moment
      |month|week|day|year)|timing(?:'s| is| couldn't)|(?:until|till) then
    `),
    not: anywhere("not now,? not (?:ever|again)|or (?:ever|probably ever)|just now"),
    certainty: 0.66,
  },
  {
    id: "another-time",
    answer: "later",
    pattern: anywhere(`
      (?:another|some other|a better|a later) (?:time|day|date|moment)|rain ?check
      |(?:one|some) day,? (?:yes|soon|i)|at a later (?:stage|date|point)
      |(?:give it|in) (?:a month|a week) or so|delay|afterwards?,? (?:i|with|gladly|yes|he|she)
      |then (?:gladly|yes|send (?:him|her|them)|i'?d|i'?m yours|with pleasure)|leave it for a bit
      |hold (?:that|this|it) (?:one )?back|bring (?:this|it) back up|repeat your question|chase me|too soon
      |come find me|once (?:my|the|we're|i'm) (?:[a-z]+ )?(?:is|are|sorted|open|in|up)
      |later (?:on|in|this|please|is|than|,|\\.)
      |in (?:due course|a while|a bit|(?:a|one|two|three|a few|some|several|six|a couple of|\\d+) (?:weeks?
      |months?|mths?))
      |(?:a|one|two|2|3|three|ten|few) (?:weeks?|months?|days?)(?: or so)?,? (?:and|then|please|\\?|ok)
      |hold (?:off|that thought|this|on)|hang on to|keep (?:{them}|it|this) (?:warm|on ice|for)
      |put (?:a pin|it in the drawer)|bear with me
      |(?:next|in the new|come the new) (?:year|month|quarter|season|{season})
      |in the (?:{season}|new year|future)
      |after (?:the )?(?:[a-z]+ )?(?:summer|holidays?|christmas|easter|ramadan|eid|diwali|launch|release
      |exams?|finals|playoffs|elections?|season|harvest|wedding|deadline|merger|conference|inspection|release
      |year end|closing|tour|retreat|trial|audit)|from (?:{month}|then)|come (?:{month})
      |(?:{month}|{season}) (?:is|would be|onwards?|works) (?:better|best|kinder|ok|fine|the first)?
    `),
    not: anywhere("answer|when {they}"),
    certainty: 0.62,
  },
  {
    id: "only-from-then",
    answer: "later",
    pattern: anywhere(`
      (?:yes|fine|gladly|sure|ok|okay|happy to|willing),? (?:but|only|though) (?:only |not )?(?:from|after|before
      |once|when|as of)|from (?:the )?[a-z\\d]+(?: (?:of )?[a-z]+)? (?:on|onwards?|forward)
      |any (?:day|time|week|moment) after (?:that|then|the)
      |after that,? (?:tell|let|send|have|he|she|they|yes|i|you)
      |(?:calendar|diary|schedule|agenda|desk) (?:opens|frees|clears|empties)
      |(?:connect|introduce|put|write) (?:us|me)(?: in touch| together)? then
      |in (?:a|[a-z]+) (?:week|month|day)s?'?s? time,? (?:yes|gladly|with|fine|i)
    `),
    not: anywhere("from now on|from that day on|{nameuse}"),
    certainty: 0.84,
  },
  {
    id: "when-over",
    answer: "later",
    pattern: anywhere(`
      (?:once|when|as soon as|after|until|till|let me get|let me finish) .{2,50}?(?:over|done|finished|settled
      |through|behind|back|born|in|landed|handed|mended|home|ended|ends|opens?|shipped|closed|trained|quieter
      |quiet|calmer|moved|found|first|delivered|feet|again|close|on)(?:$|[,.!?;:)]| |)
    `),
    not: anywhere(`
      {nameuse}|{elsewhere}|after (?:work|school|lunch|dark|hours|church|the news)
      |when (?:can|would|will|is|does|did|do|are)|back to you|after (?:some|a|all)|when i'?m home
    `),
    certainty: 0.5,
  },
  {
    id: "swamped",
    answer: "later",
    pattern: anywhere(`
      swamped|snowed under|slammed|buried|underwater|drowning|up to (?:my|our) (?:neck|ears|eyes|eyeballs)
      |heads? down|crazy (?:month|week|time|few)|no (?:air|head for it)|flat out|hectic|madhouse
      |(?:on|until) (?:parental|maternity|paternity|mat|sick|medical|annual) leave|on sabbatical|on deployment
      |in (?:trial|the field|the middle of)|jury duty|deadline|quarter close|tax season|thesis|exams
      |fundraising|closing (?:a|our|the) (?:fund|round)
    `),
    not: anywhere("but (?:this|for)"),
    certainty: 0.4,
  },
];
