import { type AnswerRule, patterns } from "./answerRule";

const p = patterns({
  nome: "(?:o )?meu nome|da minha parte|de minha parte|(?:me|que me) (?:cit|mencion|nome)\\p{L}+|como referencia|(?:eu|que) (?:que )?(?:indiquei|sugeri|recomendei|mandei)|que me conhece|a mencionem|o mencionem|amigo do",
  depois:
    "mais (?:tarde|pra frente|para a frente)|agora nao|ainda nao|por enquanto|este ano|esta semana|essa semana|depois (?:de|do|da)|quando (?:acabar|sair|terminar|regressar|voltar)|nao ja|em (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)",
});
const start = (template: string) =>
  new RegExp(`^[^\\p{L}@]*(?:(?:\\p{L}+|@)(?: \\p{L}+| @)?[,!:]+ )?(?:${p(template).source})`, "iu");

export const PORTUGUESE_RULES: readonly AnswerRule[] = [
  {
    id: "pt-sim",
    answer: "yes",
    pattern: start(
      "(?:opa,? |ah,? |ta |esta )?(?:sim|claro(?: que (?:sim|topo))?|com (?:todo o |muito |o maior )?(?:gosto|prazer)|bora|pode (?:apresentar|mandar|passar|ser|sim|falar|ligar|vir|por|dar)|manda|manda ver|por mim tudo|ok|okay|combinado|feito|aceito|topo|bom|bem|blz|beleza|fechado|perfeito|porque nao|por que nao|sem problema|certo|adorava|adoraria|com certeza|obvio|otimo|massa|de acordo|va la)",
    ),
    not: p(
      "sim e nao|{nome}|{depois}|claro,? e ainda|manda (?:primeiro|antes|o curriculo)|me manda|pode ser,? (?:ja|vamos)|mas (?:nao|so|primeiro|depois)|por que eu",
    ),
    certainty: 0.87,
  },
  {
    id: "pt-apresenta",
    answer: "yes",
    pattern: p(
      "me interessa|gosto da ideia|gostaria (?:muito )?de (?:o|a) conhecer|(?:seria|sera) (?:uma )?(?:honra|um prazer|um gosto)|con(?:ta|te) comigo|para mim serve|mesmo a procura|aceita a|feliz em|desde que nao|dar(?:-lhe)? (?:o )?meu|de acordo|(?:apresenta(?:-nos|r)?|conecta|poe-nos|ponha-nos|coloca)(?: a gente| em contacto| em contato|-nos)?|(?:pass[ae]|da|de|dar|manda)(?:-lhe| pra el[ea]| a el[ea])? (?:o )?meu (?:contacto|contato|numero|telefone|zap|email|e-mail)|(?:que|el[ea] que) (?:me )?(?:ligue|escreva|venha|passe|apareca|telefone|procure)|(?:el[ea]|eles) (?:pode|podem) (?:me )?(?:ligar|escrever|vir|falar|passar)|por mim tudo bem|sem problema(?: nenhum)?|nao vejo (?:inconveniente|problema)|nada contra|(?:terei|tenho|sera um|e um) (?:muito )?(?:gosto|prazer)|fico (?:feliz|contente)|(?:eu )?topo|fazer a ponte|adorava|adoraria|aceita receber|dou com gosto|arranjo tempo|consigo meia",
    ),
    not: p("nao (?:me )?(?:apresent|pass|conect|da)\\p{L}*|{nome}|{depois}|nao precisa|por favor nao"),
    certainty: 0.82,
  },
  {
    id: "pt-nao",
    answer: "no",
    pattern: start(
      "(?:ah,? |ih,? |obrigad[oa],? (?:mas )?|desculp\\p{L}+,? (?:mas )?)?(?:nao|nem pensar|deus me livre|de jeito nenhum|nunca|negativo)",
    ),
    not: p(
      "nao vejo|nao posso|nao tenho|nao agora|nao ja|nao precisa|nao sei|nao percebi|nao entendi|nao entendo|{nome}|{depois}|nao (?:sou|e comigo)|nao ha problema|mas (?:a|o) @",
    ),
    certainty: 0.86,
  },
  {
    id: "pt-declino",
    answer: "no",
    pattern: p(
      "(?:tenho de|tenho que|devo) recusar|nao vejo (?:como|em que)|nao assumo|nao se encaixa|proibiu|nao podera atender|ja temos|sem vontade|nao gosto d|deixemos assim|ja me queimei|boa sorte|prefiro (?:que )?nao|desta vez passo|dessa vez passo|(?:vou|prefiro|tenho de|tenho que) (?:declinar|recusar|passar)|nao (?:tenho|temos|ha) interesse|nao (?:e para|serve para|faz sentido)|nao (?:posso|podemos) aceitar|nao (?:me sinto|estou) (?:a vontade|confortavel)|nao passe|nao estamos a aceitar|nao (?:estou|estamos) (?:aceitando|pegando)|(?:diz|diga|fala)(?:-lhe)? (?:que )?nao|conflito de interesse\\p{L}*|nao concede|nao vai rolar|nao quero|nao da,|reformei-me|me aposentei|ficar de fora|melhor nao|agradece,? mas|contrato nao deixa|ja conheco a peca",
    ),
    not: p("{nome}|{depois}"),
    certainty: 0.87,
  },
  {
    id: "pt-infelizmente",
    answer: "no",
    pattern: p("infelizmente|nao (?:posso|consigo|podemos|vai dar|tenho tempo|tenho agenda)|nao recebe"),
    not: p("{nome}|{depois}|mas|abrir"),
    certainty: 0.58,
  },
  {
    id: "pt-depois",
    answer: "later",
    pattern: p(
      "depois das (?:festas|ferias)|ainda e cedo|quando (?:sair|isto|isso|tivermos)|esper[ae] (?:a|o|que)|depois do verao|nao antes d|retomamos|depois sim|nessa altura|(?:agora|neste momento|nesse momento|de momento|por enquanto|por agora|este ano|esse ano|este mes|esta semana|essa semana)(?: ja| ta| esta)?(?: ja)?,? (?:nao|e impossivel|impossivel|estou|ta|nem)|ainda nao|nao ja|mais (?:tarde|pra frente|para a frente)|(?:me (?:pergunta|procura|chama|lembra|cobra|escreve|liga|avisa)|pergunta-me|lembra-me|escreva-me|volta a|volte a|voltamos a|voltasse a|contacte de novo|fala comigo)(?: .{0,25})?(?:mais|em|depois|de novo|perguntar|falar|contactar|semana|quando|daqui|no|que)|quando (?:acabar|sair|terminar|voltar|regressar|passar)|depois (?:do|da|de|das|dos) \\p{L}+|daqui a|(?:da-me|me da) (?:um|uma|duas|dois|umas)|semana que vem|mes que vem|ano que vem|proxim[oa] (?:semana|mes|ano)|vamos adiar|segura isso|deixa eu (?:entregar|terminar|acabar)|antes das? \\p{L}+ nao|em fechamento|a partir de",
    ),
    not: p("{nome}|depois (?:te )?digo|depois das \\d|fala com"),
    certainty: 0.78,
  },
  {
    id: "pt-outra-pessoa",
    answer: "someone-else",
    pattern: p(
      "o melhor e (?:o|a) @|que (?:sabe|e a responsavel|acompanha|percebe)|esta com (?:o|a) (?:meu|minha)|se dirija|nao e da minha competencia|te passo|fale com (?:o|a)? ?(?:minha|meu|@)|minha sucessora|meu sucessor|tenta (?:o|a) @|na secretaria|camara de comercio|(?:fal[ae](?:r)?|pergunt(?:a|e|ar)|contact(?:e|a|ar)|contat(?:e|a|ar)|procur[ae]r?|escrev[ae]|dirija-se|trate)(?: antes| melhor| por favor| direto| diretamente)? (?:com |a |ao |o |à |para )?(?:a |o |ao )?(?:@|minha|meu|nosso|nossa|secretari[oa]|gabinete|cooperativa|departamento)|pessoa (?:certa|indicada)|(?:isso|isto)? ?(?:ja )?nao e comigo|isso (?:e com|ja nao)|comigo nao resolve|e que (?:percebe|sabe|trata|decide)|quem (?:decide|trata|cuida|sabe)|agora e (?:o|a) @|@ que (?:cuida|trata|decide|percebe)|no meu lugar|sai dess[ae] area|encaminhei|quer o (?:telefone|contato|numero) del[ea]|(?:ia|iria) (?:adorar|gostar)|devia era falar|trata destes|entende\\.|nao entendo nada",
    ),
    not: p("{nome}|falar comigo|quem (?:fala|paga|sao)"),
    certainty: 0.79,
  },
  {
    id: "pt-meu-nome",
    answer: "mention-me",
    pattern: p(
      "que (?:o|a) conheco|as maos no fogo|fui eu que|que me citem|a dica foi|trabalhamos juntos|as ordens|meu nome|(?:da|de) minha parte|(?:pode|podem|autorizo que|autoriza que) (?:a |o )?(?:me )?(?:cit|mencion|nome)\\p{L}+|me (?:citar|mencionar|citem|cite|nomeie|nomear)|como referencia|fui eu (?:que|quem) (?:indiquei|sugeri|mandei|recomendei)|(?:fala|falar|dizer|diga|diz) que (?:me conhece|e amig[oa]|vai|vem|fui eu)",
    ),
    not: p("nao (?:use|usa|diga|mencione|cite) (?:o )?(?:meu nome|me)|sem me (?:citar|mencionar)"),
    certainty: 0.9,
  },
  {
    id: "pt-mais-dados",
    answer: "needs-info",
    pattern: p(
      "dizer-me melhor|por escrito|mais elementos|primeiro quero saber|sabe se|me decidir|(?:me )?cont[ae] mais|mais (?:detalhes|informac\\p{L}+|info|dados)|mand[ae] (?:primeiro|antes)|primeiro (?:o|a) \\p{L}+ e depois|depende|antes de (?:decidir|responder|aceitar|eu)|preciso (?:de )?(?:saber|mais|ver)|nao percebi|nao entendi|sem isso nao|indicar-me",
    ),
    not: p("{nome}"),
    certainty: 0.82,
  },
  {
    id: "pt-pergunta",
    answer: "needs-info",
    pattern:
      /(?:^|[,;:.]\s*|\b(?:e|mas) )(?:de que|do que|o que (?:el[ea]s?|e|faz|quer|vende)|que (?:tamanho|tipo|empresa|idade)|quem (?:paga|e|sao|mais)|quant[oa]s?|qual|por que eu|porque eu|pra que|como|onde (?:e|fica)|quando seria|e (?:remunerado|a mesma|o mesmo|pago|urgente|para)|el[ea]s? (?:ja )?(?:tem|tem|trabalha)|tem (?:clientes|experiencia)|podia indicar|explicas|em que fase)[^?]{0,160}\?/iu,
    not: p("quem fala|viu o|quer o telefone|voltamos a falar|porque nao|por que nao"),
    certainty: 0.66,
  },
  {
    id: "pt-nem-sim-nem-nao",
    answer: "unclear",
    pattern: p(
      "depois falamos|leio com|acabei de|que me faltava|era para mim|com a equipe|fica anotado|nem sei|no dentista|pela metade|que pergunta|olha so|vou pensar|deixa eu (?:falar|pensar|ver)|deixa-me (?:pensar|ver|falar)|depois (?:te )?digo|ja te digo|sei la|vamos ver|sim e nao|nao sei(?:,|\\.|$)|me liga a noite|liga-me (?:logo|a noite)|quem fala|anexo nao|nao abre|e ainda lhe|(?:voce )?viu (?:o|as)|ja falamos|a conduzir|dirigindo|parabens|leio com calma|vou falar com (?:a minha|o meu|minha|meu)",
    ),
    not: p("{nome}"),
    certainty: 0.78,
  },
  {
    id: "pt-recebido",
    answer: "unclear",
    pattern:
      /^\W*(?:recebid[oa]|obrigad[oa]|anotad[oa]|visto|hm+|kk+|rs+|haha\w*|talvez|pode ser|que figura|ih+|eita|nossa|ta)(?:,? (?:obrigad[oa]|kk+))?\W*$/iu,
    certainty: 0.76,
  },
];
