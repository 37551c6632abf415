import type { LanguagePack } from "../languagePack";

/** English. Short sentences, no flattery, nothing that the connector has not said or that we do not know. */
export const en: LanguagePack = {
  greeting: "Hi",
  closing: "Best,",
  and: "and",
  quotes: ["“", "”"],
  letters: {
    permission: {
      subject: "May I introduce {requester.all|someone}[ ({requester.company})] to you?",
      body: `{greeting}[ {contact.first}],

{opening}

[{standing}][ {benefit}][ {involvement}]

[{words}]

[{ask}]

Would you like to be introduced? If so, how do you prefer to be contacted? If not, a no is fine, and so is silence: no reason needed, and it stays between us.

{closing}`,
    },
    missing: {
      subject: "",
      body: `{greeting}[ {requester.first}],

Thanks for your note[ about {targets}]. {needs}

I always ask privately before I introduce anyone, so I'll check with {them} first and come back to you either way.

{closing}`,
    },
    refusal: {
      subject: "",
      body: `{greeting}[ {requester.first}],

I can't make the introduction[ to {contact.asked}], and I'd rather tell you so than leave you waiting. I'm sorry it isn't better news.

I hope you find another good way, and do come back to me when there's something else I can help with.

{closing}`,
    },
    nudge: {
      subject: "",
      body: `{greeting}[ {contact.first}],

A quick word about my note below[ on {requester.all}], in case it slipped by. A yes, a no or a “later” is plenty. If I don't hear from you, I'll take it as a no and leave it there.

{closing}`,
    },
    questions: {
      subject: "",
      body: `{greeting}[ {requester.first}],

Before I take the introduction[ to {contact.asked}] further, there is something I'd like to understand better:

{questions}

A line or two is plenty.

{closing}`,
    },
    later: {
      subject: "",
      body: `{greeting}[ {requester.first}],

I think the introduction[ to {contact.asked}] will land better a little later, so I'd like to wait {until|for a while}. I'll come back to it then; there's nothing you need to do.

{closing}`,
    },
    mention: {
      subject: "",
      body: `{greeting}[ {requester.first}],

It won't be an introduction by email, but here is something that may help as much: you may mention {contact.name|my contact}. {contact.first|My contact} knows and agrees.

Please keep it to what you wrote to me about, and to the name alone.

{closing}`,
    },
    redirect: {
      subject: "",
      body: `{greeting}[ {requester.first}],

I'm told that {instead.name|someone else} would be a better person for this[ than {contact.asked}].

If you'd like that, I'll ask {instead.first|them} privately first, as I always do. Shall I?

{closing}`,
    },
    thanks: {
      subject: "",
      body: `{greeting}[ {contact.first}],

Thank you, I'm glad. {next}[ {preference}]

Once you are in touch, feel free to move me to bcc. And if anything changes before then, just tell me.

{closing}`,
    },
    proposal: {
      subject: "Would you like to meet {contact.name|someone}[ ({contact.company})]?",
      body: `{greeting}[ {requester.first}],

I have been thinking that you and {contact.name|someone I know}[ ({contact.about})] should talk.[ {benefit}]

Would you like that? If so, send me a few lines that I can pass on: what you would like to talk about, what might be in it for {contact.first|them}, and how much time you would ask for. I'd ask {contact.first|them} privately as well, and introduce you only if you both want it.

If it isn't for you, a no is fine, and so is silence.

{closing}`,
    },
    introduction: {
      subject: "Introducing {requester.all}[ ({requester.company})] and {contact.all}[ ({contact.company})]",
      body: `{greeting}[ {both}],

You both said yes, so I'm glad to put you in touch.

{contact.first|Hello}, meet {requester.all}[ ({requester.about})].[ {standing}][ {words}]

{requester.first|Hello}, meet {contact.all}[ ({contact.about})].[ {preference}]

{requester.first|As the one who asked}, please write first, within a day if you can, and move me to bcc when you do. From there it's yours, though I'd love to hear some day how it went.

{closing}`,
    },
    followup: {
      subject: "",
      body: `{greeting}[ {requester.first}],

It has been about a week since I introduced you[ to {contact.first}], and I haven't seen anyone write yet. If you're in touch without me, all the better; no need to answer.

If not, could you write in the next day or two? An introduction cools quickly. And if your plans have changed, tell me, and I'll let {contact.first|the other side} know.

{closing}`,
    },
    outcome: {
      subject: "",
      body: `{greeting}[ {recipient.first}],

Did you and {other.first|the other side} get to talk in the end? I'd be glad of a line on whether it was worth your while. If nothing came of it, that is good to know too.

{closing}`,
    },
  },
  phrases: {
    opening: {
      asked:
        "{requester.name}[ ({requester.about})][, together with {requester.others},] has asked me for an introduction to you. I wanted to ask you first.",
      askedUnnamed:
        "Someone[ ({requester.about})] has asked me for an introduction to you. I'm keeping the name back until you'd like to hear it.",
      proposed:
        "I have been thinking that you and {requester.name}[ ({requester.about})][, together with {requester.others},] should talk. I wanted to ask you first.",
      proposedUnnamed:
        "I have someone in mind[ ({requester.about})] whom I think you should talk to. I'm keeping the name back until you'd like to hear it.",
    },
    standing: {
      vouch: {
        close: "I know {who} well, and I'm glad to vouch for this one.",
        work: "We aren't close, but I know {whose} work, and I vouch for it.",
        acquaintance: "I don't know {who} well, but from what I have seen I'd vouch for this one.",
        random: "I hardly know {who}, but I'd put my word behind this one.",
        unsaid: "I'm glad to vouch for {who}.",
      },
      introduction: {
        close: "I know {who} well, but please take this as an introduction, not as a recommendation.",
        work: "I know {whose} work, though we aren't close: this is an introduction, not a recommendation.",
        acquaintance: "I know {who} a little, so this is an introduction, not a recommendation.",
        random: "I hardly know {who}: I'm only passing this on, and can't vouch for it.",
        unsaid: "This is an introduction, not a recommendation.",
      },
    },
    who: { named: "{requester.first}", namedOf: "{requester.first}'s", unnamed: "them", unnamedOf: "their" },
    vouched: "I vouch for {requester.first}.",
    words: { named: "In {requester.first}'s words: {quote}", unnamed: "In their words, without the names: {quote}" },
    ask: {
      named: "The ask, as {requester.first} put it: {quote}",
      unnamed: "The ask, in their words: {quote}",
      proposed: "I have a first conversation in mind, nothing more.",
      unknown: "How much of your time it would take, I'd find out first.",
      untold: "What exactly you'd be asked for, I'll gladly tell you.",
    },
    benefit: { contact: "What I see in it for you: {text}", requester: "Why I think so: {text}" },
    involvement: "My part: {text}",
    needs: {
      none: "That's all I need.",
      one: "Could you tell me {need}? A line or two that I can pass on is plenty.",
      several: "Could you tell me, in a few lines that I can pass on:\n{list}",
      each: "- {need}",
    },
    need: {
      backstory: "what you are working on and why you'd like to meet {them}",
      benefit: "what might be in it for {them}",
      action: "what you'd ask for, and how much time it would take",
    },
    them: "them",
    questions: "Could you tell me a little more about what you have in mind?",
    next: {
      named: "You'll get one email from me to you and {requester.first}, and {requester.first} will write first.",
      unnamed: "You'll get one email from me to the two of you, and the other side will write first.",
      open: "I'll check that {requester.first} would like it too. If so, you'll get one email from me to you both, and {requester.first} will write first.",
      openUnnamed:
        "I'll check that the other side would like it too. If so, you'll get one email from me to you both, and the other side will write first.",
    },
    preference: {
      thanks: "I'll pass on how you like to be reached: {text}",
      introduction: "How {contact.first|they} would like to be reached: {text}",
    },
  },
  dates: {
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    day: "until MONTH DAY",
    dayOfYear: "until MONTH DAY, YEAR",
    month: "until MONTH",
    monthOfYear: "until MONTH YEAR",
  },
  lowered:
    /^(?:you|your|she|he|they|it|we|our|her|his|their|both|the|a|an|this|that|there|these|because|since|with|as|if|to|by|e-?mail|phone|calls?|mornings|afternoons)\b/i,
  asking:
    /^(?:and |but |so |also,? )?(?:how|what|who|whom|whose|when|where|why|which|is|are|was|were|do|does|did|has|have|can|could|would|will|should)\b/i,
  salutation: /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?:–—-]{0,40}[,.!:–—-]+\s*/i,
  conceal: {
    requester: [
      { find: "^(?:my name is|this is|i am|i['’]?m) NAME(?:,? and|[,.;:]| [-–])? (?=(?:i|we|my|our)\\b)", put: "" },
      { find: "\\b(?:my name is|this is|i am|i['’]?m) NAME(?:,? and|,| [-–])? (?=\\p{L})", put: "I'm " },
      { find: "^NAME here[,.:]? ?(?:[-–] )?", put: "" },
      { find: "(?:[,;] ?| [-–] ?)NAME([.!]?)$", put: "$1" },
      { find: "\\b(founded|started|built|run|lead|own) COMPANY", put: "$1 my own company" },
      { find: "COMPANY", put: "our company" },
    ],
    connector: [
      { find: "NAME", put: "this person" },
      { find: "COMPANY", put: "their company" },
    ],
  },
};
