import { patternFrom, type Rule, type WordLists } from "./rule";

export const PT: WordLists = {
  poderia:
    "(?:poderia[sm]?|pode[sm]?|podias?|consegue[sm]?|conseguiria|faria[sm]?|quer(?:ia|eria)?|gostaria que|se importa(?:ria)? de|te importas de|seria poss[ií]vel|teria como|tem como|d[aá] (?:pra|para)|rola|topa(?:ria)?|toparia|aceitaria|agradecia|agradeceria|agrade[cç]o|pe[cç]o|pedir(?:-lhe|-te)?|queria pedir|por favor|pfv|será que|ser[aá] que|importava-se de|importas-te de|era poss[ií]vel|chance de|haveria|teria a gentileza|faz(?:ia)?(?:-me|s)? o favor)",
  apresentar:
    "(?:(?:me |nos |lhe |o |a )?apresent(?:ar(?:-me|-nos|-lhe)?|e|es|asse|asses|ava|aria)|(?:me |nos )?colo(?:car|que|casse|caria) .{0,20}em contato|p[oô]r(?:-me|-nos)? em contact?o|pusesses? em contacto|(?:me |nos )?conect(?:ar|e|asse)|fazer (?:uma |a |essa )?(?:intro|ponte|apresenta[cç][aã]o|conex[aã]o)|faz(?:er)?(?: uma| a)? ponte|fa[cç]a (?:uma |a )?(?:intro|ponte))",
};

const p = patternFrom(PT);

export const PT_RULES: readonly Rule[] = [
  {
    id: "pt-me-apresentar",
    kind: "intro-request",
    pattern: p("{poderia}.{0,80}{apresentar}"),
    not: /\bapresentar (?:nosso|nossa|o novo|a nova|documento|o relatório|a proposta)|\bme apresentar: |\bobrigad[oa] por|\bapresentar-se\b|\bdeixa eu me apresentar|\bposso (?:te |lhe )?apresentar|\bgostaria de (?:lhe |te )?apresentar/i,
    certainty: 0.93,
  },
  {
    id: "pt-me-apresenta",
    kind: "intro-request",
    pattern: p(
      "(?:voc[eê] |vc |c[eê] |tu |o senhor |a senhora )?(?:me|nos|lhe) (?:apresenta[sv]?|apresentaria|apresentava[s]?|coloca|colocaria|conecta|p[oõ]e|bota|faz (?:uma|a) (?:intro|ponte)|faria (?:uma|a) (?:intro|ponte))|(?:apresenta[s]?|apresentava[s]?|apresentarias|p[oõ]es|punhas)-(?:me|nos|lhe)|me p[oõ]e em contato",
    ),
    not: /\bobrigad[oa]\b|\bdeixa eu me\b/i,
    certainty: 0.92,
  },
  {
    id: "pt-aquela-intro",
    kind: "intro-request",
    pattern: p(
      "(?:rola|conseguiu|lembra|lembrar|subindo|pensou|novidade|andou|cobrar|combinamos|prometeu|ofereceu|ficou de|ainda).{0,60}(?:intro|apresenta[cç][aã]o|ponte|me apresentar|apresentar-me|o contato)",
    ),
    certainty: 0.82,
  },
  {
    id: "pt-conhece-alguem",
    kind: "intro-request",
    pattern: p(
      "(?:conhece[s]?|conheceria|sabe[s]?|tem|tens|teria|conhecem) (?:por acaso )?(?:de )?(?:algu[eé]m|algum[a]?|um bom|uma boa|gente|quem|contato|contacto)",
    ),
    not: /\balguma (?:dúvida|pergunta|novidade|ideia|notícia)|\balgum (?:problema|documento)|\btem alguém (?:aí|em casa)/i,
    certainty: 0.52,
  },
  {
    id: "pt-perguntar-se",
    kind: "intro-request",
    pattern: p(
      "(?:pergunta(?:r|s|va|vas|ria)?(?:-lhe| pra ele| pra ela| a ele)?|falar?(?:ia)?|fala(?:s|vas)?-lhe|falavas|dar uma palavrinha|dizer|diga|diz-lhe|sondar?) .{0,60}(?:se (?:ele|ela|me|eles|a gente|aceita|topa)|de mim|da gente|de n[oó]s|sobre (?:mim|n[oó]s)|me (?:receb|atend|lig))",
    ),
    certainty: 0.6,
  },
  {
    id: "pt-passar-contato",
    kind: "intro-request",
    pattern: p(
      "(?:passa(?:r)?|dar|d[aá]|encaminhar?|encaminha|entregar?|mandar?) (?:pra (?:ele|ela|mim)|para (?:ele|ela|mim)|a ele|a ela|-lhe|me|lhe)? ?(?:o |a )?(?:meu|minha|o contato d|o n[uú]mero d|o contacto d|n[uú]mero d|contato d)\\p{L}* ?(?:n[uú]mero|contato|curr[ií]culo|cv|cart[aã]o|e-?mail|telefone|contacto|\\p{L}+)?",
    ),
    not: /\bmeu (?:pedido|carro|boleto)|\bte passo\b/i,
    certainty: 0.5,
  },
  {
    id: "pt-com-quem-falar",
    kind: "intro-request",
    pattern: p(
      "(?:com|a|para|pra) quem (?:devo|eu devo|deveria|eu deveria|posso|eu posso|tenho que|eu falo|a gente fala|falo|me aconselha|recomendas).{0,20}(?:falar|procurar|contactar|contatar|escrever|ligar)?|quem (?:devo|eu devo|deveria) (?:procurar|contactar|contatar)",
    ),
    not: /\bna sua empresa\b|\baí na\b/i,
    certainty: 0.48,
  },
  {
    id: "pt-adoraria-conhecer",
    kind: "intro-request",
    pattern: p(
      "(?:adoraria|gostaria de|queria (?:muito )?|gostava de|adorava|quero) (?:muito )?(?:conhecer|conversar com|falar com|tomar um caf[eé] com|trocar uma ideia com|bater um papo com)",
    ),
    not: /\b(?:com (?:você|vc|contigo|o senhor|vocês))|\bcontigo\b|\bte conhecer|\bconhecê-l[oa]s?\b|\bconhecer (?:o|a|mais|seu|sua) (?:produto|empresa|escritório)/i,
    certainty: 0.4,
  },
  {
    id: "pt-este-e-o",
    kind: "intro-made",
    pattern: p(
      "(?:ess[ae]|est[ae]) [eé] [oa] \\p{Lu}\\p{L}+|apresento(?:-te|-lhe|-vos| voc[eê]s| a voc[eê]| a vc| o| a)|te apresento|lhe apresento|(?:coloco|ponho|copio|estou copiando|copiei) .{0,30}(?:em c[oó]pia|aqui|em contact?o)|em c[oó]pia|conectados|(?:vou )?(?:saindo|saio|retiro-me|sumo|vou sair) da (?:conversa|thread|c[oó]pia)|deixo voc[eê]s|deixo-vos",
    ),
    not: /\?|\bse (?:quiser|você|interessar)\b|\bme apresento\b/i,
    certainty: 0.6,
  },
  {
    id: "pt-posso-te-apresentar",
    kind: "intro-offer",
    pattern: p(
      "(?:se (?:quiser|quiseres|voc[eê] quiser|vc quiser|te interessar|interessar|for [uú]til|ajudar|fizer sentido)|posso|quer que eu|queres que(?: eu)?|eu),? .{0,40}(?:te apresent\\p{L}+|lhe apresent\\p{L}+|apresent\\p{L}+-(?:te|lhe)|te (?:coloco|conecto|passo)|te p[oô]r|p[oô]r-te|colocar voc[eê]|fa[cç]o (?:a|uma) (?:ponte|intro))",
    ),
    not: /\bme apresent/i,
    certainty: 0.7,
  },
  {
    id: "pt-posso-passar",
    kind: "permission-ask",
    pattern: p(
      "(?:posso|poderia|tudo bem se eu|se importa (?:que|se)|importa-se que|importas-te que|voc[eê] se incomoda|te incomoda|autoriza|ok se eu|d[aá]s licen[cç]a|toparia|topa|aceitaria|voc[eê] aceita|vc topa|terias? interesse em|gostaria de) .{0,40}(?:passar|passe|passo|dar|d[eê]|lhe|apresentar|apresente|conect\\p{L}+|conhec[eê]\\p{L}*|conversar com (?:ele|ela)|receber|falar com (?:ele|ela)|seu (?:contato|n[uú]mero|e-?mail)|teu|o seu contacto)",
    ),
    not: /\bme (?:apresentar|passar|conectar|receber)|\bgostaria de (?:conhecer|falar|conversar) com [oa]\b/i,
    certainty: 0.55,
  },
  {
    id: "pt-quer-falar-contigo",
    kind: "permission-ask",
    pattern: p(
      "(?:quer|queria|gostaria de|adoraria|gostava de|me pediu|pediu-me|perguntou) .{0,40}(?:te conhecer|conhec[eê]-l[oa]|falar (?:contigo|com voc[eê]|com vc|consigo|com o senhor|com a senhora)|conversar com voc[eê]|te (?:entregar|ligar|visitar|ouvir)|seu contato|teu contacto|conhecer-te)",
    ),
    not: /\b(?:eu|a gente|nós|queria(?:mos)?) (?:gostaria|queria|adoraria)|^(?:queria|gostaria|adoraria)/i,
    certainty: 0.55,
  },
  {
    id: "pt-look-alike",
    kind: "none",
    pattern: p(
      "(?:(?:deixa eu|deixe-me|permita-me|permitam-me|queria|gostaria de|venho) me apresentar|apresentar-me: |obrigad[oa] (?:mesmo |de novo |novamente )?por (?:me |nos |ter(?:es)? |falar|a )?(?:apresent|conect|coloc|pela|intro|falar)\\p{L}*|obrigad[oa] pela (?:intro|apresenta|ponte)\\p{L}*|apresentar (?:nosso|nossa|a solu[cç][aã]o)|na sua empresa|respons[aá]vel pel[ao] .{0,20} na sua|te movo para cco|n[aã]o (?:fala|fales|pergunta|pergunte)|introduz um erro)",
    ),
    certainty: 0.8,
  },
];
