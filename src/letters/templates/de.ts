import type { Templates } from "../languagePack";

/**
 * German, with "du": the letters greet by first name, and first names with "Sie" read as a shop's. After the greeting's comma
 * a letter goes on in lower case.
 */
export const deTemplates: Templates = {
  permission: {
    subject: "Darf ich dir {requester.all|jemanden}[ ({requester.company})] vorstellen?",
    body: `{greeting}[ {contact.first}],

{opening}

[{standing}][ {benefit}][ {involvement}]

[{words}]

[{ask}]

Möchtest du, dass ich euch vorstelle? Wenn ja, wie erreicht man dich am liebsten? Wenn nicht, ist ein Nein in Ordnung und Schweigen auch: Du brauchst keinen Grund, und es bleibt unter uns.

{closing}`,
  },
  missing: {
    subject: "",
    body: `{greeting}[ {requester.first}],

danke für deine Nachricht[ zu {targets}]. {needs}

Bevor ich jemanden vorstelle, frage ich immer privat nach. Ich spreche also zuerst mit {them} und melde mich so oder so bei dir.

{closing}`,
  },
  refusal: {
    subject: "",
    body: `{greeting}[ {requester.first}],

den Kontakt[ zu {contact.asked}] kann ich nicht herstellen, und ich sage dir das lieber, als dich warten zu lassen. Es tut mir leid, dass es keine bessere Nachricht ist.

Ich hoffe, du findest einen anderen guten Weg. Melde dich gern wieder, wenn ich bei etwas anderem helfen kann.

{closing}`,
  },
  nudge: {
    subject: "",
    body: `{greeting}[ {contact.first}],

nur kurz zu meiner Nachricht unten[ wegen {requester.all}], falls sie untergegangen ist. Ein Ja, ein Nein oder ein „später“ genügt. Wenn ich nichts höre, nehme ich es als Nein und lasse es dabei.

{closing}`,
  },
  questions: {
    subject: "",
    body: `{greeting}[ {requester.first}],

bevor ich mit der Vorstellung[ bei {contact.asked}] weitermache, würde ich gern etwas besser verstehen:

{questions}

Ein, zwei Zeilen genügen.

{closing}`,
  },
  later: {
    subject: "",
    body: `{greeting}[ {requester.first}],

ich glaube, die Vorstellung[ bei {contact.asked}] passt etwas später besser, und möchte deshalb {until|eine Weile} warten. Ich komme dann von selbst darauf zurück; du musst nichts tun.

{closing}`,
  },
  mention: {
    subject: "",
    body: `{greeting}[ {requester.first}],

eine Vorstellung per E-Mail wird es nicht, aber etwas, das vielleicht genauso hilft: Du darfst dich auf {contact.name|meinen Kontakt} berufen. {contact.first|Mein Kontakt} weiß davon und ist einverstanden.

Bitte nur für das, wovon du mir geschrieben hast, und nur mit dem Namen.

{closing}`,
  },
  redirect: {
    subject: "",
    body: `{greeting}[ {requester.first}],

mir wurde gesagt, dass {instead.name|jemand anderes} dafür besser passt[ als {contact.asked}].

Wenn du möchtest, frage ich {instead.first|dort} zuerst privat, wie immer. Soll ich?

{closing}`,
  },
  thanks: {
    subject: "",
    body: `{greeting}[ {contact.first}],

danke, das freut mich. {next}[ {preference}]

Sobald ihr in Kontakt seid, kannst du mich gern ins Bcc setzen. Und wenn sich vorher etwas ändert, sag einfach Bescheid.

{closing}`,
  },
  proposal: {
    subject: "Möchtest du {contact.name|jemanden}[ ({contact.company})] kennenlernen?",
    body: `{greeting}[ {requester.first}],

ich glaube, du und {contact.name|jemand aus meinem Kreis}[ ({contact.about})] solltet miteinander sprechen.[ {benefit}]

Magst du? Dann schick mir ein paar Zeilen zum Weitergeben: worüber du sprechen möchtest, was {contact.first|die andere Seite} davon hätte und um wie viel Zeit du bitten würdest. Ich frage {contact.first|die andere Seite} ebenfalls privat und stelle euch nur vor, wenn beide es möchten.

Wenn nicht, ist ein Nein in Ordnung, und Schweigen auch.

{closing}`,
  },
  introduction: {
    subject: "Vorstellung: {requester.all}[ ({requester.company})] – {contact.all}[ ({contact.company})]",
    body: `{greeting}[ {both}],

ihr habt beide Ja gesagt, also stelle ich euch gern vor.

{contact.first|Hallo}, darf ich vorstellen: {requester.all}[ ({requester.about})].[ {standing}][ {words}]

{requester.first|Hallo}, darf ich vorstellen: {contact.all}[ ({contact.about})].[ {preference}]

Den Anfang macht bitte {requester.first|wer gefragt hat}, möglichst innerhalb eines Tages, und setzt mich dabei ins Bcc. Ab da gehört das Gespräch euch; ich freue mich, irgendwann zu hören, was daraus geworden ist.

{closing}`,
  },
  followup: {
    subject: "",
    body: `{greeting}[ {requester.first}],

vor etwa einer Woche habe ich dich[ {contact.first}] vorgestellt und habe noch niemanden schreiben sehen. Wenn ihr ohne mich in Kontakt seid, umso besser; dann brauchst du nicht zu antworten.

Wenn nicht, könntest du in den nächsten ein, zwei Tagen schreiben? Eine Vorstellung kühlt schnell ab. Und wenn sich deine Pläne geändert haben, sag es mir, dann gebe ich {contact.first|der anderen Seite} Bescheid.

{closing}`,
  },
  outcome: {
    subject: "",
    body: `{greeting}[ {recipient.first}],

haben du und {other.first|die andere Seite} am Ende miteinander gesprochen? Über eine Zeile, ob es sich gelohnt hat, würde ich mich freuen. Wenn nichts daraus wurde, ist auch das gut zu wissen.

{closing}`,
  },
};
