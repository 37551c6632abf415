import { readLetters } from "./letterCases";

/** Whole letters in German, to be read aloud. */
readLetters("de", {
  letters: [
    {
      title: "names who asks",
      kind: "permission",
      sample: 0,
      subject: "Darf ich dir Henrik Aasen (Nordvik Labs) vorstellen?",
      body: [
        "Hallo Lavanya,",
        "Henrik Aasen (founder, Nordvik Labs) hat mich gebeten, den Kontakt zu dir herzustellen. Ich wollte erst dich fragen.",
        "Ich kenne vor allem die Arbeit von Henrik; nimm das bitte als Vorstellung und nicht als Empfehlung. Was ich darin für dich sehe: er kennt Kühlketten aus der Halle.",
        "In den Worten von Henrik: „Wir bauen bei Nordvik Labs Sensoren für Kühlhäuser.“",
        "Die Bitte, wörtlich: „Ich würde um zwanzig Minuten am Telefon bitten.“",
        "Möchtest du, dass ich euch vorstelle? Wenn ja, wie erreicht man dich am liebsten? Wenn nicht, ist ein Nein in Ordnung und Schweigen auch: Du brauchst keinen Grund, und es bleibt unter uns.",
        "Viele Grüße\nSam",
      ],
    },
    {
      title: "does not name who asks",
      kind: "permission",
      sample: 1,
      subject: "Darf ich dir jemanden vorstellen?",
      body: [
        "Hallo Lavanya,",
        "jemand (founder) hat mich gebeten, den Kontakt zu dir herzustellen. Den Namen behalte ich für mich, bis du ihn wissen möchtest.",
        "Ich kenne diese Person gut und empfehle dir das Gespräch gern. Was ich darin für dich sehe: er kennt Kühlketten aus der Halle.",
        "In eigenen Worten, ohne die Namen: „Wir bauen bei unserer Firma Sensoren für Kühlhäuser.“",
        "Die Bitte, wörtlich: „Ich würde um zwanzig Minuten am Telefon bitten.“",
        "Möchtest du, dass ich euch vorstelle? Wenn ja, wie erreicht man dich am liebsten? Wenn nicht, ist ein Nein in Ordnung und Schweigen auch: Du brauchst keinen Grund, und es bleibt unter uns.",
        "Viele Grüße\nSam",
      ],
    },
    {
      title: "brings both together",
      kind: "introduction",
      sample: 0,
      subject: "Vorstellung: Henrik Aasen (Nordvik Labs) – Lavanya Pillai (Larkfield Capital)",
      body: [
        "Hallo Lavanya und Henrik,",
        "ihr habt beide Ja gesagt, also stelle ich euch gern vor.",
        "Lavanya, darf ich vorstellen: Henrik Aasen (founder, Nordvik Labs). In den Worten von Henrik: „Wir bauen bei Nordvik Labs Sensoren für Kühlhäuser. Ich würde um zwanzig Minuten am Telefon bitten.“",
        "Henrik, darf ich vorstellen: Lavanya Pillai (partner, Larkfield Capital). So ist Lavanya am besten zu erreichen: per E-Mail, nicht freitags.",
        "Den Anfang macht bitte Henrik, möglichst innerhalb eines Tages, und setzt mich dabei ins Bcc. Ab da gehört das Gespräch euch; ich freue mich, irgendwann zu hören, was daraus geworden ist.",
        "Viele Grüße\nSam",
      ],
    },
    {
      title: "asks for what is missing",
      kind: "missing",
      sample: 0,
      subject: "",
      body: [
        "Hallo Henrik,",
        "danke für deine Nachricht zu Lavanya Pillai. Sagst du mir noch, was das Lavanya bringen könnte? Ein, zwei Zeilen zum Weitergeben reichen.",
        "Bevor ich jemanden vorstelle, frage ich immer privat nach. Ich spreche also zuerst mit Lavanya und melde mich so oder so bei dir.",
        "Viele Grüße\nSam",
      ],
    },
    {
      title: "passes on a question",
      kind: "questions",
      sample: 0,
      subject: "",
      body: [
        "Hallo Henrik,",
        "bevor ich mit der Vorstellung bei Lavanya Pillai weitermache, würde ich gern etwas besser verstehen:",
        "Wie viele der Lager zahlen?",
        "Ein, zwei Zeilen genügen.",
        "Viele Grüße\nSam",
      ],
    },
    {
      title: "tells of a later date",
      kind: "later",
      sample: 0,
      subject: "",
      body: [
        "Hallo Henrik,",
        "ich glaube, die Vorstellung bei Lavanya Pillai passt etwas später besser, und möchte deshalb bis Januar warten. Ich komme dann von selbst darauf zurück; du musst nichts tun.",
        "Viele Grüße\nSam",
      ],
    },
  ],
  requesterWrote: [
    ["Ich bin Henrik und leite Nordvik Labs.", "ich leite unsere Firma."],
    ["Mein Name ist Henrik Aasen, wir verkaufen an Märkte.", "wir verkaufen an Märkte."],
    ["Ich arbeite bei Nordvik Labs am Vertrieb.", "Ich arbeite bei unserer Firma am Vertrieb."],
    ["Aasens Sensoren kennt jeder.", ""],
    ["Wir verkaufen an Märkte.", "Wir verkaufen an Märkte."],
  ],
  connectorWrote: [
    ["Henrik kennt Kühlketten", "diese Person kennt Kühlketten"],
    ["Du wolltest mit Henrik über Nordvik Labs sprechen", "Du wolltest mit dieser Person über deren Firma sprechen"],
    ["Henrik' Sensoren sind gut", ""],
  ],
  until: [
    ["2027-01-12", "bis zum 12. Januar"],
    ["2027-01-01", "bis Januar"],
    ["2027-12-24", "bis zum 24. Dezember 2027"],
    ["2027-12-01", "bis Dezember 2027"],
  ],
});
