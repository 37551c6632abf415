import type { Language } from "../../domain/language";

/**
 * Words after which the wanted person is named, from the surest to the least sure. The person's phrase begins where a match ends.
 * `{who}` stands for whoever is to be introduced.
 */
const EN_WHO = String.raw`(?:me|us|him|her|them|you|myself|(?:my|our) [\p{L}'’-]+(?: [\p{L}'’-]+){0,2}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|this \p{L}+|the two of us)`;
const DE_WHO = String.raw`(?:me|nous|lui|le|la|leur|mi|nos|le|les|lo|mich|uns|ihn|sie|ihr|ihnen|mir|-me|-nos|nos|lhe|mon \p{L}+|ma \p{L}+|meinen? \p{L}+|mein(?:e[nm]?)? \p{L}+)`;

const SOURCES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    String.raw`(?:introduc(?:e|ing)|intro|connect(?:ing)?|hook(?:ing)?|link(?:ing)?|plug(?:ging)?|patch(?:ing)?|loop(?:ing)?|put(?:ting)?|get(?:ting)?|bring(?:ing)?) ${EN_WHO}(?: (?:up|in|both|directly|personally|by e-?mail|via e-?mail|through|into|please|kindly|somehow)){0,2}(?: in(?:to)? (?:touch|contact|connection|front))?(?: (?:to|with|of))+(?: (?:the likes of|both|either))?`,
    String.raw`(?:introduced|connected|be introduced|get introduced) to`,
    String.raw`\b(?:intros?|introductions?|connections?|referral|warm line|way in|path)(?: (?:please|by email|request))? ?(?:to|with|into|:)`,
    String.raw`in (?:touch|contact) with|in front of|\b(?:meeting|call|audience|coffee|lunch|chat|word|words|sit-?down|interview|time|conversation|drink|foot in the door) with|\bword (?:in )?(?:with|to|for (?:me|us|him|her|my \p{L}+) (?:with|to))|mention (?:me|us|it|this|my name) to|vouch for (?:me|us|him|her) (?:to|with)|(?:my|our|his|her|their) (?:name|number|cv|resume|résumé|details|card|email|note|deck|blurb|portfolio|profile|info)(?: (?:on|along|over|off))? to|put in (?:a|the) good word (?:with|to)|in with|access to|hold of|get through to|pass (?:this|it|me|us) (?:on |along |over )?to|forward (?:this|it|my \p{L}+|the \p{L}+) (?:on )?to|on to`,
    String.raw`\b(?:ask|tell|persuade|approach|nudge|ring|email|call|text|write to|sound out|talk to|talk with|speak to|speak with|check with|have a word with|put it to|warn|drop a line to|drop)`,
    String.raw`\b(?:meet(?: with)?|meeting|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|chat(?:ting)? (?:to|with)|reach(?:ing)?(?: out to)?|contact(?:ing)?|approach(?:ing)?|connect with|sit down with|learn from|hear from|interview|get to know)`,
    String.raw`\b(?:you|u|ya)(?:'re| are)? (?:still |really |also |both |guys |must |actually |personally |happen to )*(?:know|no|knew|knows|friends with|friendly with|close (?:to|with)|acquainted with|pals with|mates with|go (?:way )?back with|go (?:way )?back a long way with|(?:used to )?work(?:ed)? (?:with|for|under|alongside|together with)|stud(?:y|ied) with|were at \p{L}+ with|serve[d]? with|play \p{L}+ with|play(?:ed)? with|shoot with|ski with|sail with|sit (?:across from|next to|on \p{L}+ with)|in touch with|connected (?:to|with)|related to|grew up with|went to (?:school|college|university) with|have lunch with|had lunch with|told (?:me|us) about|mentioned|spoke of|talk(?:ed)? about)|do (?:you|u) (?:still |happen to |by any chance )?know|have you got|(?:you've|you|u) (?:got|have)|have you (?:still )?(?:a )?contact`,
    String.raw`\b(?:give|send|hand|slip|show|pass)`,
    String.raw`\b(?:would|could|can|might|does|do you think|d'you think|reckon|whether|if|is|has|was)`,
  ],
  es: [
    String.raw`(?:present\p{L}*|pon\p{L}*|pus\p{L}*|conect\p{L}*|contact\p{L}*)(?: \p{L}+){0,2}?(?: en (?:contacto|comunicaci[oó]n|relaci[oó]n))?(?: (?:con|a)|(?= al ))`,
    String.raw`(?:intro|introducci[oó]n|presentaci[oó]n|contacto|puente|llegar|acceso)(?: (?:con|a|para|de)|(?= (?:al|del) ))`,
    String.raw`(?:hablar|habla|hablas|hables|reuni[oó]n|caf[eé]|charlar|charla|reunirme|sentarme|cita|una palabra|tienes mano|llevas bien|comes|trabajaste|coincidiste) con`,
    String.raw`(?:preg[uú]nt\p{L}*|hablar(?:le)?|habl\p{L}*|d[ií]\p{L}*|comentar\p{L}*|coment\p{L}*|pedir\p{L}*|escrib\p{L}*|pas\p{L}*|mand\p{L}*|dar\p{L}*|conoces|conoce|conoc[eé]s|conocer|conozcas|recib\p{L}*)(?: (?:de m[ií]|por m[ií]|mi \p{L}+|t[uú]|usted))?(?: (?:con|a)|(?= al ))`,
    String.raw`(?:conoces|conoc[eé]s|conoce|sabes de|tienes|ten[eé]s|tiene|hay)`,
  ],
  fr: [
    String.raw`(?:pr[ée]sent\p{L}*|mett?\p{L}*|connect\p{L}*|branch\p{L}*|introdui\p{L}*|recommand\p{L}*)(?:-moi|-nous|-lui)?(?: (?:\p{L}+)){0,3}?(?: en (?:contact|relation|lien|rapport))?(?: (?:[àa]|avec|vers|aupr[eè]s de)|(?= (?:aux?|aupr[eè]s d[ue]s?) ))`,
    String.raw`(?:intros?|introductions?|mises? en relation|mise en contact|contact|recommandation) (?: ?(?::|avec|vers|aupr[eè]s de|[àa]|chez)|(?= (?:aux?|du) ))|faire (?:rencontrer|conna[iî]tre)`,
    String.raw`(?:pr[ée]senter|rencontrer|voir|conna[iî]tre|connais|connaissez|contacter|joindre|connaissance de)`,
    String.raw`(?:parler|demander|demandes|parles|[ée]crire|dire|glisser|passer|transmettre|donner|discuter|[ée]changer|caf[ée]|rendez-vous|rdv|bien|proche|mot|voisin|travaill\p{L}*) (?:un mot )?(?:[àa]|avec|de)`,
    String.raw`(?:parler|demander|demandes|parles|[ée]crire|dire|passer|transmettre|aupr[eè]s)(?= (?:aux?|du) )`,
    String.raw`(?:vers|aupr[eè]s de|chez)`,
  ],
  de: [
    String.raw`(?:${DE_WHO} )(?:bitte |doch |mal |vielleicht |bei gelegenheit |einmal |einen termin |eine t[uü]r )*(?:(?:mit|bei(?! gelegenheit)|an|zu)|(?=(?:beim|zum|zur) ))`,
    String.raw`(?:intro|vorstellung|kontakt|verbindung|empfehlung|draht|termin|gespr[aä]ch)(?: (?:zu|mit|bei|an)|(?= (?:beim|zum|zur) ))`,
    String.raw`\b(?:mich|uns|mir|ihn|sie)(?: (?:bitte|doch|mal|bei gelegenheit|vielleicht|einmal|gern))*`,
    String.raw`(?:kennst du|kennen sie|kennt ihr|frag(?:st|en)?(?: du| sie)?|fragen|sprechen|reden|kennenlernen|treffen)(?: (?:bitte|doch|mal|noch|eigentlich|f[uü]r mich|mit|bei))*`,
    String.raw`(?:der|die|das|dem|den)(?= \p{Lu}\p{L}+ (?:mit|von|vom|aus|bei|beim) )`,
    String.raw`\b(?:mit|bei(?! gelegenheit)|an|zu|zum|zur)`,
  ],
  pt: [
    String.raw`(?:apresent\p{L}*|conect\p{L}*|contact?o|coloc\p{L}*|p[oô]\p{L}*|ponte|intro)(?:-me|-nos|-lhe)?(?: \p{L}+){0,3}?(?: em contact?o)?(?: (?:a|com|pra|para|pro|o|os)|(?= (?:ao|aos|à|às) ))`,
    String.raw`(?:intro|apresenta[cç][aã]o|contact?o|ponte|conex[aã]o|conversa|caf[eé]|reuni[aã]o|palavrinha|papo) (?:com|para|pra|pro|de|do|da)`,
    String.raw`(?:falar|fala|falas|falavas|conversar|perguntar?|pergunta|perguntas|pergunta-lhe|dizer|pedir|escrever|passar|mandar|encaminhar|entregar|dar)(?:-lhe)?(?: (?:com|a|pra|para|pro|de)|(?= (?:ao|à|do|da) ))`,
    String.raw`(?:conhecer|conhece|conheces|conhecem|procurar|sabe de|tem|tens|apresentar|apresenta)`,
  ],
};

export const ANCHORS: Readonly<Record<Language, readonly RegExp[]>> = Object.fromEntries(
  Object.entries(SOURCES).map(([language, sources]) => [
    language,
    sources.map((source) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, "giu")),
  ]),
) as unknown as Record<Language, readonly RegExp[]>;
