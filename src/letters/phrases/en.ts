import type { Phrases } from "../languagePack";

export const enPhrases: Phrases = {
  opening: {
    asked:
      "{requester.name}[ ({requester.about})][, together with {requester.others},] has asked me for an introduction to you. I wanted to ask you first.",
    askedUnnamed:
      "Someone[ ({requester.about})] has asked me for an introduction to you. I'm keeping the name back until you'd like to hear it.",
    proposed:
      "I have been thinking that you and {requester.name}[ ({requester.about})][, together with {requester.others},] should talk. I wanted to ask you first.",
    proposedUnnamed:
      "I have someone in mind[ ({requester.about})] whom I think you should talk to. I'm keeping the name back until you'd like to hear it.",
    again:
      "You asked me to come back to this later: it's the introduction to {requester.name}[ ({requester.about})][ and {requester.others}].",
    againUnnamed:
      "You asked me to come back to this later: it's the introduction to someone[ ({requester.about})], whose name you'll hear whenever you like.",
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
  them: { one: "them", several: "them" },
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
};
