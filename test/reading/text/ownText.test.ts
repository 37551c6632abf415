import { ownTextOf } from "../../../src/reading/text/ownText";
import { mailOf } from "../mail";

const own = (body: string, subject = "Re: boxes") => ownTextOf(mailOf({ subject, body })).text;

const history: readonly (readonly [string, string])[] = [
  ["Gmail", "On Mon, Mar 3, 2025 at 9:14 AM Casey Holt <casey@holt.example> wrote:\n> Could you introduce me to Lena?"],
  ["Gmail, wrapped", "On Mon, Mar 3, 2025 at 9:14 AM Casey Holt with a long name\n<casey@holt.example> wrote:\n> Could you?"],
  ["no date", "Casey Holt wrote:\n> Could you introduce me to Lena?"],
  ["German", "Am Mo., 3. März 2025 um 09:14 Uhr schrieb Casey Holt <casey@holt.example>:\n> Stellst du mich vor?"],
  ["French", "Le lun. 3 mars 2025 à 09:14, Casey Holt <casey@holt.example> a écrit :\n> Peux-tu me présenter ?"],
  ["Spanish", "El lun, 3 mar 2025 a las 9:14, Casey Holt (<casey@holt.example>) escribió:\n> ¿Me presentas?"],
  ["Portuguese", "Em seg., 3 de mar. de 2025 às 09:14, Casey Holt <casey@holt.example> escreveu:\n> Me apresenta?"],
  [
    "Outlook",
    "From: Casey Holt\nSent: Monday, March 3, 2025 9:14 AM\nTo: Nadia Brook\nSubject: boxes\n\nCould you introduce me?",
  ],
  [
    "Outlook, German",
    "Von: Casey Holt\nGesendet: Montag, 3. März 2025\nAn: Nadia Brook\nBetreff: Kisten\n\nStellst du mich vor?",
  ],
  ["Outlook, French", "De : Casey Holt\nEnvoyé : lundi 3 mars 2025\nÀ : Nadia Brook\nObjet : caisses\n\nPeux-tu ?"],
  ["original message", "-----Original Message-----\nFrom: Casey Holt\nCould you introduce me?"],
  [
    "Outlook web",
    "________________________________\nFrom: Casey Holt <casey@holt.example>\nSent: Monday\nTo: Nadia\n\nCould you?",
  ],
  ["unmarked", "On 3 Mar 2025, at 09:14, Casey Holt <casey@holt.example> wrote:\n\nCould you introduce me to Lena?"],
  ["marks only", "> Could you introduce me to Lena?\n> > Who is Lena?"],
];

describe("history is not the sender's", () => {
  test.each(history)("%s", (_name, quoted) => {
    const parts = ownTextOf(mailOf({ subject: "Re: boxes", body: `The boxes have come.\n\n${quoted}` }));
    expect(parts.text).toBe("The boxes have come.");
    expect(parts.quoted).not.toBe("");
  });

  test("answers between quoted lines are kept", () => {
    expect(own("> Who?\nTom.\n> When?\nOn Friday.")).toBe("Tom.\nOn Friday.");
  });

  test("a letter that tells what somebody wrote is prose", () => {
    const text = "Lena wrote:\n\nthe boat is late.";
    expect(own(text)).toBe(text);
  });

  test("a text fenced with marks is the sender's", () => {
    expect(own(">>>\nWe make boxes.\n<<<", "blurb")).toContain("We make boxes.");
  });
});

describe("forwarded messages", () => {
  const header = "From: Omar Reyes <omar@reyes.example>\nSent: Monday\nTo: Nadia\nSubject: help\n\nI'd like to meet Lena.";
  test.each([
    ["Gmail", "Fwd: help", `---------- Forwarded message ---------\n${header}`],
    ["Apple", "Fwd: help", `Begin forwarded message:\n\n${header}`],
    ["Outlook", "FW: help", header],
    ["Outlook, German", "WG: help", header.replace("From", "Von").replace("Sent", "Gesendet").replace("To:", "An:")],
    ["quoted as original", "Fw: help", `-----Original Message-----\n${header}`],
    ["attribution", "Fwd: help", "On 3 Mar 2025, at 09:14, Omar Reyes <omar@reyes.example> wrote:\n\nI'd like to meet Lena."],
  ])("%s", (_name, subject, block) => {
    const parts = ownTextOf(mailOf({ subject, body: `Can you help Omar?\n\nNadia\n\n${block}` }));
    expect(parts).toMatchObject({ text: "Can you help Omar?", forwarded: "I'd like to meet Lena." });
    expect(parts.forwardedFrom).toEqual({ name: "Omar Reyes", email: "omar@reyes.example" });
  });

  test("what a forwarded message answers is history", () => {
    const parts = ownTextOf(mailOf({ subject: "Fwd: help", body: `See below.\n\n${header}\n\n> What do you want?` }));
    expect(parts).toMatchObject({ forwarded: "I'd like to meet Lena.", quoted: "> What do you want?" });
  });
});

describe("signatures, footers, banners and notices", () => {
  test.each([
    ["dashes", "Can you help?\n-- \nNadia Brook\nBrook Ltd"],
    ["closing", "Can you help?\n\nKind regards,\nNadia Brook\nHead of boxes | Brook Ltd\n+44 20 7946 0000"],
    ["two closings", "Can you help?\n\nMany thanks in advance\n\nBest regards,\nNadia"],
    ["bare name", "Can you help?\n\nNadia"],
    ["initial", "Can you help?\n\nN."],
    ["phone", "Can you help?\n\nSent from my iPhone"],
    ["German", "Can you help?\n\nViele Grüße\nNadia\n\nVon meinem iPhone gesendet"],
    ["Spanish", "Can you help?\n\nUn abrazo\nNadia"],
    ["banner", "CAUTION: This email originated outside the company.\n\nCan you help?"],
    ["notice", "Can you help?\n\nThis e-mail is confidential and intended only for the addressee.\nDelete it otherwise."],
  ])("%s", (_name, body) => expect(own(body)).toBe("Can you help?"));

  test("a postscript survives the signature above it", () => {
    expect(own("Boxes came.\n\nBest,\nNadia\n\nPS: could you introduce me to Lena?")).toContain("introduce me to Lena?");
  });

  test("thanks in the middle of a letter end nothing", () => {
    const text = "Thanks!\n\nThe boxes came. Could you ask Lena whether she wants the rest?";
    expect(own(text)).toBe(text);
  });
});

describe("HTML", () => {
  const html = (page: string) => ownTextOf(mailOf({ subject: "Re: x", plain: null, html: page }));
  test("Gmail's quotation and signature go", () => {
    const page =
      '<div>Boxes came.</div><div class="gmail_signature">Nadia, Brook Ltd</div><div class="gmail_quote"><div>On Mon, Mar 3, 2025 Casey &lt;<a href="mailto:c@h.example">c@h.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="border-left:1px solid">Can you?</blockquote></div>';
    expect(html(page).text).toBe("Boxes came.");
  });
  test("hidden text, styles and comments are not read", () => {
    expect(html('<style>p{}</style><p>Hi<!-- no --> Casey</p><div style="display:none">introduce me</div><p>Bye</p>').text).toBe(
      "Hi Casey\n\nBye",
    );
  });
  test("markup left in plain text", () => {
    expect(own("<p>Hi&nbsp;Tara,</p><p>it&#39;s &eacute;t&eacute; &amp; hot<br/>2 < 3</p>", "x")).toBe(
      "Hi Tara,\n\nit's été & hot\n2 < 3",
    );
  });
});

test("wrapped lines are joined, written lines are not", () => {
  expect(own("I would like to ask you whether you could introduce me to the person\nwho bakes.\n- one\n- two")).toBe(
    "I would like to ask you whether you could introduce me to the person who bakes.\n- one\n- two",
  );
});

test("direction marks and control characters are gone", () => {
  expect(own("in\u202etro\u0000duce")).toBe("introduce");
});
