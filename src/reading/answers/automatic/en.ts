import type { AutomaticCue } from "./cue";

export const ENGLISH_CUES: readonly AutomaticCue[] = [
  {
    id: "en-auto-subject",
    where: "subject",
    pattern:
      /^(?:\[?(?:auto(?:mated|matic)?(?:ally)?)(?:[ -]?(?:reply|response|responder|answer|generated))?\]? ?:|auto(?:mated|matic)?[ -]?(?:reply|response|responder|answer)|autoreply|autoresponse|automatic)/,
    points: 6,
  },
  {
    id: "en-away-subject",
    where: "subject",
    pattern:
      /^(?:out of (?:the )?office|ooo\b|o\.o\.o|out of town|away (?:from|until)|i am away|i'm away|on (?:annual |parental |maternity |sick )?(?:leave|vacation|holiday)|vacation (?:reply|response|message|notice)|absence|absent|office closed|closed (?:for|until)|currently (?:away|out)|leave notice|gone fishing|not in the office|on (?:a )?sabbatical|(?:our |my |annual |the )?(?:holidays?|vacation|summer|winter|christmas|easter|year-end|festive)(?: (?:closure|closing|break|notice|hours|shutdown|recess))?\W*$)/,
    points: 4,
  },
  {
    id: "en-bounce-subject",
    where: "subject",
    pattern:
      /^(?:undeliver(?:able|ed)|delivery status notification|mail delivery (?:failed|failure|subsystem|system)|returned mail|failure notice|message (?:not delivered|blocked|undeliverable)|delivery (?:failure|has failed|delayed|incomplete)|mail system error|rejected:|warning: (?:could not send|message delayed)|(?:mailbox|quota|inbox) (?:is )?(?:full|exceeded|over quota)|address not found)/,
    points: 6,
  },
  {
    id: "en-receipt-subject",
    where: "subject",
    pattern: /^(?:(?:not )?read:|read receipt|delivered:|relayed:|deleted:|recall:|return receipt)/,
    points: 6,
  },
  {
    id: "en-ticket-subject",
    where: "subject",
    pattern:
      /^(?:re: )?(?:\[?(?:ticket|case|request|incident|sr|ref|inc|support)[ -]?(?:id|no\.?|number)?[ :]*#?\d{3,}\]?|\[#?[\w-]*\d{3,}\]|\(?(?:case|ticket) ?#)|(?:we(?:'ve| have) )?received your (?:request|enquiry|inquiry|message|email)|(?:your )?(?:request|ticket|enquiry|message) (?:has been )?received|thank you for contacting|your (?:message|e-?mail|request|enquiry|inquiry) to (?:our |the )?(?:support|help|service|customer|team|office|desk)/,
    points: 4,
  },
  {
    id: "en-challenge-subject",
    where: "subject",
    pattern:
      /(?:confirm|verify) (?:your|that your) (?:message|e-?mail|identity|address)|verification required|sender (?:verification|confirmation)|action required to deliver/,
    points: 6,
  },
  {
    id: "en-moved-subject",
    where: "subject",
    pattern:
      /^(?:change of (?:e-?mail )?address|new (?:e-?mail )?address|i(?:'ve| have) moved|address change|no longer (?:at|with))/,
    points: 4,
    departed: true,
  },
  {
    id: "en-says-so",
    where: "body",
    pattern:
      /(?<!(?:\bnot|n't|\bno) (?:an? |really )?)\b(?:auto(?:mated|matic)(?:ally)?[ -](?:generated |sent )?(?:reply|response|message|e-?mail|notification|acknowledge?ment|answer)|(?<!my )auto-?(?:reply|response|responder)\b(?! (?:on|off|is|says))|(?:message|e-?mail|reply|notification|response) (?:is|was|has been) (?:being )?(?:sent |generated |created )?automatic(?:ally)?|(?:automatically|system|computer)[ -]generated|generated automatically|sent automatically|created automatically)/,
    points: 6,
  },
  {
    id: "en-machine-wrote",
    where: "body",
    pattern:
      /(?<!(?:\bnot|n't|\bno|\blike) (?:really |an? )?)\b(?:(?:sent|written|answered|generated|signed|brought to you) by (?:a |an |our |my |the )?(?:friendly |little |faithful )?(?:ro)?(?:bot|machine|auto-?responder|computer|mail ?server|ticket system|helpdesk system)\b|(?:type|write|enter) your reply above|reply above this line|rate (?:us|your experience|this reply)|how (?:are|did) we do(?:ing)?\?)/,
    points: 6,
  },
  {
    id: "en-do-not-reply",
    where: "body",
    pattern:
      /\b(?:please )?do not (?:reply|respond) (?:to this|above|below|directly)|no need to reply to this (?:message|e-?mail)|(?:mailbox|inbox|address|account) is (?:not|no longer|un)[ -]?(?:being )?(?:monitored|checked|read|attended|in use|active)|unmonitored|replies to this (?:message|address|e-?mail) (?:are|will) not/,
    points: 6,
  },
  {
    id: "en-ticket",
    where: "body",
    pattern:
      /\b(?:your (?:request|enquiry|inquiry|message|ticket|case|e-?mail)(?: \([^)\n]{1,24}\)| #?[a-z-]*\d[\w-]{0,16})? (?:has been|was|is) (?:received|logged|created|registered|assigned|queued|forwarded to)|(?:we have|we've|have) (?:received|got|logged) your (?:request|enquiry|inquiry|message|ticket|e-?mail)|(?:new )?(?:support )?(?:case|ticket) has been (?:created|opened)|a member of (?:our|the) (?:team|staff)|thank you for (?:contacting|getting in touch with|reaching out to) (?:us|our|the)?|(?:respond|reply|get back to you|be in touch) (?:to you )?(?:within|in) (?:\d+|one|two|three) (?:business|working)? ?(?:day|hour)|in the order (?:in which )?)/,
    points: 5,
  },
  {
    id: "en-bounce",
    where: "body",
    pattern:
      /\b(?:delivery (?:has failed|to the following|status notification)|(?:message|e-?mail|mail)\b.{0,80}(?:could(?:n't| not) be|was not|wasn't|(?:has|have) not been) delivered|address (?:couldn't|could not|was not|wasn't) (?:be )?found|(?:recipient'?s?|their|the) (?:mailbox|inbox) (?:is|has) (?:full|over|exceeded|unavailable)|no (?:such|longer a valid) (?:user|mailbox|recipient|address)|we(?:'re| are)? (?:writing to let you know|unable to deliver)|we (?:could not|couldn't) deliver|giving up on delivery|delivery attempts?|remote server (?:said|returned|rejected)|user unknown|permanent (?:error|failure)|temporary (?:problem|failure) delivering|smtp error|recipient (?:address )?rejected|created automatically by mail delivery)/,
    points: 6,
  },
  {
    id: "en-bounced",
    where: "body",
    pattern:
      /\b(?:undeliverable|mailbox (?:is )?(?:full|unavailable|disabled)|returned to sender|address not found|does not exist|bounced)/,
    points: 2,
  },
  {
    id: "en-ticket-number",
    where: "body",
    pattern:
      /\b(?:(?:ticket|case|reference|incident|enquiry) (?:number|no\.?|id|#|[a-z]{0,4}-?\d{3,})|(?:status|progress) of (?:your |the |this )?(?:case|ticket|request|enquiry)|view your (?:case|ticket|request))/,
    points: 2,
  },
  {
    id: "en-receipt",
    where: "body",
    pattern:
      /\b(?:your message was (?:read|deleted|displayed)|was (?:read|deleted without being read|displayed) on|this (?:is a )?(?:read |return )?receipt|no guarantee that the message (?:has been|was) read)/,
    points: 6,
  },
  {
    id: "en-challenge",
    where: "body",
    pattern:
      /\b(?:(?:message|e-?mail) (?:is|has been|was) (?:being )?(?:held|quarantined)|(?:approved|safe|allowed|known) senders? list|list of (?:approved|safe|allowed|known) senders|(?:prove|confirm|verify)(?: that)? you (?:are|'re) (?:a |not a )?(?:person|human|real|robot))/,
    points: 6,
  },
  {
    id: "en-click",
    where: "body",
    pattern:
      /\b(?:click|follow|use) (?:on )?(?:the |this )?(?:link|button)(?: below)? .{0,60}(?:deliver|confirm|verify|release|inbox)|spam (?:filter|protection|blocker) (?:that|which)/,
    points: 4,
  },
  {
    id: "en-left",
    where: "body",
    pattern:
      /\b(?:(?:am|is|are|'m|'s) no longer (?:with|at|employed|working|part of|reachable|using)|no longer works? (?:at|for|here|with)|(?:last (?:working )?day|employment) (?:at|with|here)?.{0,40}(?:was|ended)|(?:have|has|'ve) (?:left|retired|departed)(?: from)? (?:the )?(?:company|firm|organi[sz]ation|university|office|department|team|bank|[a-z]+ (?:as of|on))|left the (?:company|firm|organi[sz]ation)|(?:i have|i've) retired\b.{0,40}mailbox)/,
    points: 4,
    departed: true,
  },
  {
    id: "en-redirect",
    where: "body",
    pattern:
      /\b(?:please (?:direct|address|forward|send|contact|write to)) (?:all|any|your|future) (?:future |further |other )?(?:enquir|inquir|correspond|mail|email|request|message)/,
    points: 3,
  },
  {
    id: "en-moved",
    where: "body",
    pattern:
      /\b(?:(?:my|this|our) (?:e-?mail )?address (?:has changed|will (?:stop|be (?:switched|closed|deactivated|discontinued|retired))|is (?:changing|no longer))|update your (?:records|address book|contacts)|(?:my|our) new (?:e-?mail )?(?:address|one) is|(?:has|have|is|are|was|will be) (?:not |not be |not been )?(?:being )?(?:automatically )?(?:forwarded|redirected))/,
    points: 4,
    departed: true,
  },
  {
    id: "en-away",
    where: "body",
    pattern:
      /\b(?:(?:i am|i'm|i will be|i'll be|am|will be|we are|we're|currently|is) (?:currently |presently |now |also )?(?:out of (?:the )?(?:office|country|town)|away (?:from|on|until|at|this|for)|on (?:annual|parental|maternity|paternity|sick|medical|study|personal|extended)? ?(?:leave|vacation|holidays?|duty|retreat|tdy)|ooo|travell?ing|on (?:a )?(?:sabbatical|research leave)|at a (?:conference|congress|fair)|tdy|out (?:until|from|on|through|today))|(?:our |the )?(?:office|offices|shop|store|school|embassy|practice|clinic|library|consulate) (?:is|are|will be) (?:currently )?closed|(?:we are|we're) closed|shut up shop|closed (?:for|over) (?:the |our )?(?:summer|winter|christmas|easter|annual|public|season|holidays?|vacation|stocktaking)|(?:summer|winter|christmas|year-end|annual) (?:break|shutdown|closure|recess)|^ooo\b|^on (?:an? )?(?:annual |parental |sick |study |research )?(?:leave|vacation|holidays?|sabbatical)\b|out of office)/,
    points: 2,
  },
  {
    id: "en-urgent",
    where: "body",
    pattern:
      /\b(?:(?:for|if|in|in case of)(?: it's| it is| this is| your matter is| any| an| something| anything| your message is)? ?(?:urgent|immediate|emergenc|pressing|time-sensitive)|urgent (?:matters|issues|queries|requests|enquiries)|in my absence|in the (?:interim|meantime),? (?:please )?(?:contact|call|e-?mail|reach))/,
    points: 4,
  },
  {
    id: "en-access",
    where: "body",
    pattern:
      /\b(?:(?:limited|no|little|intermittent|sporadic|patchy|restricted|infrequent|without) (?:or no )?(?:access|connection|email|connectivity|signal)|access to (?:my )?(?:e-?mails?|voicemail|messages)|(?:may|might|will) be (?:a )?delay(?:ed|s)?|expect (?:a )?delay|check(?:ing)? (?:my )?e-?mail (?:infrequently|occasionally|twice|once|only))/,
    points: 2,
  },
  {
    id: "en-deleted",
    where: "body",
    pattern:
      /\b(?:e-?mails?|messages?|mails?) (?:sent|received|arriving)(?: to me)?,? (?:during|in|over) (?:this|that|the) (?:time|period|holidays?|break)|arrives (?:in|during) this (?:time|period)|(?:will be|are|be) (?:automatically )?deleted/,
    points: 4,
  },
  {
    id: "en-on-return",
    where: "body",
    pattern:
      /\b(?:(?:will|shall|i'll|we'll) (?:respond|reply|answer|get back|read|attend|deal|be in touch)(?: to you| to your [a-z]+| your [a-z]+)?.{0,30}(?:when|upon|on|after|as soon as|once)? ?(?:i|we|my)? ?(?:return|am back|are back|get back|possible|convenience)|upon my return|on my return|when i (?:return|get back))/,
    points: 1,
  },
  {
    id: "en-thanks",
    where: "body",
    pattern:
      /^\W*(?:(?:hello|hi|dear|good)\b[^.!\n]{0,25}[,.!]?\s*)?(?:thank you|thanks|many thanks) for (?:your|the|contacting|getting|writing) ?(?:e-?mail|message|mail|note|enquiry|inquiry|us|in touch|to us)?\b/,
    points: 1,
  },
  {
    id: "en-returning",
    where: "body",
    pattern:
      /\b(?:return(?:ing)? (?:to (?:the |my )?(?:office|work|desk))? ?(?:on |to )|back (?:in the office|at my desk|at work|on|in on)|(?:reopens?|resumes? business|resuming|will reopen)\b)/,
    points: 1,
  },
];
