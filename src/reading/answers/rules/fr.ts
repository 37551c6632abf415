import { type AnswerRule, patterns } from "./answerRule";

const { anywhere, opening } = patterns({
  mois: "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre",
  nom: "mon nom|de ma part|se recommander de moi|(?:me|m') ?(?:citer|mentionner|cite|mentionne)|en reference|que je (?:l'|le |la |vous )?(?:envoie|recommande|connais)|mon soutien|le citer|la citer",
  tard: "plus tard|pas (?:maintenant|encore|tout de suite|avant)|en ce moment|pour l'instant|a la rentree|l'an prochain|quand j'aurai|apres (?:le|la|les)",
});

export const FRENCH_RULES: readonly AnswerRule[] = [
  {
    id: "fr-oui",
    answer: "yes",
    pattern: opening(`
      (?:ah |ben |eh bien |mais )?(?:oui|ouais|volontiers|bien sur|avec (?:grand )?(?:plaisir|joie)|d'accord
      |entendu|pas de (?:souci|probleme)s?|ok|ca marche|ca roule|bien entendu|absolument|carrement
      |aucun(?:e)? (?:objection|probleme|souci)|vas-y|certainement|je vous en prie|banco
      |parfait|j'accepte|super|ok top)
    `),
    not: anywhere(
      "oui et non|oui,? (?:je l'ai|il est|elle est)|mais (?:pas|plus tard|apres|d'abord|au|en|seulement|a partir)|et je lui",
    ),
    certainty: 0.88,
  },
  {
    id: "fr-mettez-nous",
    answer: "yes",
    pattern: anywhere(`
      (?:ca|cela) (?:m'interesse|me va|me plait)|ce serait un (?:honneur|plaisir)
      |serais (?:ravi|heureu)[a-z]*|compte(?:z)? sur moi|heureu(?:x|se) de|accepte le rendez-vous|pourvu qu
      |un cafe et|lui donner mon|met(?:s|tez)-nous en (?:relation|contact)
      |presente(?:z)?-(?:nous|le-moi|la-moi|moi)
      |(?:donne|donnez|transmets|transmettez|file|balance|passe|passez)(?:-lui)? (?:mon|mes|ma) (?:numero
      |adresse|coordonnees|mail|portable|contact)
      |qu'(?:il|elle) (?:m'(?:appelle|ecrive)|me (?:telephone|contacte|rappelle)|passe|vienne)
      |(?:je suis|suis) (?:partant|preneur|partante|d'accord|ravi|ravie)
      |(?:ce sera|ce serait|c'est) (?:un|avec) (?:grand )?plaisir|(?:bon|ok) pour moi|je veux bien
      |je (?:le|la|les) (?:recevrai|verrai|rencontrerai|recois)|recevra|je dis oui|aucune objection
      |elle tombe a pic
    `),
    not: anywhere("(?:ne|n') ?(?:[a-z]+ )?(?:veux|peux|souhaite)"),
    certainty: 0.86,
  },
  {
    id: "fr-pourquoi-pas",
    answer: "yes",
    pattern: opening("pourquoi pas|allez"),
    not: anywhere("pourquoi pas (?:demander|voir|plutot)|allez (?:voir|savoir|vous)|\\?"),
    certainty: 0.55,
  },
  {
    id: "fr-non",
    answer: "no",
    pattern: opening("(?:ah |ben |eh |eh ben |mais )?(?:non|nan(?! moi)|pas question|surtout pas|sans facon|tres peu pour moi)"),
    not: anywhere("non plus"),
    certainty: 0.88,
  },
  {
    id: "fr-so-no",
    answer: "no",
    pattern: anywhere("donc,? (?:c'est )?non|mais (?:c'est )?non"),
    certainty: 0.82,
  },
  {
    id: "fr-decline",
    answer: "no",
    pattern: anywhere(`
      lache(?:z)?-moi|(?:laisse(?:z)?|fiche(?:z)?|fous)-moi (?:la paix|tranquille)|(?:ce sera|ca sera|faites|fais) sans moi|ne (?:veux|souhaite) plus
      |je ne (?:le sens|vois) pas|ne colle pas|n'accepte plus|m'interdit|mieux vaut pas|ne l'apprecie pas
      |en dehors de tout|deja quelqu'un|repondre favorablement|bonne chance
      |je (?:prefere (?:decliner|ne pas|que non|m'abstenir|refuser)|passe mon tour|decline|dois (?:decliner
      |refuser|m'abstenir)|m'abstiens|refuse)|ne (?:souhaite|desire|veux|voudrais|tiens) pas
      |(?:pas|n'est pas|est pas) (?:pour moi|pour nous|mon truc|envie)|ne m'interesse pas
      |ne (?:peux|pourrai|pouvons) (?:malheureusement )?(?:pas )?(?:donner suite|accepter|m'engager)
      |ne pas (?:communiquer|donner|transmettre)|ne prenons plus|c'est non|dis-lui (?:gentiment )?que non
      |ne donnera pas|me l'interdit|n'ai plus (?:l'energie|la force|l'age)|ne plus rien accepter
      |deja un (?:prestataire|fournisseur)|bon courage a|pas de rendez-vous avec des
    `),
    not: anywhere("{nom}"),
    certainty: 0.88,
  },
  {
    id: "fr-impossible",
    answer: "no",
    pattern: anywhere("ne (?:peux|pourrai|pouvons) (?:malheureusement )?pas|n'ai pas le temps|impossible"),
    not: anywhere("{nom}|{tard}|mais|par contre"),
    certainty: 0.58,
  },
  {
    id: "fr-plus-tard",
    answer: "later",
    pattern: anywhere(`
      apres les (?:vacances|fetes)|attend(?:s|ez|ons) que|mais pas avant|a ce moment-la|plus tard
      |pas (?:maintenant|encore|tout de suite)
      |(?:redemande|relance|recontacte|repose|rappelle|reparle|reecris|reviens|revenez|reecrivez|relancez
      |recontactez|redemandez|rappelez|sollicite[a-z]*)(?:-moi| vers moi| a nouveau|r
      | me)?(?: .{0,30})?(?:plus tard|en|apres|dans|quand|a la|l'an|la semaine|au|le)
      |quand (?:les?|la|j'aurai|je|ce sera) .{0,40}
      |(?:en ce moment|pour l'instant|actuellement)(?:,| c'est|,? je| trop| impossible)|a la rentree
      |l'an(?:nee)? prochain[a-z]*|partie remise|attendons
      |laisse(?:z)?-moi (?:un|une|deux|trois|quelques|\\d+)|a partir (?:de|du)|sous l'eau|deborde[a-z]*
    `),
    not: anywhere("{nom}"),
    certainty: 0.78,
  },
  {
    id: "fr-a-partir-de",
    answer: "later",
    pattern: anywhere(`
      (?:oui|volontiers|d'accord|plaisir|partante?|ok),? mais (?:pas avant|au mois|en {mois}|a partir|seulement|apres|dans)
      |pas avant (?:le |la |mi-|fin |debut )?(?:\\d|{mois}|rentree|semaine)|a (?:partir|compter) (?:du|de) (?:\\d|{mois}|la|lundi)
      |c'est oui,? mais pas plus tot
    `),
    not: anywhere("{nom}"),
    certainty: 0.9,
  },
  {
    id: "fr-autre",
    answer: "someone-else",
    pattern: anywhere(`
      (?:bien |nettement )?meilleure? (?:interlocut|person|contact|choix)[a-z]*|mieux place[a-z]*
      |demande(?:z)? (?:donc |plutot )*a (?:mon|ma|mes|notre|la|l'|son|sa)|il vous faut @|qui gere ce sujet|vous adresser a|je te mets en lien|ma rempla[cç]ante|essaie @
      |(?:demande(?:z)?|adresse(?:z)?(?:-vous|-toi)?|vois|voyez|voir|parle(?:z)?|contacte(?:z|r)?
      |appelle(?:z)?|ecri(?:s|vez))(?: plutot| directement| donc)? (?:a |au |aux |avec |vers )?(?:@
      |notre (?:agence|service|bureau|responsable)|le (?:service|secretariat|bureau|professeur|docteur)
      |service)|(?:la bonne personne|plus utile|a ma place)
      |c'est (?:son rayon|@ qui|lui qui|elle qui|du ressort)|n'y connais rien
      |je (?:transmets|transfere|fais suivre) a|je lui en parle
    `),
    not: anywhere("{nom}"),
    certainty: 0.8,
  },
  {
    id: "fr-mon-nom",
    answer: "mention-me",
    pattern: anywhere(`
      que je (?:le|la) connais|c'est moi qui (?:(?:la|le|l') ?)?(?:recommande|envoie)|qu'on me cite
      |c'est moi qui en ai|qu'on a travaille|mon nom|se recommander de moi
      |(?:dise|dire|dis|dites) (?:au patron |a [a-z]+ |simplement )?(?:que|qu') ?(?:je (?:l'|le |la )?(?:envoie
      |recommande)|c'est moi|on se connait|(?:il|elle) (?:vient|me connait))|faire etat de
      |autorise .{0,30} a (?:le|la|me) citer|mentionne (?:simplement )?que nous
    `),
    not: anywhere("ne (?:cite|donne|mentionne|utilise)[a-z]* pas"),
    certainty: 0.9,
  },
  {
    id: "fr-precisions",
    answer: "needs-info",
    pattern: anywhere(`
      quelque chose d'ecrit|plus d'elements|d'abord savoir|(?:m'en )?dire plus
      |plus (?:de details|d'infos?|de precisions)|(?:envoie|envoyez|montre|fais)(?:-moi)? d'abord|ca depend
      |avant de (?:repondre|decider|dire|m'engager)|precise[rz]?|je te (?:dirai|reponds) (?:ensuite|apres)
    `),
    not: anywhere("{nom}"),
    certainty: 0.82,
  },
  {
    id: "fr-question",
    answer: "needs-info",
    pattern:
      /(?:^|[,;:.]\s*|\b(?:et|mais) )(?:c'est (?:pour quoi|quoi|remunere|le meme|la meme|paye|qui le|bien)|qu'est-ce qu|que (?:veut|fait|cherche|attend)|qui (?:est-ce|finance|paie|paye|sont|est)|combien|quel(?:le)?s?|pourquoi moi|pour quoi|comment|ou (?:est|serait|en sont)|quand|est-ce qu|a-t-(?:il|elle)|(?:il|elle|ils|elles) (?:a|ont|en sont|leve|vend|cherche)|pourriez-vous (?:preciser|m)|peux-tu (?:m|preciser)|de quoi)[^?]{0,160}\?/,
    not: anywhere("c'est qui \\?"),
    certainty: 0.66,
  },
  {
    id: "fr-je-reflechis",
    answer: "unclear",
    pattern: anywhere(`
      quelle surprise|tiens donc|comme c'est original|quelle chance j'ai|on en discutera|je lis ca|j'en parle a|je le note|il ne manquait plus|c'etait pour moi|viens d'atterrir
      |chez le dentiste|quelle question|tu viens
      |je (?:vais )?(?:reflechi[a-z]*|te redis|vous redis|verrai|lirai)
      |laisse(?:z)?-moi (?:en parler|reflechir|y penser)|on verra|(?:ne )?sais pas(?: trop)?|oui et non
      |peut-etre bien|appelle(?:z)?-moi (?:ce soir|demain|pour)|n'arrive pas a ouvrir|c'est qui|tu as retrouve
      |bien sur,? et je lui|joyeux anniversaire
    `),
    not: anywhere("{nom}"),
    certainty: 0.8,
  },
  {
    id: "fr-bien-recu",
    answer: "unclear",
    pattern:
      /^\W*(?:bien recu|recu|merci|note|bien note|hum+|hm+|mouais|bof|mdr|ha+|ah+|tiens(?: tiens)?|peut-etre|lol|ok vu)(?:,? (?:merci|bien))?\W*$/,
    certainty: 0.76,
  },
];
