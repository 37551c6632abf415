import type { Templates } from "../languagePack";

/** English. Short sentences, no flattery, nothing that the connector has not said or that we do not know. */
export const enTemplates: Templates = {
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
};
