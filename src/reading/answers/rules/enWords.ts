/** Words that English rules share. Add a word here before you add a rule. */
export const EN: Readonly<Record<string, string>> = {
  not: "not|don't|do not|doesn't|didn't|can't|cannot|cant|couldn't|won't|wouldn't|isn't|aren't|i'm not|no longer|unable|neither|nor|hardly|without",
  they: "he|she|they|him|her|them|@|mr @|his people|the (?:lad|boy|girl|student|man|woman|lady|gentleman|young [a-z]+|team|folks|professor)",
  them: "him|her|them|@|the (?:lad|boy|girl|student|man|woman|lady|gentleman|young [a-z]+)",
  reach:
    "(?:write|call|ring|phone|e-?mail|text|message|contact|reach|mail|ping|send me|book|dm|whatsapp|come|drop|visit|stop|pop|grab|get in touch|report|find|pick|give me)(?: (?:to )?me)?",
  later:
    "later|again|not (?:now|yet|right now|before|until|till|this)|after (?:the|my|we|i)|once (?:the|i|we|it)|when (?:i'm|we're|the|it|things)|another time|first|until|till",
  ask: "ask me|try me|ping me|nudge|remind me|circle back|poke me|come back",
  day: "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|tomorrow|tonight|next week",
  month: "january|february|march|april|may|june|july|august|september|october|november|december",
  season: "spring|autumn|fall|winter|summer",
  nameuse:
    "my name|mention(?:ed|ing)?(?: that)?(?: i| me| us)?|name-?check|namedrop|name-? ?drop(?:ped|ping)?|quote me|cite me|say (?:that )?(?:i|you know me|it comes from)|refer(?:ence|red|ring)? to me|as (?:a |my )?refer(?:ence|ee)|vouch|recommend(?:ed|ation)",
  elsewhere:
    "instead|in my (?:place|stead)|my (?:colleague|partner|boss|deputy|assistant|wife|husband|sister|brother|son|daughter|cousin|successor)|to (?:@|our|the [a-z]+ (?:office|desk|team))|better (?:off|served|with)",
  kin: "colleague|partner|co-?founder|boss|deputy|associate|wife|husband|sister|brother|son|daughter|cousin|neighbou?r|successor|agent|friend|student|lawyer|accountant|co-author|teacher|mate|team|uncle|aunt|nephew|niece",
  office:
    "office|department|dept|team|desk|foundation|front desk|hr|procurement|sales|press|service|services|admissions|council|chamber|union|institute|trustees|mission|purchasing|buying|marketing|legal|embassy|helpdesk|secretariat",
};
