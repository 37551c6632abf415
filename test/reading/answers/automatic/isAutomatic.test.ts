import { AUTOMATIC_CUES, isAutomatic } from "../../../../src/reading/answers/automatic/isAutomatic";
import { reply } from "../reply";

const HUMAN = "Let me sleep on it.";

test.each([
  ["Auto-Submitted: auto-replied", { "auto-submitted": "auto-replied" }],
  ["a parameter after the value", { "auto-submitted": "auto-replied; owner-email=x@y.example" }],
  ["a comment after the value", { "auto-submitted": "auto-replied (vacation)" }],
  ["auto-generated in capitals", { "auto-submitted": "Auto-Generated" }],
  ["X-Autoreply", { "x-autoreply": "yes" }],
  ["X-Autorespond", { "x-autorespond": "out until Monday" }],
  ["Precedence: auto_reply", { precedence: "auto_reply" }],
  ["an empty Return-Path", { "return-path": "<>" }],
  ["a delivery report", { "content-type": "multipart/report; report-type=delivery-status; boundary=x" }],
])("%s proves a machine", (_what, headers) => {
  expect(isAutomatic(reply(HUMAN, { headers: headers as unknown as Record<string, string> }), HUMAN, false)).toBe(true);
});

test.each([
  ["Auto-Submitted: no", { "auto-submitted": "no" }],
  ["X-Auto-Response-Suppress, which only asks for silence", { "x-auto-response-suppress": "All" }],
  ["Precedence: bulk, which mail through a group has", { precedence: "bulk" }],
  ["Precedence: list", { precedence: "list", "list-id": "<kiln.example>" }],
  ["X-Autoreply: no", { "x-autoreply": "no" }],
  ["a Return-Path with an address", { "return-path": "<rosalind@kiln.example>" }],
])("%s proves nothing", (_what, headers) => {
  expect(isAutomatic(reply(HUMAN, { headers: headers as unknown as Record<string, string> }), HUMAN, false)).toBe(false);
});

test.each(["mailer-daemon@kiln.example", "postmaster@kiln.example", "no-reply@kiln.example", "noreply+x@kiln.example"])(
  "nobody writes from %s",
  (email) => {
    expect(isAutomatic(reply(HUMAN, { from: { name: "", email } }), HUMAN, false)).toBe(true);
  },
);

test.each([
  ["Automatic reply: may I connect you?", "Away."],
  ["Auto-reply: hello", "Away."],
  ["Out of office", "I am on leave this week."],
  ["Abwesenheitsnotiz: Frage", "Ich bin nicht da."],
  ["Réponse automatique : bonjour", "Je suis en vacances."],
  ["Respuesta automática: hola", "Vuelvo pronto."],
  ["Resposta automática: oi", "Volto em breve."],
  ["Automatisch antwoord: hallo", "Ik ben er niet."],
  ["自動返信", "不在にしております。"],
  ["Undeliverable: may I connect you?", "Delivery has failed to these recipients."],
  ["Read: may I connect you?", "Your message was read on 4 March."],
  ["[Ticket #20931] may I connect you?", "Thank you for contacting us. Your request has been received."],
  ["Re: may I connect you?", "This is an automated response. I'm away."],
  ["Re: may I connect you?", "I am out of the office until Friday. For urgent matters please call the front desk."],
  [
    "Re: may I connect you?",
    "Vielen Dank für Ihre Nachricht. Ich bin im Urlaub. In dringenden Fällen wenden Sie sich an Frau Ott.",
  ],
  ["Re: may I connect you?", "Your message is being held until you confirm that you are a person."],
])("%s / %s is automatic", (subject, body) => {
  expect(isAutomatic(reply(body, { subject }), body, false)).toBe(true);
});

test.each([
  "I am away from my desk until 9 June with no email. Colleagues at desk@larch.example can help.",
  "The pottery is closed for its annual break and reopens on 3 September. Orders placed now are sent after that date.",
  "Tessa Halden has left Winterbourne Partners. Your message has not been forwarded. Please write to office@winterbourne.example.",
  "We have logged your enquiry as WB-40213. An agent will reply within two working days.",
  "Sorry, we were unable to deliver your message to matteo@larch.example. The account has been disabled.",
  "I'm on parental leave and back on 1 October. Nora Hallberg covers for me: nora@larch.example.",
  "550 5.1.1 The email account that you tried to reach does not exist.",
  "Thank you for your message. Due to a high volume of mail, replies may take up to ten working days.",
  "This mailbox is no longer in use. Please update your contacts.",
  "Ich bin bis einschließlich 4. Juli nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.",
  "Frau Halden arbeitet nicht mehr für uns. Bitte wenden Sie sich an buero@winterbourne.example.",
  "Ihre Nachricht wurde unter der Nummer 40213 erfasst. Wir melden uns binnen zwei Werktagen.",
  "Der Empfänger matteo@larch.example konnte nicht erreicht werden. Das Postfach existiert nicht.",
  "Je suis absente jusqu'au 4 juillet. Pour toute urgence, écrivez à accueil@larch.example.",
  "L'atelier est fermé pour congés du 1er au 20 août. Nous répondrons à notre retour.",
  "Mme Halden ne travaille plus chez Winterbourne. Merci d'adresser vos messages à accueil@winterbourne.example.",
  "Nous avons bien reçu votre message, enregistré sous le numéro 40213. Un membre de notre équipe vous répondra sous 48 heures.",
  "Votre message n'a pas pu être livré : cette adresse n'existe pas.",
  "Estaré fuera hasta el 4 de julio sin acceso al correo. Para lo urgente, escriba a oficina@larch.example.",
  "El taller permanecerá cerrado del 1 al 20 de agosto por vacaciones. Contestaremos a la vuelta.",
  "La señora Halden ya no trabaja en Winterbourne. Dirija sus mensajes a oficina@winterbourne.example.",
  "Su consulta ha quedado registrada con el número 40213. Le responderemos en un plazo de 48 horas.",
  "No hemos podido entregar su mensaje: la dirección no existe.",
  "Estarei fora até 4 de julho sem acesso ao e-mail. Em caso de urgência, contacte geral@larch.example.",
  "A oficina está encerrada para férias de 1 a 20 de agosto. Responderemos no regresso.",
  "A Dra. Halden já não trabalha na Winterbourne. Envie as suas mensagens para geral@winterbourne.example.",
  "O seu pedido ficou registado com o número 40213. Responderemos no prazo de 48 horas.",
  "Não conseguimos entregar a sua mensagem: o endereço não existe.",
])("a notice without headers or a telling subject: %s", (body) => {
  expect(isAutomatic(reply(body), body, false)).toBe(true);
});

test.each([
  "I'm out of office next week, but yes, connect us.",
  "She no longer works for us, write to sales@larch.example, they look after this now.",
  "Our shop is closed on Mondays, any other day is fine, her mail can go to me@larch.example.",
  "I'm on leave till the 9th and then I'd be glad to. Send him to me@larch.example.",
  "Gern! Meine Adresse ist mira@larch.example, im Büro bin ich kaum.",
  "Eso ya no lo llevo, escríbale a Amparo: amparo@larch.example.",

  "Thanks for your mail. I'm on holiday until the 22nd, ask me after that.",
  "I'm travelling with a terrible connection. Can we talk on Monday?",
  "My auto-reply is on, ignore it. I'd love to meet them.",
  "No, this isn't an automatic reply, I really am that quick. Yes!",
  "Your first mail ended up in my spam folder, sorry. Happy to meet her.",
  "The office is closed on Friday, so let him come on Thursday.",
  "She is no longer with the company, but I can ask her.",
])("a person wrote: %s", (body) => {
  expect(isAutomatic(reply(body), body, false)).toBe(false);
});

test("an answer outweighs marks that people make too", () => {
  const body = "I am out of the office until Friday, in urgent cases call me. And yes, go ahead.";
  expect(isAutomatic(reply(body), body, false)).toBe(true);
  expect(isAutomatic(reply(body), body, true)).toBe(false);
});

test("a long letter is no notice of absence", () => {
  const letter = `${"We drove down to the coast and saw the seals. ".repeat(40)}I was out of the office, in case of urgent matters call.`;
  expect(isAutomatic(reply(letter), letter, false)).toBe(false);
});

test("marks have names of their own", () => {
  const ids = AUTOMATIC_CUES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
