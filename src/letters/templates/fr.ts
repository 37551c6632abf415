import type { Templates } from "../languagePack";

/**
 * French, with "vous", which is right for everybody whom one greets by first name, while a wrong "tu" is not. No slot stands
 * behind "de", "que" or "le": they would have to change before a vowel. Nothing tells the gender of anybody.
 */
export const frTemplates: Templates = {
  permission: {
    subject: "Puis-je vous présenter {requester.all|quelqu'un}[ ({requester.company})]\u00a0?",
    body: `{greeting}[ {contact.first}],

{opening}

[{standing}][ {benefit}][ {involvement}]

[{words}]

[{ask}]

Souhaitez-vous cette mise en relation\u00a0? Si oui, par quel moyen vous joindre de préférence\u00a0? Sinon, un non me va très bien, le silence aussi\u00a0: aucune raison à donner, et cela reste entre nous.

{closing}`,
  },
  missing: {
    subject: "",
    body: `{greeting}[ {requester.first}],

Merci pour votre message[ concernant {targets}]. {needs}

Avant de présenter qui que ce soit, je pose toujours la question en privé\u00a0: je vois donc d'abord avec {them}, et je reviens vers vous dans tous les cas.

{closing}`,
  },
  refusal: {
    subject: "",
    body: `{greeting}[ {requester.first}],

Je ne peux pas faire cette mise en relation[ avec {contact.asked}], et je préfère vous le dire plutôt que de vous laisser attendre. Je regrette de ne pas avoir de meilleure nouvelle.

J'espère que vous trouverez un autre bon chemin, et n'hésitez pas à revenir vers moi si je peux vous aider autrement.

{closing}`,
  },
  nudge: {
    subject: "",
    body: `{greeting}[ {contact.first}],

Un petit mot sur mon message ci-dessous[ concernant {requester.all}], au cas où il vous aurait échappé. Un oui, un non ou un «\u00a0plus tard\u00a0» suffit. Sans nouvelles de votre part, je comprendrai que c'est non et j'en resterai là.

{closing}`,
  },
  questions: {
    subject: "",
    body: `{greeting}[ {requester.first}],

Avant d'aller plus loin dans la mise en relation[ avec {contact.asked}], il y a quelque chose que j'aimerais mieux comprendre\u00a0:

{questions}

Une ligne ou deux suffisent.

{closing}`,
  },
  later: {
    subject: "",
    body: `{greeting}[ {requester.first}],

Je pense que la mise en relation[ avec {contact.asked}] viendra mieux un peu plus tard, et je préfère donc attendre {until|quelque temps}. J'y reviendrai de moi-même\u00a0; vous n'avez rien à faire.

{closing}`,
  },
  mention: {
    subject: "",
    body: `{greeting}[ {requester.first}],

Ce ne sera pas une mise en relation par e-mail, mais voici qui peut aider autant\u00a0: vous pouvez mentionner {contact.name|mon contact}, qui le sait et en est d'accord.

Merci de vous en tenir à ce dont vous m'avez parlé, et au nom seul.

{closing}`,
  },
  redirect: {
    subject: "",
    body: `{greeting}[ {requester.first}],

La bonne personne pour cela serait plutôt {instead.name|quelqu'un d'autre}, me dit-on.

Si vous le souhaitez, je poserai d'abord la question en privé à {instead.first|cette personne}, comme toujours. Cela vous va\u00a0?

{closing}`,
  },
  thanks: {
    subject: "",
    body: `{greeting}[ {contact.first}],

Merci, cela me fait plaisir. {next}[ {preference}]

Une fois le contact établi, n'hésitez pas à me passer en copie cachée. Et si quelque chose change d'ici là, dites-le-moi simplement.

{closing}`,
  },
  proposal: {
    subject: "Aimeriez-vous rencontrer {contact.name|quelqu'un}[ ({contact.company})]\u00a0?",
    body: `{greeting}[ {requester.first}],

Je pense que vous devriez parler avec {contact.name|une personne que je connais}[ ({contact.about})].[ {benefit}]

Cela vous dirait\u00a0? Si oui, envoyez-moi quelques lignes que je puisse transmettre\u00a0: ce dont vous aimeriez parler, l'intérêt pour {contact.first|l'autre personne}, et le temps que vous demanderiez. Je poserai aussi la question en privé à {contact.first|l'autre personne}, et ne ferai la mise en relation que si c'est oui des deux côtés.

Si ce n'est pas pour vous, un non me va très bien, le silence aussi.

{closing}`,
  },
  introduction: {
    subject: "Mise en relation\u00a0: {requester.all}[ ({requester.company})] – {contact.all}[ ({contact.company})]",
    body: `{greeting}[ {both}],

Puisque c'est oui des deux côtés, j'ai le plaisir de vous mettre en relation.

{contact.first|Bonjour}, je vous présente {requester.all}[ ({requester.about})].[ {standing}][ {words}]

{requester.first|Bonjour}, je vous présente {contact.all}[ ({contact.about})].[ {preference}]

À {requester.first|la personne qui a fait la demande} d'écrire en premier, si possible d'ici demain, en me passant alors en copie cachée. La suite vous appartient\u00a0; j'aurai plaisir à savoir un jour ce que cela a donné.

{closing}`,
  },
  followup: {
    subject: "",
    body: `{greeting}[ {requester.first}],

Il y a environ une semaine que j'ai fait la mise en relation[ avec {contact.first}], et je n'ai encore vu personne écrire. Si le contact est pris sans moi, tant mieux\u00a0; inutile de répondre.

Sinon, pourriez-vous écrire d'ici un jour ou deux\u00a0? Une mise en relation refroidit vite. Et si vos projets ont changé, dites-le-moi, et je préviendrai {contact.first|l'autre personne}.

{closing}`,
  },
  outcome: {
    subject: "",
    body: `{greeting}[ {recipient.first}],

Avez-vous finalement pu échanger avec {other.first|l'autre personne}\u00a0? Une ligne pour me dire si cela en valait la peine me ferait plaisir. Et si cela n'a rien donné, c'est bon à savoir aussi.

{closing}`,
  },
};
