import { EN } from "./en";
import { patternFrom, type Rule } from "./rule";

const p = patternFrom(EN);

const MADE: readonly Rule[] = [
  {
    id: "meet-in-cc",
    kind: "intro-made",
    pattern: p(
      "(?:(?:cc(?:'?d|ed)?|copied|copying|looping|adding|added|putting|bcc'd|in copy|on copy|on cc|in cc)[^?]{0,40}(?:here|on this|\\p{Lu}\\p{L}+)|(?:who is|who's|is|are) (?:cc'?d|copied|in copy|on copy|in cc))",
    ),
    not: /\b(?:can|could|please|would) (?:you )?(?:copy|cc|add|loop)\b|\bminutes\b|\blegal\b|\binvoice\b|\bso (?:she|he|they) (?:knows?|can)\b|\battach/i,
    certainty: 0.5,
  },
  {
    id: "please-meet",
    kind: "intro-made",
    pattern: p(
      "(?:(?:please )?meet \\p{Lu}[\\p{L}'-]+(?:,| who| [-–]|[.!]| \\p{Lu})|(?:let me|allow me to|i(?:'d| would) (?:like|love) to|i want to|it(?:'s| is| gives me) (?:a |my )?pleasure to|happy to|delighted to|i am|i'm|writing to|wanted to|pleased to) (?:e-?)?(?:introduc(?:e|ing)|connect(?:ing)?|intro) (?:you|the two of you|you two|you both|each of you|you all)|i(?:'d| would) like you (?:both |two )?to meet|introducing you (?:two|both|to)|connecting (?:you (?:two|both|with|to)|the two of you))",
    ),
    not: /\bif you\b|\?\s*$|\bmyself\b|\bour\b|\bour new\b|\bwebinar\b|\bdemo\b|\bto my \p{L}+ if\b|\bif (?:that|it|of)\b/iu,
    certainty: 0.75,
  },
  {
    id: "name-this-is-name",
    kind: "intro-made",
    pattern:
      /^(?:[^,.;:]{2,40}?[,:;–-] *)(?:(?:please )?meet|this is|here(?:'s| is)|that's|you have here|i give you) (?:my (?:friend|colleague|mate) )?\p{Lu}[\p{L}'-]+|\b\p{Lu}\p{L}+, \p{Lu}\p{L}+\. ?\p{Lu}\p{L}+, \p{Lu}\p{L}+[.!]|\b\p{Lu}\p{L}+ (?:<>|meet|\/) \p{Lu}\p{L}+[.!]/u,
    not: /\?/,
    certainty: 0.6,
  },
  {
    id: "take-it-from-here",
    kind: "intro-made",
    pattern: p(
      "(?:take it (?:up )?(?:from|between) (?:here|you)|(?:i'?ll|i) (?:let|leave) (?:you|u|the two of you|y'all|it (?:to|with) you)(?: (?:two|both|guys|folks|all|to))?(?: to)? ?(?:take|sort|work|arrange|figure|connect|get|find|it|from|in each|to it|schedule)|over to you (?:two|both)|(?:you (?:two|both|guys|each)) (?:should|ought to|can|must|have|need|may|might|will) .{0,20}(?:talk|meet|chat|connect|speak|get on|so much|a lot|take|know|enjoy|compare)|(?:please )?(?:drop|move|take|put) me (?:to bcc|off)(?: (?:this|the) (?:thread|chain|copy))?|no need to keep me|each other's (?:hands|company)|(?:getting|stepping|bowing) out of (?:the|your) (?:way|middle)|both of you (?:know|are expecting)|you're both expecting|connected!)",
    ),
    not: /\bif you\b|\?\s*$|\bover to you (?:for|on)\b/i,
    certainty: 0.6,
  },
];

const OFFER: readonly Rule[] = [
  {
    id: "happy-to-introduce",
    kind: "intro-offer",
    pattern: p(
      "(?:(?:i(?:'d| would| could| can|'ll| will|'m| am| might)|we(?:'d| would| could| can|'ll)|let me|happy|glad|delighted|want me|shall i|should i|would you like me|want us|i|me) (?:be |also |probably |definitely |certainly |gladly |easily |always |then |quite |very |more than |so |just )*(?:happy|glad|delighted|pleased|able)? ?(?:to )?(?:make|do|open|set up|offer|get you|give you|put|introduce|intro|connect|e-intro|hook|link|arrange|pass|send) .{0,30}(?:you|an? intro|the intro|an introduction|introductions?|that one|you up|in touch|yourself))",
    ),
    not: /\bme to (?!introduce|connect|put|make|arrange|do|set|open|give|link|hook|pass|send)|\bmyself\b|\bsend you (?:the|a|an|my|our|some|copies|more)\b|\bgive you (?:a|an|the|my|some|more)\b|\bget you (?:a|the|an|some)\b|\bgive you (?:his|her|their)\b.{0,60}\bmyself|\bour (?:product|company|team|platform|services?)\b|\bif you (?:could|can|would) \b(?:introduce|connect)|\bpass (?:you|on)\b.{0,20}\b(?:my|our)\b/i,
    certainty: 0.6,
  },
  {
    id: "if-useful",
    kind: "intro-offer",
    pattern: p(
      "(?:if (?:it|that)(?:'d| would| is|'s)? ?(?:be )?(?:of )?(?:useful|helpful|help|interest|any (?:use|help))|if you(?:'d| would)? (?:like|want|fancy|care|wish)|if of (?:use|interest|help)|if interested|let me know if|say the word|just ask|only to ask|shall i|want me to|should i).{0,60}(?:introduc|intro\\b|connect|put you|in touch|have you both|hook you)\\p{L}*",
    ),
    not: /\bintroduce (?:me|us)\b|\bconnect(?:ion)? (?:me|us|fails|error|problem)\b/i,
    certainty: 0.6,
  },
  {
    id: "you-should-meet",
    kind: "intro-offer",
    pattern: p(
      "(?:you (?:should|ought to|must|really should|have to|need to|two should) (?:really |definitely |probably )?(?:meet|talk to|speak (?:to|with)) (?:my|our|\\p{Lu}[\\p{L}'-]+)|(?:have you|did you ever) (?:come across|met|ever met|run into) \\p{Lu}|would it (?:be of interest|help|be useful) (?:to|if) .{0,30}(?:speak|meet|talk|introduce))",
    ),
    certainty: 0.35,
  },
];

const PERMISSION: readonly Rule[] = [
  {
    id: "may-i-introduce",
    kind: "permission-ask",
    pattern: p(
      "(?:may|can|could|shall|should|ok (?:if|for me to)|okay (?:if|for me to)|alright (?:if|for me to)|mind (?:if|me|my)|happy for me|fine (?:if|for me)|acceptable (?:for me|if)|object (?:if|to my)|all right if|want me to|like me to) ?(?:i |we |to |my )?(?:give|giving|pass|passing|send|sending|put|introduce|introducing|connect|connecting|share|sharing|hand|make|intro|bring|tell|forward|link|hook) (?:you (?:to|with)|him|her|them|the two of you|you two|your|an intro|the intro|on your (?:name|number|email|details)|over)",
    ),
    not: /\b(?:me|us) (?:his|her|their) (?:number|email)|\bintroduce (?:you to) (?:our|the|my (?:team|company|firm|product))|\bcan i give (?:him|her|them) (?:this|the)\b|\bsend (?:him|her|them|you) (?:the|a|this|these|that)\b|\bsend you\b|\bshow you\b|\bshare (?:the|your|our) (?:screen|file|doc)/i,
    certainty: 0.7,
  },
  {
    id: "would-you-meet",
    kind: "permission-ask",
    pattern: p(
      "(?:would you (?:be )?(?:(?:be )?(?:open|willing|up|happy|interested|ok|okay|comfortable|prepared|game|amenable|receptive|inclined)(?: to| for| in| with)?|mind|want to|like to|care to|consider|have|take|see|talk to|speak (?:to|with)|meet|be interested|receive) ?(?:an? |to |in |for )?(?:(?:quick |short |brief )?(?:introduction|intro|chat|call|meeting|conversation|coffee|hour|talking|speaking|meeting|hearing|seeing|talk|speak|meet|see|hear|take|him|her|them)).{0,25}(?:with|to|from|him|her|them)?)",
    ),
    not: /\b(?:with|from|to) (?:me|us|our)\b|\bintroduc\p{L}+ (?:me|us)\b|\bintro(?:duction)? to\b|\btalk to (?:him|her|them|\p{Lu}\p{L}+) (?:for|about me|on my)/iu,
    certainty: 0.5,
  },
  {
    id: "has-asked-to-meet-you",
    kind: "permission-ask",
    pattern: p(
      "(?:(?:asked|asks|asking|wants?|wanted|wanting|hop(?:es|ing|ed)|would (?:love|like|be glad|be keen)|'d (?:love|like|be glad|be keen)|keen|eager|hoping|wishes) .{0,30}(?:to (?:meet|talk (?:to|with)|speak (?:to|with)|pick|chat (?:to|with)|be introduced to|come and see|hear from|know if you|get in touch with|ask) (?:with )?(?:you|your)|for an introduction to you|for your (?:number|email|name|contact|details)|if you(?:'d| would)))",
    ),
    not: /\b(?:i|we)(?:'d| would| want| wanted|'m| am| was| hope)[^.]{0,30}\bto (?:meet|talk|speak|ask|chat|hear|pick)|^(?:would|hope|hoping|looking|wanted|want|love|like)\b/i,
    certainty: 0.6,
  },
  {
    id: "no-pressure-either-way",
    kind: "permission-ask",
    pattern: p(
      "(?:no (?:pressure|obligation|hard feelings|harm done|offen[cs]e|problem)|(?:totally|perfectly|absolutely) fine|say (?:no|so)|happy to say no|i haven't (?:told|given|shared|mentioned)|(?:i'll|i can|i will) (?:tell|let) (?:him|her|them)|without your (?:ok|say|permission)|feel free to (?:say no|decline|pass)|either (?:way|works|answer)).{0,80}",
    ),
    certainty: 0.2,
  },
];

const LOOKALIKES: readonly Rule[] = [
  {
    id: "meet-me-yourself",
    kind: "none",
    pattern: p(
      "(?:can|could|would|will|are) (?:you|u) (?:guys |two |both |be able to |free to |available to )*(?:meet|call|join|see|ring|phone|talk to|speak to|speak with) (?:with )?(?:me|us|\\p{L}+ and me)",
    ),
    not: /\bintro|\bconnect|\bhave\b.{0,20}\bcall\b/i,
    certainty: 0.7,
  },

  {
    id: "their-offer-told",
    kind: "none",
    pattern: p(
      "(?:he|she|they|\\p{Lu}\\p{L}+) (?:has |have |had |also |kindly )*(?:offered|promised|agreed|said (?:he|she|they)(?:'d| would)) to (?:introduce|connect|put|mention)|(?:hold off|never mind|forget|cancel|drop|scrap|no need) .{0,20}(?:intro|introduction)|if you have ever written|every introduction request|interested in this newsletter|\\p{Lu}\\p{L}+ wrote: ",
    ),
    not: /\b(?:you|u) (?:had |have |very |so |once )*(?:kindly )?(?:offered|promised|agreed|said)\b/i,
    certainty: 0.8,
  },
  {
    id: "who-does-a-chore",
    kind: "none",
    pattern: p(
      "(?:who|anyone|anybody|someone|somebody) (?:on the \\p{L}+ team |here |there )?(?:who )?(?:can (?:restart|reset|fix|approve|grant|unlock|sign|cover|swap|print|open)|knows the \\p{L}+ code|has (?:the|my|a spare|lost|left|taken)|is on call|owns the (?:ticket|alert)|would enjoy|left (?:a|the)|wants (?:my|a|the)|moved the)|take a look at (?:the|this)|intro (?:\\d|two|three|four|a bit|shorter|longer|music|slide|paragraph|section)|connector (?:code|pin|cable)",
    ),
    certainty: 0.85,
  },

  {
    id: "introduce-myself",
    kind: "none",
    pattern: p(
      "(?:introduc(?:e|ing) (?:myself|ourselves|our|the new|a new|the company|two new|the concept|the idea|the topic|new)|introduce (?:itself|himself|herself|themselves)|be introduced to (?:the new|our)|introduce (?:a|the) (?:bill|bug|regression|error|amendment|motion|measure|law|tax|change|feature|policy|system|procedure|evidence|exhibit)s?)",
    ),
    certainty: 0.85,
  },
  {
    id: "thanks-for-it",
    kind: "none",
    pattern: p(
      "(?:(?:thank(?:s| you)|thx|grateful|cheers|owe you|appreciate(?:d)?|kind of you|great).{0,30}(?:for|that you) .{0,20}(?:intro\\p{L}*|connect\\p{L}*|putting (?:me|us)|put(?:ting)? in (?:a|the) (?:good )?word|asking (?:him|her|them)|referral|putting in|passing (?:on|along)|the contact|getting me in)|(?:great|perfect|wonderful|brilliant) (?:intro|introduction|referral)|moving you to bcc|to bcc)",
    ),
    not: /\bin advance\b|\?\s*$|\bfor offering\b/i,
    certainty: 0.85,
  },
  {
    id: "your-firm",
    kind: "none",
    pattern: p(
      "(?:(?:are you|you are|you're|if you(?:'re| are) not) the (?:right|best|correct|appropriate) (?:person|contact)|(?:right|best|appropriate) (?:person|contact|point of contact) (?:at|in|within|on) your|(?:at|within|in) your (?:company|organi[sz]ation|team|firm) (?:who|that|responsible|handles)|who (?:handles|manages|looks after|is responsible for|is in charge of) .{0,40}(?:at|in) your|unsubscribe|opt out|free trial|book a demo|case study)",
    ),
    certainty: 0.8,
  },
  {
    id: "machines-and-papers",
    kind: "none",
    pattern: p(
      "(?:connect (?:me|us|you|it|this|them) (?:up )?to (?:the|your|my|our|an?) (?:\\p{L}+ ){0,2}(?:rig|device|server|cluster|board|account|instance|console|screen|projector|system|hub|meter|line)|(?:number|address|e-?mail|link|invite) again|connect(?:ing|ed|ion|or|s)? .{0,25}(?:server|vpn|network|wifi|database|device|printer|ssh|replica|internet|port|cable|figure|trains|flight)|introducer|effective introduction|introduction (?:to the (?:course|concert|topic|report|book)|clause)|intro (?:to acoustics|jingle|music|video|script|course|session))",
    ),
    certainty: 0.96,
  },
  {
    id: "do-not-ask",
    kind: "none",
    pattern: p(
      "(?:don't|do not|no need to|please don't|needn't|not to) (?:ask|introduce|contact|bother|write to|call|tell) (?:him|her|them|\\p{Lu}\\p{L}+|us)",
    ),
    certainty: 0.7,
  },
];

export const EN_OTHERS: readonly Rule[] = [...MADE, ...OFFER, ...PERMISSION, ...LOOKALIKES];
