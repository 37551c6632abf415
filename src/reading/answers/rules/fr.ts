import { type AnswerRule, patterns } from "./answerRule";

const { anywhere, opening } = patterns({
  nom: "mon nom|de ma part|se recommander de moi|(?:me|m') ?(?:citer|mentionner|cite|mentionne)|en reference|que je (?:l'|le |la |vous )?(?:envoie|recommande|connais)|mon soutien|le citer|la citer",
  tard: "plus tard|pas (?:maintenant|encore|tout de suite|avant)|en ce moment|pour l'instant|a la rentree|l'an prochain|quand j'aurai|apres (?:le|la|les)",
});

export const FRENCH_RULES: readonly AnswerRule[] = [
  {
    id: "fr-oui",
    answer: "yes",
    pattern: opening(`
      (?:ah |ben |mais )?(?:oui|ouais|bien sur|avec (?:grand )?(?:plaisir|joie)|d'accord|entendu
      |pas de (?:souci)s?|ok|ca marche|carrement|pourquoi pas|aucun(?:e)? (?:objection|souci)|allez|vas-y
      |je vous en prie|banco|parfait|j'accepte|super|ok top)
    `),
    not: anywhere("oui et non|mais (?:pas|plus tard|apres|d'abord)|et je lui"),
    certainty: 0.88,
  },
  {
    id: "fr-mettez-nous",
    answer: "yes",
    pattern: anywhere(`
      (?:ca|cela) (?:m'interesse|me va)|ce serait un (?:honneur|plaisir)|serais (?:ravi|heureu)\\p{L}*
      |compte(?:z)? sur moi|heureu(?:x|se) de|accepte le rendez-vous|pourvu qu|un cafe et|lui donner mon
      |met(?:s|tez)-nous en (?:relation|contact)|presente(?:z)?-(?:nous|le-moi|la-moi|moi)
      |(?:donne|donnez|transmettez|file|balance|passe|passez)(?:-lui)? (?:mon|mes|ma) (?:numero|adresse
      |coordonnees|mail|contact)|qu'(?:il|elle) (?:m'(?:appelle|ecrive)|me (?:telephone)|passe|vienne)
      |(?:je suis|suis) (?:partant|preneur|ravi|ravie)|(?:ce sera|c'est) (?:un|avec) (?:grand )?plaisir
      |(?:bon|ok) pour moi|je veux bien|je (?:le|la|les) (?:recevrai|verrai|recois)|recevra|je dis oui
      |aucune objection|elle tombe a pic
    `),
    not: anywhere("(?:ne|n') ?(?:\\p{L}+ )?(?:veux|peux)"),
    certainty: 0.86,
  },
  {
    id: "fr-non",
    answer: "no",
    pattern: opening("(?:ah |ben )?(?:non|nan|sans facon|tres peu pour moi)"),
    not: anywhere("non plus"),
    certainty: 0.88,
  },
  {
    id: "fr-decline",
    answer: "no",
    pattern: anywhere(`
      je ne (?:le sens|vois) pas|ne colle pas|n'accepte plus|m'interdit|mieux vaut pas|ne l'apprecie pas
      |en dehors de tout|deja quelqu'un|repondre favorablement|bonne chance
      |je (?:prefere (?:decliner|ne pas|que non|refuser)|passe mon tour|decline|dois (?:refuser|m'abstenir)
      |refuse)|ne (?:souhaite|desire|veux|tiens) pas|(?:pas|est pas) (?:pour moi|envie)|ne m'interesse pas
      |ne (?:peux|pourrai|pouvons) (?:malheureusement )?(?:pas )?(?:donner suite)
      |ne pas (?:communiquer|donner)|ne prenons plus|c'est non|dis-lui (?:gentiment )?que non|ne donnera pas
      |me l'interdit|n'ai plus (?:l'energie|l'age)|ne plus rien accepter|deja un (?:prestataire)|bon courage a
      |pas de rendez-vous avec des
    `),
    not: anywhere("{nom}"),
    certainty: 0.88,
  },
  {
    id: "fr-impossible",
    answer: "no",
    pattern: anywhere("ne (?:peux|pourrai|pouvons) (?:malheureusement )?pas|n'ai pas le temps"),
    not: anywhere("{nom}|{tard}|mais|par contre"),
    certainty: 0.58,
  },
  {
    id: "fr-plus-tard",
    answer: "later",
    pattern: anywhere(`
      apres les (?:vacances|fetes)|attend(?:s|ez|ons) que|mais pas avant|a ce moment-la|plus tard
      |pas (?:encore|tout de suite)
      |(?:relance|repose|reparle|reecris|reviens|revenez|sollicite\\p{L}*)(?:-moi|r| me)?(?: .{0,30})?(?:en
      |apres|dans|quand|a la|l'an|au|le)|quand (?:les?|la|j'aurai|je|ce sera) .{0,40}
      |(?:en ce moment|pour l'instant)(?:,| c'est|,? je| trop)|a la rentree|l'an(?:nee)? prochain\\p{L}*
      |partie remise|attendons|laisse(?:z)?-moi (?:un|une|deux|trois|\\d+)|sous l'eau|deborde\\p{L}*
    `),
    not: anywhere("{nom}"),
    certainty: 0.78,
  },
  {
    id: "fr-autre",
    answer: "someone-else",
    pattern: anywhere(`
      il vous faut @|qui gere ce sujet|vous adresser a|je te mets en lien|ma rempla[cç]ante|essaie @
      |(?:demande(?:z)?|adresse(?:z)?(?:-vous|-toi)?|vois|voyez|voir|contacte(?:z|r)?|appelle(?:z)?)(?: plutot
      | donc)? (?:a |au |aux |avec |vers )?(?:@|notre (?:agence|service|bureau)|le (?:service|secretariat
      |bureau|docteur)|service)|(?:la bonne personne|plus utile|a ma place)
      |c'est (?:@ qui|lui qui|elle qui|du ressort)|n'y connais rien|je (?:transmets) a|je lui en parle
    `),
    not: anywhere("{nom}"),
    certainty: 0.8,
  },
  {
    id: "fr-mon-nom",
    answer: "mention-me",
    pattern: anywhere(`
      que je (?:le|la) connais|c'est moi qui (?:la|le|l') ?(?:recommande|envoie)|qu'on me cite
      |c'est moi qui en ai|qu'on a travaille|mon nom|se recommander de moi
      |(?:dise|dire|dis|dites) (?:au patron )?(?:que|qu') ?(?:je (?:l'|le |la )?(?:envoie)|c'est moi
      |on se connait|(?:il|elle) (?:vient))|faire etat de|autorise .{0,30} a (?:le|la|me) citer
      |mentionne (?:simplement )?que nous
    `),
    not: anywhere("ne (?:cite|donne|utilise)\\p{L}* pas"),
    certainty: 0.9,
  },
  {
    id: "fr-precisions",
    answer: "needs-info",
    pattern: anywhere(`
      quelque chose d'ecrit|plus d'elements|d'abord savoir|(?:m'en )?dire plus|plus (?:de details)
      |(?:envoie|envoyez|montre|fais)(?:-moi)? d'abord|ca depend|avant de (?:repondre|decider|dire)
      |precise[rz]?|je te (?:dirai|reponds) (?:ensuite|apres)
    `),
    not: anywhere("{nom}"),
    certainty: 0.82,
  },
  {
    id: "fr-question",
    answer: "needs-info",
    pattern:
      /(?:^|[,;:.]\s*|\b(?:et|mais) )(?:c'est (?:pour quoi|quoi|remunere|le meme|la meme|paye|qui le|bien)|qu'est-ce qu|que (?:veut|fait|cherche|attend)|qui (?:est-ce|finance|paie|paye|sont|est)|combien|quel(?:le)?s?|pourquoi moi|pour quoi|comment|ou (?:est|serait|en sont)|quand|est-ce qu|a-t-(?:il|elle)|(?:il|elle|ils|elles) (?:a|ont|en sont|leve|vend|cherche)|pourriez-vous (?:preciser|m)|peux-tu (?:m|preciser)|de quoi)[^?]{0,160}\?/iu,
    not: anywhere("c'est qui \\?"),
    certainty: 0.66,
  },
  {
    id: "fr-je-reflechis",
    answer: "unclear",
    pattern: anywhere(`
      on en discutera|je lis ca|j'en parle a|je le note|il ne manquait plus|c'etait pour moi|viens d'atterrir
      |chez le dentiste|quelle question|tu viens|je (?:vais )?(?:reflechi\\p{L}*|te redis|verrai|lirai)
      |laisse(?:z)?-moi (?:en parler)|on verra|(?:ne )?sais pas(?: trop)?|oui et non|peut-etre bien
      |appelle(?:z)?-moi (?:ce soir|demain|pour)|n'arrive pas a ouvrir|c'est qui|tu as retrouve
      |bien sur,? et je lui|joyeux anniversaire
    `),
    not: anywhere("{nom}"),
    certainty: 0.8,
  },
  {
    id: "fr-bien-recu",
    answer: "unclear",
    pattern:
      /^\W*(?:bien recu|recu|merci|note|bien note|hum+|hm+|mouais|bof|mdr|ha+|ah+|tiens(?: tiens)?|peut-etre|lol|ok vu)(?:,? (?:merci|bien))?\W*$/iu,
    certainty: 0.76,
  },
];
