import { type AnswerRule, patterns } from "./answerRule";

const { anywhere, opening } = patterns({
  month: "janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
  nome: "(?:o )?meu nome|da minha parte|de minha parte|(?:me|que me) (?:cit|mencion|nome)[a-z]+|como referencia|(?:eu|que) (?:que )?(?:indiquei|sugeri|recomendei|mandei)|que me conhece|a mencionem|o mencionem|amigo do",
  depois:
    "mais (?:tarde|pra frente|para a frente)|agora nao|ainda nao|por enquanto|este ano|esta semana|essa semana|depois (?:de|do|da)|quando (?:acabar|sair|terminar|regressar|voltar)|nao ja|em {month}",
});

export const PORTUGUESE_RULES: readonly AnswerRule[] = [
  {
    id: "pt-sim",
    answer: "yes",
    pattern: opening(`
      (?:opa,? |ah,? |ta |esta )?(?:sim|claro(?: que (?:sim|topo))?|com (?:todo o |muito |o maior )?(?:gosto
      |prazer)|bora|pode (?:apresentar|mandar|passar|sim|falar|ligar|vir|por|dar)|manda|manda ver
      |por mim tudo|ok|okay|combinado|feito|aceito|topo|bom|bem|blz|beleza|fechado|perfeito|porque nao
      |por que nao|sem problema|certo|adorava|adoraria|com certeza|obvio|otimo|massa|de acordo|va la)
    `),
    not: anywhere(`
      sim e nao|sim,? (?:vi|eu vi|conheco|ela e|ele e)|{nome}|{depois}|claro,? e ainda|manda (?:primeiro|antes|o curriculo)
      |mas (?:nao|so|primeiro|depois)
    `),
    certainty: 0.87,
  },
  {
    id: "pt-apresenta",
    answer: "yes",
    pattern: anywhere(`
      me interessa|gostaria (?:muito )?de (?:o|a) conhecer
      |(?:seria|sera) (?:uma )?(?:honra|um prazer|um gosto)|con(?:ta|te) comigo|para mim serve|mesmo a procura
      |aceita a|feliz em|desde que nao|dar(?:-lhe)? (?:o )?meu|de acordo
      |(?:apresenta(?:-nos|r)?|conecta|poe-nos|ponha-nos|coloca)(?: a gente| em contacto| em contato|-nos)?
      |(?:pass[ae]|da|de|dar|manda)(?:-lhe| pra el[ea]| a el[ea])? (?:o )?meu (?:contacto|contato|numero
      |telefone|zap|email|e-mail)
      |(?:que|el[ea] que) (?:me )?(?:ligue|escreva|venha|passe|apareca|telefone|procure)
      |(?:el[ea]|eles) (?:pode|podem) (?:me )?(?:ligar|escrever|vir|falar|passar)|por mim tudo bem
      |nao vejo (?:inconveniente|problema)|(?:terei|tenho|sera um|e um) (?:muito )?(?:gosto|prazer)
      |(?:eu )?topo|adorava|aceita receber|dou com gosto|arranjo tempo
    `),
    not: anywhere("{depois}|nao precisa"),
    certainty: 0.82,
  },
  {
    id: "pt-pode-ser",
    answer: "yes",
    pattern: opening("pode ser"),
    not: anywhere("{depois}|pode ser que|talvez|\\?"),
    certainty: 0.55,
  },
  {
    id: "pt-nao",
    answer: "no",
    pattern: opening("(?:ah,? |ih,? )?(?:nao|nem pensar|deus me livre|nunca|negativo)"),
    not: anywhere("nao vejo|nao posso|nao tenho|nao precisa|nao percebi|nao (?:sou|e comigo)"),
    certainty: 0.86,
  },
  {
    id: "pt-so-no",
    answer: "no",
    pattern: anywhere("(?:entao|por isso|mas|portanto),? nao(?=[.,!;]|$)"),
    certainty: 0.82,
  },
  {
    id: "pt-declino",
    answer: "no",
    pattern: anywhere(`
      (?:vou|tenho de|prefiro) (?:dizer que nao|ficar de fora)|ja dei para esse|nem pensar|nao quero saber|nao vejo (?:como|em que)|nao assumo|nao se encaixa|proibiu|nao podera atender|ja temos|sem vontade
      |ja me queimei|boa sorte|prefiro (?:que )?nao|desta vez passo
      |(?:vou|prefiro|tenho de|tenho que) (?:declinar|recusar|passar)|nao (?:tenho|temos|ha) interesse
      |nao (?:e para|serve para|faz sentido)|nao (?:posso|podemos) aceitar
      |nao (?:me sinto|estou) (?:a vontade|confortavel)|nao passe|nao estamos a aceitar
      |(?:diz|diga|fala)(?:-lhe)? (?:que )?nao|conflito de interesse[a-z]*|nao concede|nao vai rolar
      |nao quero|nao da,
    `),
    not: anywhere("{nome}|{depois}"),
    certainty: 0.87,
  },
  {
    id: "pt-infelizmente",
    answer: "no",
    pattern: anywhere("nao (?:posso|consigo|podemos|vai dar|tenho tempo|tenho agenda)"),
    not: anywhere("{depois}|mas"),
    certainty: 0.58,
  },
  {
    id: "pt-depois",
    answer: "later",
    pattern: anywhere(`
      depois das (?:festas|ferias)|quando (?:sair|isto|isso|tivermos)|esper[ae] (?:a|o|que)|retomamos
      |depois sim|nessa altura
      |(?:agora|neste momento|nesse momento|de momento|por enquanto|por agora|este ano|esse ano|este mes
      |esta semana|essa semana)(?: ja| ta| esta)?(?: ja)?,? (?:nao|e impossivel|impossivel|estou|ta|nem)
      |ainda nao|nao ja|mais (?:tarde|pra frente|para a frente)
      |(?:me (?:pergunta|procura|chama|lembra|cobra|escreve|liga|avisa)|pergunta-me|lembra-me|escreva-me
      |volta a|volte a|voltamos a|voltasse a|fala comigo)(?: .{0,25})?(?:mais|em|depois|de novo|perguntar
      |falar|contactar|semana|quando|daqui|no|que)|quando (?:acabar|sair|terminar|voltar|regressar|passar)
      |ano que vem|proxim[oa] (?:semana|mes|ano)|vamos adiar|segura isso|deixa eu (?:entregar|terminar|acabar)
      |antes das? [a-z]+ nao|em fechamento
    `),
    not: anywhere("{nome}"),
    certainty: 0.78,
  },
  {
    id: "pt-a-partir-de",
    answer: "later",
    pattern: anywhere(`
      a partir d[eo] (?:dia )?(?:\\d|{month}|segunda)|passando (?:a|o|as|os|isto|isso|essa|esta) [a-z]+
      |(?:sim|topo|claro|gosto|aceito),? mas (?:so|em {month}|a partir|depois|nao antes)|so (?:a partir|depois d)
      |antes d[eo] .{1,14} (?:impossivel|nao posso|nao da)
    `),
    not: anywhere("{nome}"),
    certainty: 0.9,
  },
  {
    id: "pt-outra-pessoa",
    answer: "someone-else",
    pattern: anywhere(`
      dirigid[oa]s? (?:a|ao)|e nao a mim|(?:que va|vai|va|vao) ter com|contacta-l[oa]|ess[ea] sim
      |que (?:sabe|e a responsavel|acompanha|percebe)|esta com (?:o|a) (?:meu|minha)|se dirija
      |nao e da minha competencia|minha sucessora|tenta (?:o|a) @
      |(?:fal[ae](?:r)?|contact(?:e|a|ar)|procur[ae]r?|escrev[ae]|dirija-se|trate)(?: antes| melhor| por favor
      | direto| diretamente)? (?:com |a |ao |o |à |para )?(?:a |o |ao )?(?:@|minha|meu|nosso|nossa
      |secretari[oa]|gabinete|cooperativa|departamento)|pessoa (?:certa|indicada)|isso (?:e com|ja nao)
      |quem (?:decide|trata|cuida|sabe)|agora e (?:o|a) @|no meu lugar|encaminhei
      |quer o (?:telefone|contato|numero) del[ea]|(?:ia|iria) (?:adorar|gostar)|entende\\.
    `),
    not: anywhere("{nome}"),
    certainty: 0.79,
  },
  {
    id: "pt-meu-nome",
    answer: "mention-me",
    pattern: anywhere(`
      por indicacao (?:d[aoe]|minha)|que (?:o|a) conheco|fui eu qu?e?|q(?:ue)? (?:fui )?eu q(?:ue)? indiquei|a dica foi|trabalhamos juntos|meu nome|(?:da|de) minha parte
      |(?:pode|podem|autorizo que|autoriza que) (?:a |o )?(?:me )?(?:cit|mencion|nome)[a-z]+
      |me (?:citar|mencionar|citem|cite|nomeie|nomear)|como referencia
      |(?:fala|falar|dizer|diga|diz) que (?:me conhece|e amig[oa]|vai|vem|fui eu)
    `),
    not: anywhere("nao (?:use|usa|diga|mencione|cite) (?:o )?(?:meu nome|me)"),
    certainty: 0.9,
  },
  {
    id: "pt-mais-dados",
    answer: "needs-info",
    pattern: anywhere(`
      (?:me )?explica(?:-me)? melhor|me explica|solicito o envio|envio previo|dizer-me melhor|por escrito|mais elementos|primeiro quero saber|sabe se
      |mais (?:detalhes|informac[a-z]+|info|dados)|mand[ae] (?:primeiro|antes)|depende
      |antes de (?:decidir|responder|aceitar|eu)|nao percebi|sem isso nao|indicar-me
    `),
    not: anywhere("{nome}"),
    certainty: 0.82,
  },
  {
    id: "pt-pergunta",
    answer: "needs-info",
    pattern:
      /(?:^|[,;:.]\s*|\b(?:e|mas) )(?:de que|do que|o que (?:el[ea]s?|e|faz|quer|vende)|que (?:tamanho|tipo|empresa|idade)|quem (?:paga|e|sao|mais)|quant[oa]s?|qual|por que eu|porque eu|pra que|como|onde (?:e|fica)|quando seria|e (?:remunerado|a mesma|o mesmo|pago|urgente|para)|el[ea]s? (?:ja )?(?:tem|tem|trabalha)|tem (?:clientes|experiencia)|podia indicar|explicas|em que fase)[^?]{0,160}\?/,
    not: anywhere("quem fala"),
    certainty: 0.66,
  },
  {
    id: "pt-nem-sim-nem-nao",
    answer: "unclear",
    pattern: anywhere(`
      que sorte a minha|depois falamos|leio com|acabei de|que me faltava|era para mim|com a equipe|fica anotado|nem sei
      |no dentista|pela metade|que pergunta|olha so|vou pensar|deixa eu (?:falar|pensar|ver)
      |depois (?:te )?digo|sei la|vamos ver|sim e nao|me liga a noite|quem fala|anexo nao|e ainda lhe
      |(?:voce )?viu (?:o|as)|ja falamos|parabens
    `),
    not: anywhere("{nome}"),
    certainty: 0.78,
  },
  {
    id: "pt-recebido",
    answer: "unclear",
    pattern:
      /^\W*(?:recebid[oa]|obrigad[oa]|anotad[oa]|visto|hm+|kk+|rs+|haha\w*|talvez|pode ser|que figura|ih+|eita|nossa|ta)(?:,? (?:obrigad[oa]|kk+))?\W*$/,
    certainty: 0.76,
  },
];
