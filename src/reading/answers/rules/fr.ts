import { type AnswerRule, patterns } from "./answerRule";

const p = patterns({
  nom: "mon nom|de ma part|se recommander de moi|(?:me|m') ?(?:citer|mentionner|cite|mentionne)|en reference|que je (?:l'|le |la |vous )?(?:envoie|recommande|connais)|mon soutien|le citer|la citer",
  tard: "plus tard|pas (?:maintenant|encore|tout de suite|avant)|en ce moment|pour l'instant|a la rentree|l'an prochain|quand j'aurai|apres (?:le|la|les)",
});
const start = (template: string) =>
  new RegExp(`^[^\\p{L}@]*(?:(?:\\p{L}+|@)(?: \\p{L}+| @)?[,!:]+ )?(?:${p(template).source})`, "iu");

export const FRENCH_RULES: readonly AnswerRule[] = [
  {
    id: "fr-oui",
    answer: "yes",
    pattern: start(
      "(?:ah |ben |eh bien |mais )?(?:oui|ouais|volontiers|bien sur|avec (?:grand |le plus grand )?(?:plaisir|joie)|d'accord|entendu|pas de (?:souci|probleme)s?|ok|ca marche|ca roule|bien entendu|absolument|carrement|pourquoi pas|aucun(?:e)? (?:objection|probleme|souci)|allez|vas-y|certainement|je vous en prie|banco|parfait|j'accepte|super|ok top|c'est d'accord)",
    ),
    not: p(
      "oui et non|oui,? non|peut-etre bien|{nom}|sur le principe|mais (?:pas|plus tard|apres|d'abord)|et je lui|oui,? mais (?:plus|pas|c'est)",
    ),
    certainty: 0.88,
  },
  {
    id: "fr-mettez-nous",
    answer: "yes",
    pattern: p(
      "(?:ca|cela) (?:m'interesse|me va|me plait)|l'idee me plait|ce serait un (?:honneur|plaisir)|serais (?:ravi|heureu)\\p{L}*|compte(?:z)? sur moi|heureu(?:x|se) de|faire sa connaissance|accepte le rendez-vous|pourvu qu|un cafe et|lui donner mon|met(?:s|tez)-nous en (?:relation|contact)|presente(?:z)?-(?:nous|le-moi|la-moi|moi)|(?:donne|donnez|transmets|transmettez|file|balance|passe|passez)(?:-lui)? (?:mon|mes|ma) (?:numero|adresse|coordonnees|mail|portable|contact)|qu'(?:il|elle) (?:m'(?:appelle|ecrive)|me (?:telephone|contacte|rappelle)|passe|vienne)|(?:il|elle|ils|elles) peu(?:t|vent) (?:m'(?:appeler|ecrire)|me (?:joindre|contacter|telephoner)|passer|venir)|(?:je suis|suis) (?:partant|preneur|partante|d'accord|ravi|ravie)|(?:ce sera|ce serait|c'est) (?:un|avec) (?:grand )?plaisir|(?:bon|ok) pour moi|je veux bien|je (?:le|la|les) (?:recevrai|verrai|rencontrerai|recois)|recevra|je dis oui|aucune objection|rien contre|elle tombe a pic|(?:heureux|heureuse|ravi|ravie) de (?:le|la|les|faire|rencontrer|l'|lui|vous)",
    ),
    not: p("(?:ne|n') ?(?:\\p{L}+ )?(?:veux|peux|souhaite)|{nom}|{tard}|ne recevra pas|ne pas"),
    certainty: 0.86,
  },
  {
    id: "fr-non",
    answer: "no",
    pattern: start(
      "(?:ah |ben |merci,? (?:mais )?|desolee?,? (?:mais )?)?(?:non|nan|pas question|jamais de la vie|surtout pas|sans facon|tres peu pour moi|hors de question)",
    ),
    not: p("non plus|mon nom|{nom}|{tard}|non pas que"),
    certainty: 0.88,
  },
  {
    id: "fr-decline",
    answer: "no",
    pattern: p(
      "(?:dois|vais) refuser|je ne (?:le sens|vois) pas|ne colle pas|n'accepte plus|m'interdit|mieux vaut pas|pas envie|ne l'apprecie pas|restons-en la|en dehors de tout|deja quelqu'un|repondre favorablement|bonne chance|je (?:prefere (?:decliner|ne pas|que non|m'abstenir|refuser)|passe mon tour|decline|dois (?:decliner|refuser|m'abstenir)|m'abstiens|refuse)|ne (?:souhaite|desire|veux|voudrais|tiens) pas|(?:pas|n'est pas|est pas) (?:pour moi|pour nous|mon truc|interesse\\p{L}*|envie)|ne m'interesse pas|ne (?:peux|pourrai|pouvons) (?:malheureusement )?(?:pas )?(?:donner suite|accepter|m'engager)|ne pas (?:communiquer|donner|transmettre)|ne prenons plus|ne prends plus|c'est non|dis-lui (?:gentiment )?que non|dites-lui que non|ne donnera pas|conflit d'interets?|me l'interdit|n'ai plus (?:l'energie|la force|l'age)|ne plus rien accepter|deja un (?:prestataire|fournisseur)|inutile de se voir|bon courage a|bonne chance a|je m'abstiens|dois m'abstenir|pas de rendez-vous avec des",
    ),
    not: p("{nom}|{tard}"),
    certainty: 0.88,
  },
  {
    id: "fr-impossible",
    answer: "no",
    pattern: p(
      "ne (?:peux|pourrai|pouvons) (?:malheureusement )?pas|n'ai pas le temps|malheureusement|impossible|ne recoit (?:pas|plus|personne)",
    ),
    not: p("{nom}|{tard}|mais|par contre|ouvrir|n'arrive"),
    certainty: 0.58,
  },
  {
    id: "fr-plus-tard",
    answer: "later",
    pattern: p(
      "trop tot|apres les (?:vacances|fetes)|quand (?:ce|on) (?:sera|aura)|attend(?:s|ez|ons) que|m'en reparler|on verra ca a|mais pas avant|l'annee prochaine|a ce moment-la|plus tard|pas (?:maintenant|encore|tout de suite|avant (?!\\d{1,2} ?h))|(?:redemande|relance|recontacte|repose|rappelle|reparle|reecris|reviens|revenez|reecrivez|relancez|recontactez|redemandez|rappelez|sollicite\\p{L}*)(?:-moi| vers moi| a nouveau|r| me)?(?: .{0,30})?(?:plus tard|en|apres|dans|quand|a la|l'an|la semaine|au|le)|me (?:recontacter|relancer|solliciter)|(?:on )?en reparle|reparlons|quand (?:les?|la|j'aurai|je|ce sera) .{0,40}|(?:en ce moment|pour l'instant|actuellement|pour le moment)(?:,| c'est|,? je| trop| impossible)|a la rentree|l'an(?:nee)? prochain\\p{L}*|apres (?:le|la|les|mon|ma) \\p{L}+|partie remise|attendons|laisse(?:z)?-moi (?:un|une|deux|trois|quelques|\\d+)|dans (?:un|une|deux|trois|quelques|\\d+) (?:mois|semaines?|jours)|a partir (?:de|du)|sous l'eau|deborde\\p{L}*",
    ),
    not: p("{nom}|laisse-moi en parler|avant de (?:repondre|decider)|apres \\d|qu'(?:il|elle) m'appelle"),
    certainty: 0.78,
  },
  {
    id: "fr-autre",
    answer: "someone-else",
    pattern: p(
      "il vous faut @|demandez a|(?:elle|il|c'est elle qui|c'est lui qui) (?:connait|gere|s'y connait)|qui gere ce sujet|vous adresser a|pas de mon ressort|je te mets en lien|c'est elle la responsable|ferait mieux d'en parler|ma rempla[cç]ante|essaie @|chambre de commerce|(?:demande(?:z)?|adresse(?:z)?(?:-vous|-toi)?|vois|voyez|voir|parle(?:z)?|contacte(?:z|r)?|appelle(?:z)?|ecri(?:s|vez)|sollicite[rz]?|tourne(?:z)?-(?:toi|vous)|passe(?:z)? par)(?: plutot| directement| donc)? (?:a |au |aux |avec |vers )?(?:@|mon (?:collegue|frere|associe|beau-frere|ami|voisin)|ma (?:collegue|soeur|femme|cousine|associee)|notre (?:agence|service|bureau|responsable)|le (?:service|secretariat|bureau|professeur|docteur)|la (?:mairie|direction|secretaire)|service)|(?:la bonne personne|le bon interlocuteur|l'interlocuteur|mieux place\\p{L}*|plus utile|a ma place)|(?:n'est|est) (?:plus|pas) moi|c'est (?:son rayon|@ qui|lui qui|elle qui|du ressort)|n'y connais rien|(?:j'ai )?change de (?:poste|service)|(?:qui )?a repris|il decide|elle decide|je (?:transmets|transfere|fais suivre) a|qui (?:s'en occupe|suit ces|gere)|je lui en parle|il vaut mieux qu'(?:il|elle) (?:appelle|voie|contacte|parle)|pas avec moi|@ serait (?:ravi|parfait|plus|mieux)",
    ),
    not: p("{nom}"),
    certainty: 0.8,
  },
  {
    id: "fr-mon-nom",
    answer: "mention-me",
    pattern: p(
      "que je (?:le|la) connais|je reponds de|c'est moi qui (?:la|le|l') ?(?:recommande|envoie)|qu'on me cite|c'est moi qui en ai|qu'on a travaille|a sa disposition|(?:citer|donner|mentionner|utiliser|mette|mettre|met|cite|utilise) mon nom|mon nom (?:oui|peut|en|suffit|ouvrira)|mon nom|se recommander de moi|de ma part|(?:me|m') ?(?:citer|mentionner|cite|mentionne|nomme)|(?:dise|dire|dis|dites) (?:au patron |a \\p{L}+ |simplement )?(?:que|qu') ?(?:je (?:l'|le |la )?(?:envoie|recommande)|c'est moi|on se connait|(?:il|elle) (?:vient|me connait))|en reference|faire etat de|autorise .{0,30} a (?:le|la|me) citer|mentionne (?:simplement )?que nous",
    ),
    not: p("ne (?:cite|donne|mentionne|utilise)\\p{L}* pas|sans (?:me )?(?:citer|mentionner)|n'est pas mon nom"),
    certainty: 0.9,
  },
  {
    id: "fr-precisions",
    answer: "needs-info",
    pattern: p(
      "me preciser|quelque chose d'ecrit|plus d'elements|d'abord savoir|vous savez s'|me decider|j'aviserai|(?:m'en )?dire plus|plus (?:de details|d'informations?|d'infos?|de precisions)|(?:envoie|envoyez|montre|fais)(?:-moi)? d'abord|ca depend|cela depend|avant de (?:repondre|decider|dire|m'engager)|j'aimerais savoir|il me (?:faut|faudrait)|precise[rz]?|je te (?:dirai|reponds) (?:ensuite|apres)|besoin de savoir",
    ),
    not: p("{nom}"),
    certainty: 0.82,
  },
  {
    id: "fr-question",
    answer: "needs-info",
    pattern:
      /(?:^|[,;:.]\s*|\b(?:et|mais) )(?:c'est (?:pour quoi|quoi|remunere|le meme|la meme|paye|qui le|bien)|qu'est-ce qu|que (?:veut|fait|cherche|attend)|qui (?:est-ce|finance|paie|paye|sont|est)|combien|quel(?:le)?s?|pourquoi moi|pour quoi|comment|ou (?:est|serait|en sont)|quand|est-ce qu|a-t-(?:il|elle)|(?:il|elle|ils|elles) (?:a|ont|en sont|leve|vend|cherche)|pourriez-vous (?:preciser|m)|peux-tu (?:m|preciser)|de quoi)[^?]{0,160}\?/iu,
    not: p("c'est qui \\?|quand (?:est-ce qu'on|peut)|qui t'a|pourquoi (?:pas|tu|ne pas)|quand est-ce"),
    certainty: 0.66,
  },
  {
    id: "fr-je-reflechis",
    answer: "unclear",
    pattern: p(
      "on en discutera|je lis ca|j'en parle a|je le note|il ne manquait plus|c'etait pour moi|quoi te dire|viens d'atterrir|chez le dentiste|quelle question|tu viens|je (?:vais )?(?:reflechi\\p{L}*|y reflechi\\p{L}*|te redis|vous redis|verrai|lirai)|laisse(?:z)?-moi (?:en parler|reflechir|y penser)|on verra|(?:ne )?sais pas(?: trop)?|oui et non|peut-etre bien|appelle(?:z)?-moi (?:ce soir|demain|pour)|n'arrive pas a ouvrir|c'est qui|tu as retrouve|bien sur,? et je lui|joyeux anniversaire|il faut que j'en parle|je dois en (?:parler|discuter)|a tete reposee",
    ),
    not: p("{nom}"),
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
