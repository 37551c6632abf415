import { patternFrom, type Rule, type WordLists } from "./rule";

export const FR: WordLists = {
  pourrais:
    "(?:pourrais?|pourriez|peux|pouvez|peut|voudrais|voudriez|veux|voulez|accepterais|accepteriez|serais|seriez|serait|aurais|auriez|aurait|aimerais que tu|aimerais que vous|souhaiterais|m[ée]nager|possible|moyen|merci de|svp|stp|s'il te pla[iî]t|s'il vous pla[iî]t|ça te (?:dirait|tenterait|embête|ennuie)|ça vous (?:dirait|ennuie)|te demander|vous demander|reconnaissante?|chance|faveur|service|oserais|partante?)",
  presenter:
    "(?:(?:me|nous|le|la|lui|les|leur) (?:pr[ée]senter|introduire|recommander|mettre en (?:contact|relation|lien|rapport)|brancher|connecter|faire (?:une |l'|se |rencontrer|conna[iî]tre|deux |trois )?(?:intro|introduction|pr[ée]sentation|rencontrer)?|arranger|obtenir)|mettre (?:\\p{L}+ )?en (?:contact|relation|lien) avec|faire (?:une|l'|la|cette|deux|les)? ?(?:intro|mise en relation|pr[ée]sentation|introduction|pont|lien)s?|pr[ée]senter (?:mon|ma|les deux))",
};

const p = patternFrom(FR);

export const FR_RULES: readonly Rule[] = [
  {
    id: "fr-me-presenter",
    kind: "intro-request",
    pattern: p("{pourrais}.{0,80}{presenter}"),
    not: /\bpermett(?:ez|s)[- ]moi\b|\bvous présenter\b|\bte présenter\b|\bdans votre (?:entreprise|société|service)\b|\bvotre (?:DSI|service|responsable)\b|\bmerci (?:de|d'avoir) m'avoir/i,
    certainty: 0.94,
  },
  {
    id: "fr-tu-me-presentes",
    kind: "intro-request",
    pattern: p(
      "(?:tu|vous) (?:me|nous|lui|leur) (?:pr[ée]sent(?:es|ez|erais|eriez)|mets en|mettez en|branches|connectes|ferais (?:une|l')|fais (?:une|l'))|(?:pr[ée]sente|branche|connecte|mets|pr[ée]sentez|mettez)-(?:moi|nous|lui)|me pr[ée]sentes-tu|me pr[ée]senterais-tu|nous mettre en (?:contact|relation)",
    ),
    not: /\bmerci de m'avoir/i,
    certainty: 0.93,
  },
  {
    id: "fr-une-intro",
    kind: "intro-request",
    pattern: p(
      "(?:pens[ée] [àa]|o[uù] en est|des nouvelles|relanc\\p{L}+|promis|propos[ée]|rappel\\p{L}*|toujours (?:ok|d'accord|partant)|remont\\p{L}+|besoin d'|cherche).{0,60}(?:une |l'|la |mon |cette )?(?:intro|mise en relation|mise en contact|introduction|me pr[ée]senter)",
    ),
    not: /\bgrâce à\b/i,
    certainty: 0.85,
  },
  {
    id: "fr-connais-tu",
    kind: "intro-request",
    pattern: p(
      "(?:(?:tu|vous) (?:ne )?(?:conna[iî]trais|conna[iî]triez|connais|connaissez|aurais|auriez|as|avez|vois|verriez)|connais-tu|connaissez-vous|aurais-tu|auriez-vous|as-tu|avez-vous) .{0,20}(?:quelqu'un|un contact|des gens|une personne|un bon|une bonne|du monde|qui (?:je|contacter|voir)|un[e]? \\p{L}+ (?:qui|pour|chez|de confiance))",
    ),
    not: /\bperdu\b/i,
    certainty: 0.55,
  },
  {
    id: "fr-demander-si",
    kind: "intro-request",
    pattern: p(
      "(?:demander|demandes|demanderais|demandez|en parler|toucher un mot|glisser (?:un mot|mon nom)|dire un mot|parler de (?:moi|nous)|placer un mot|souffler mon nom|sonder) .{0,60}(?:s'il|si elle|s'ils|si elles|de (?:moi|nous|ma|notre|mon)|[àa] (?:ton|ta|votre|son)|pour moi|me (?:recev|rappel|voir|parl|rencontr))",
    ),
    certainty: 0.68,
  },
  {
    id: "fr-a-qui-parler",
    kind: "intro-request",
    pattern: p(
      "[àa] qui (?:dois-je|je dois|devrais-je|je devrais|puis-je|je peux|on doit|faut-il|tu me conseilles|vous me conseillez).{0,20}(?:parler|m'adresser|[ée]crire|contacter|voir)|qui (?:dois-je|je dois|devrais-je|je devrais|puis-je) (?:contacter|appeler|voir)|vers qui (?:me tourner|m'orienter)|m'orienter vers",
    ),
    not: /\bchez vous\b|\bdans votre\b/i,
    certainty: 0.5,
  },
  {
    id: "fr-donner-mon-numero",
    kind: "intro-request",
    pattern: p(
      "(?:donner|donne|donnes|passer|passe|passes|transmettre|transmets|transmettez|filer|file|files)(?:-lui|-leur)? (?:mon|ma|ses|son|sa|notre) (?:num[ée]ro|mail|e-mail|contact|cv|coordonn[ée]es|adresse|carte|candidature|dossier|num)",
    ),
    not: /\bcommande\b|\bfacture\b/i,
    certainty: 0.5,
  },
  {
    id: "fr-aimerais-rencontrer",
    kind: "intro-request",
    pattern: p(
      "(?:j'aimerais|je voudrais|je souhaiterais|j'adorerais|je r[eê]ve de|nous aimerions|j'aurais aim[ée]) (?:beaucoup |bien |tellement )?(?:rencontrer|parler [àa]|discuter avec|[ée]changer avec|faire la connaissance|prendre un caf[ée] avec|voir)",
    ),
    not: /\bvous rencontrer|\bte rencontrer|\bavec (?:vous|toi)\b|\bvous parler|\bte parler/i,
    certainty: 0.4,
  },
  {
    id: "fr-je-vous-presente",
    kind: "intro-made",
    pattern: p(
      "(?:je|j'ai le plaisir de|permettez-moi de|permets-moi de) (?:te|vous) (?:pr[ée]sente(?:r)?|mets en (?:contact|relation|copie|lien)|mettre en (?:contact|relation)|laisse|pr[ée]sente enfin)|\\p{Lu}\\p{L}+, (?:voici|je te pr[ée]sente|je vous pr[ée]sente|c'est)|(?:en copie|je mets .{0,20}en copie)|je vous laisse",
    ),
    not: /\?|\bsi (?:cela|ça|tu|vous)\b|\bme présenter\b|\bnotre\b|\bnos\b/i,
    certainty: 0.62,
  },
  {
    id: "fr-je-peux-te-presenter",
    kind: "intro-offer",
    pattern: p(
      "(?:je (?:peux|pourrais|serais ravie? de|veux bien)|si (?:tu veux|vous voulez|ça t'int[ée]resse|cela vous int[ée]resse|[çc]a te dit|tu as besoin|[çc]a peut aider)|veux-tu que je|voulez-vous que je|tu veux que je),? .{0,40}(?:te|vous) .{0,10}(?:pr[ée]sente|mett|mets|donne|faire|fais|branche|connecte)\\p{L}*",
    ),
    not: /\bnotre\b|\bnos\b|\bprésenter (?:mon|ma) (?:produit|offre|société)/i,
    certainty: 0.65,
  },
  {
    id: "fr-d-accord-pour-que",
    kind: "permission-ask",
    pattern: p(
      "(?:d'accord (?:pour|si)|[çc]a (?:te|vous) (?:va|irait|d[ée]range|d[ée]rangerait|embête|ennuie|conviendrait)|(?:te|vous) d[ée]rangerait|puis-je|je peux|est-ce que je peux|accepterais-tu|accepteriez-vous|verrais-tu un inconv[ée]nient|voyez-vous un inconv[ée]nient|m'autorises?-tu|m'autorisez-vous|serais-tu partante?|tu serais partante?|tu serais d'accord|vous seriez d'accord) ?.{0,30}(?:que je|si je|[àa] ce que je|lui|te l'envoie|vous l'envoie|de (?:la|le|les) (?:rencontrer|recevoir)|de lui parler|donner|transmettre|mettre en)",
    ),
    not: /\bme présenter\b|\bme mettre\b/i,
    certainty: 0.62,
  },
  {
    id: "fr-aimerait-te-parler",
    kind: "permission-ask",
    pattern: p(
      "(?:aimerait|voudrait|souhaite(?:rait)?|cherche [àa]|r[eê]ve de|m'a demand[ée]|demande [àa]|a envie de) .{0,40}(?:te|vous|t'|ton|votre|avec toi|avec vous)",
    ),
    not: /\b(?:j'|je |nous |on )/i,
    certainty: 0.5,
  },
  {
    id: "fr-look-alike",
    kind: "none",
    pattern: p(
      "(?:permettez-moi de me pr[ée]senter|je me pr[ée]sente|je souhaiterais vous pr[ée]senter|vous pr[ée]senter (?:notre|nos|mon|ma|\\p{Lu}\\p{L}+[.,])|vous pr[ée]senter [àa] l'accueil|merci (?:mille fois |encore |infiniment )?(?:de m'avoir|d'avoir|pour (?:l'intro|la mise|le contact|ta mise|votre mise))|votre (?:DSI|DAF|DRH|direction|responsable|service)|dans votre (?:entreprise|soci[ée]t[ée])|bon(?:ne)? (?:interlocuteur|personne)|je te passe en copie cach[ée]e|en cci)",
    ),
    certainty: 0.92,
  },
];
