import type { RuleExamples } from "./rule";

export const EN_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  "introduce-somebody-and-me": {
    finds: "I would like you to introduce my partner and me to the harbour master.",
    leaves: "May I introduce him to our team on Friday?",
  },
  "want-to-be-introduced": {
    finds: "We would welcome an introduction to the grain desk.",
    leaves: "We would welcome the boxes on Friday.",
  },
  "take-up-the-offer": {
    finds: "I'd like to take you up on the introduction to your cousin.",
    leaves: "I'd like to take you up on the free ticket.",
  },
  "get-a-meeting": { finds: "Can you get me ten minutes with the provost?", leaves: "Can you get me ten copies with the cover?" },
  "introduce-me": { finds: "Any chance you could introduce me to your beekeeper?", leaves: "Could you connect me to the VPN?" },
  "introduce-me-order": { finds: "Intro me to the new chef!", leaves: "Introduce the chef after the soup." },
  "introduce-person": { finds: "Could you introduce Rafi to your tailor?", leaves: "Could you introduce the slide with a joke?" },
  "an-introduction": {
    finds: "Would you make an introduction to the ferry people?",
    leaves: "Would you write the introduction of the book?",
  },
  "introduced-to": {
    finds: "I'd love to be introduced to whoever makes the masks.",
    leaves: "The new seats were introduced to the public in May.",
  },
  "in-touch": {
    finds: "Could you put me in touch with the man who mends organs?",
    leaves: "Could you put the lid on and get in line with the others?",
  },
  "hook-up": { finds: "hook me up with your guy at the docks", leaves: "Loop me in on the thread about the roof." },
  "intro-reminder": { finds: "Any news on the intro to Hettie?", leaves: "Any news on the parcel for Hettie?" },
  "intro-request-noun": { finds: "I am seeking an introduction to a maker of sails.", leaves: "I am seeking a maker of sails." },
  "speak-for-me": { finds: "Could you speak to Mr. Osei about us?", leaves: "Could you speak to the room about bees?" },
  "have-them-contact-me": { finds: "Can you have your plumber call me?", leaves: "Please call me if you have questions." },
  "ask-them": {
    finds: "Could you ask her whether she would see me next week?",
    leaves: "Could you ask her whether the hall is free?",
  },
  "open-to-me": {
    finds: "Do you think Mireille would be open to meeting me?",
    leaves: "Would you be open to meeting on Monday?",
  },
  "good-word": {
    finds: "Would you put in a good word with the committee?",
    leaves: "Thank you, you needn't put in a good word after all.",
  },
  "pass-me-on": { finds: "Would you pass my details on to your sister?", leaves: "Would you pass the salt on to your sister?" },
  "give-number": { finds: "can u give him my number", leaves: "can u give him the keys" },
  "who-to-talk-to": { finds: "Who should I talk to at the port about berths?", leaves: "Who did you talk to at the port?" },
  "right-person": {
    finds: "Could you point me to the right person in their lab?",
    leaves: "Are you the right person in the lab?",
  },
  "know-anyone": { finds: "Do you know anyone who restores clocks?", leaves: "Do you know any of the answers?" },
  "you-know-them": { finds: "You used to work with Oriol, didn't you?", leaves: "You know that the shop is closed." },
  "love-to-meet": { finds: "I'd love to meet the woman who carved it.", leaves: "I'd love to meet up next week." },
  "pick-brain": { finds: "I only want to pick her brain for ten minutes.", leaves: "I only want to pick her flowers." },
  "arrange-to-see": {
    finds: "Could you arrange for me to see the registrar?",
    leaves: "Could you arrange the chairs for the choir?",
  },
  "worth-meeting": {
    finds: "Is there anyone there I should be talking to?",
    leaves: "Is there anything there I should be reading?",
  },
  "use-your-name": { finds: "May I use your name when I write to them?", leaves: "May I use your van when I move?" },
  "reach-them": { finds: "What's the best way to reach Tindra?", leaves: "What's the best way to reach the beach?" },
  "suggested-you": { finds: "Lotte thought you might know the owner.", leaves: "Lotte thought the owner was away." },
  "meet-in-cc": { finds: "I've copied Maud, who keeps the archive.", leaves: "Could you copy Maud on the minutes?" },
  "please-meet": { finds: "I'd like to introduce you to Tomke, who builds boats.", leaves: "I'd like to introduce myself." },
  "name-this-is-name": { finds: "Ines, this is Paul from the mill.", leaves: "Ines, this is late, isn't it?" },
  "take-it-from-here": { finds: "I'll let you two take it from here.", leaves: "I'll let you know on Monday." },
  "happy-to-introduce": { finds: "I'd be happy to introduce you to my dentist.", leaves: "Would you be happy to introduce me?" },
  "if-useful": { finds: "If it's useful I'll put you in touch.", leaves: "If it's useful I'll send the drawing." },
  "you-should-meet": { finds: "You should meet my aunt.", leaves: "You should eat my soup." },
  "may-i-introduce": { finds: "May I give her your address?", leaves: "May I give you a lift?" },
  "would-you-meet": { finds: "Would you be open to a chat with him?", leaves: "Would you be open on Sunday?" },
  "has-asked-to-meet-you": { finds: "My neighbour would love to meet you.", leaves: "I would love to meet you." },
  "no-pressure-either-way": { finds: "No pressure at all.", leaves: "The tyre has no air." },
  "meet-me-yourself": {
    finds: "Can you meet with me on the third?",
    leaves: "Can you have him meet with me?",
  },
  "their-offer-told": {
    finds: "She has kindly offered to introduce me to the dean.",
    leaves: "You kindly offered to lend me the ladder.",
  },
  "who-does-a-chore": {
    finds: "Does anyone here know who can restart the mixer?",
    leaves: "Do you know anyone who mends mixers?",
  },
  "introduce-myself": { finds: "Let me introduce myself.", leaves: "Let me introduce you." },
  "thanks-for-it": { finds: "Thank you for introducing me to Hugo.", leaves: "Could you introduce me? Thank you in advance." },
  "your-firm": { finds: "Are you the right person for cleaning contracts?", leaves: "Do you know the right person at Halden?" },
  "machines-and-papers": { finds: "I cannot connect to the server.", leaves: "Could you connect me with the miller?" },
  "do-not-ask": { finds: "Please don't ask her yet.", leaves: "Please ask her." },
  "who-do-we-know": { finds: "Who do we know over at the ferry company?", leaves: "Who do we invite for the second day?" },
  "got-a-contact": {
    finds: "Have you got a decent contact at the harbour office?",
    leaves: "Have you got any questions for the harbour office?",
  },
  "name-of": {
    finds: "Could you give me the name of the surveyor who did your barn?",
    leaves: "Could you give me the name of the file you sent?",
  },
  "whom-should-i": {
    finds: "Who in the grants office should I be talking to about bursaries?",
    leaves: "Who in the grants office should I send the invoice to, and whom do I contact with questions?",
  },
  "who-handles": {
    finds: "Do you know who looks after the moorings at Kinlock these days?",
    leaves: "Who has the printer this week for the moorings list?",
  },
  "hand-it-on": {
    finds: "Would you slip my son's resume to whoever hires for the kitchens?",
    leaves: "I will hand it to the manager with the invoice.",
  },
  "in-front-of": {
    finds: "Could you get this in front of the trustees?",
    leaves: "We meet in front of the building at nine.",
  },
  "call-ahead": {
    finds: "Would you call ahead so that she doesn't take me for a salesman?",
    leaves: "Please call me if you have anything for the conference call.",
  },
  "tell-who-i-am": {
    finds: "Can you tell Tessa who I am before I turn up?",
    leaves: "Can you tell me who I am meeting?",
  },
  "word-for": {
    finds: "A quiet word to the chairwoman would do more than my letters.",
    leaves: "Please save it as a word document for the chairwoman.",
  },
  "mention-them": {
    finds: "Could you mention us to the buyer at Larch?",
    leaves: "Could you tell me about the buyer at Larch?",
  },
  "take-me-along": {
    finds: "Would you take me along to the growers' supper?",
    leaves: "Would you bring me up to speed?",
  },
  "point-me-at": {
    finds: "Can you point me at somebody who mends bellows?",
    leaves: "Can you point me to the page with the prices?",
  },
  "meet-a-stranger": {
    finds: "We need to talk to someone who has moved a mill.",
    leaves: "You want to talk to someone about the noise?",
  },
  "would-they-see": {
    finds: "Do you think your sister would give me ten minutes?",
    leaves: "Would you give me ten minutes?",
  },
  "take-my-call": {
    finds: "Reckon he'd take my call?",
    leaves: "Thank you, she did take my call.",
  },
  "old-tie": {
    finds: "Aren't you an old friend of the ferryman?",
    leaves: "Do you know when the ferryman starts?",
  },
};
