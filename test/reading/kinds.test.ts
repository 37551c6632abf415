import { readMail } from "../../src/reading/readMail";
import type { MailKind } from "../../src/reading/types";
import { mailOf } from "./mail";

/** Each row is a way of asking, or of seeming to, that once was read wrongly or that a reader would expect to be read rightly. */
const REQUESTS: readonly string[] = [
  "Hi Casey, could you introduce me to Lena Vogt, head of buying at Brightside? We make oat cups and she wrote that plastic has to go.",
  "you know Mirja at Halden Foods right? would love to pick her brain about oats, 20 min tops. can u intro me",
  "Any chance you could loop me in with your friend who runs the fund?",
  "Casey, would you put me in touch with somebody at the port authority?",
  "Do you know anyone at Nordlys who buys for the canteens? I'd be grateful for an introduction.",
  "My colleague Tom would like to meet your sister. Would you introduce him to her?",
  "Just following up on the intro to Ms. Vogt, any news?",
  "Would you ask your brother in law whether he would see me for ten minutes?",
  "Would you be willing to make an introduction to Dr. O'Malley-Stone? I'd ask her for a half-hour call.",
  "The roof is done and the bill attached.\n\nOne more thing: you worked with Rahul Mehta at the mill. Could you connect us? I have forty bales he could use.",
  "cud u pls intro me to ur guy at the docks",
  "Kindly introduce me to the purchase head of your group company.",
  "Sorry to press: is it possible to connect us before the fair? Mr. Bao flies home on Sunday and would give half a day.",
  "Petra Vane and Otis of Larch are the two left on our list. Is this a good moment to introduce us?",
  "We kindly ask if you could introduce my brother to Judge Marrow, whom both sides trust.",
  "Do you still see Ned Harker of Gold Hop? Would love an intro.",
  "Who do we know at the county water office? We keep getting the switchboard.",
  "¿Me podrías presentar a Lucía Ferrer, la directora de compras? Le pediría media hora.",
  "Hola Casey, ¿conoces a alguien en el puerto? ¿Me pondrías en contacto?",
  "Bonjour Casey, pourrais-tu me mettre en relation avec Anne Leroy chez Brume ? Un café suffirait.",
  "Tu me présentes ton cousin, celui qui vend des fûts ?",
  "Liebe Casey, könntest du mich mit Frau Dr. Petz bekannt machen? Ich würde ihr gern zwei Muster schicken.",
  "Kannst du mir den Kontakt zu deinem Bruder bei der Stadt herstellen?",
  "Oi Casey, você poderia me apresentar ao Rui Prado, da cooperativa? Queria uma visita de uma hora.",
  "Me apresenta a tua prima que tem a padaria?",
];

const OTHERS: readonly (readonly [MailKind, string])[] = [
  ["intro-made", "Ines, meet Paul, who mends organs. Paul, Ines has one that howls. I'll let you two take it from here."],
  ["intro-offer", "If it's useful I'd be happy to introduce you to my dentist, who writes software. Just say the word."],
  [
    "permission-ask",
    "Lotte, a friend of mine would love to talk to you about looms for twenty minutes. May I give her your email? No pressure at all.",
  ],
  ["none", "Let me introduce myself: I'm Paul and I look after your account from today."],
  ["none", "Thank you so much for introducing me to Hugo. We start on Monday."],
  ["none", "Could you connect me to the VPN? My laptop was replaced."],
  ["none", "Are you the right person at Halden for cleaning contracts? Book a demo, or unsubscribe below."],
  ["none", "The bill was introduced in the senate on Tuesday and will be voted on in May."],
  ["none", "Can we move our call to Thursday? The ferry is cancelled."],
  ["none", "Please don't introduce us yet, I want to get the figures right first."],
  ["none", "Please find the minutes attached. Call me if you have any questions."],
  ["none", "The Introducer shall be paid a fee where the Introducer introduces a Client to the Company."],
  ["none", "Me presento: soy la nueva vecina del tercero."],
  ["none", "Permettez-moi de me présenter : je reprends le cabinet en mai."],
  ["none", "Die Verbindung zum Server ist gestört, bitte später noch einmal versuchen."],
  ["none", "Obrigada por me apresentar ao Rui, já assinámos."],
];

test.each(REQUESTS)("a request: %s", (body) => {
  expect(readMail(mailOf({ body })).kind).toBe("intro-request");
});

test.each(OTHERS)("%s: %s", (kind, body) => {
  expect(readMail(mailOf({ body })).kind).toBe(kind);
});

test("automatic mail is left alone whatever it says", () => {
  const reading = readMail(mailOf({ body: REQUESTS[0] ?? "", headers: { "list-id": "<founders.example>" } }));
  expect(reading).toMatchObject({ kind: "none", automatic: true, evidence: null, targets: [] });
});

test("a forwarded request counts when the sender stands behind it", () => {
  const forward =
    "---------- Forwarded message ---------\nFrom: Omar Reyes <omar@reyes.example>\nSubject: help\n\nCould somebody introduce me to Lena Vogt at Brightside? I'd ask for half an hour.";
  const backed = readMail(mailOf({ subject: "Fwd: help", body: `Can you help Omar with this? He is a good man.\n\n${forward}` }));
  expect(backed).toMatchObject({
    kind: "intro-request",
    onBehalf: true,
    requester: { name: "Omar Reyes", email: "omar@reyes.example" },
  });
  expect(readMail(mailOf({ subject: "Fwd: help", body: forward })).kind).toBe("none");
});
