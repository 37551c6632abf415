import type { AutomaticCue } from "./cue";

export const PORTUGUESE_CUES: readonly AutomaticCue[] = [
  {
    id: "pt-subject",
    where: "subject",
    pattern:
      /^(?:resposta automatica|mensagem automatica|auto-?resposta|fora do? escritorio|nao (?:foi possivel|e possivel) entregar|nao entregue|falha na entrega|lid[ao]:|nao lid[ao]:|recibo de leitura|confirmacao de (?:leitura|rececao|recebimento)|solicitacao recebida)/,
    points: 6,
  },
  {
    id: "pt-away-subject",
    where: "subject",
    pattern: /^(?:ausente|ausencia|(?:de |em )?ferias|recesso|encerrad[oa]|fechad[oa]|solicitacao|pedido recebido)/,
    points: 4,
  },
  {
    id: "pt-left",
    where: "body",
    pattern: /ja nao trabalho|nao trabalho mais/,
    points: 6,
    departed: true,
  },
  {
    id: "pt-gone",
    where: "body",
    pattern:
      /(?:ja nao|nao) (?:faz (?:mais )?parte d|integra|pertence a|colabora)|(?:deixou (?:a empresa|de trabalhar)|saiu da empresa)/,
    points: 4,
    departed: true,
  },
  {
    id: "pt-redirect",
    where: "body",
    pattern:
      /(?:dirija|envie|encaminhe|remeta) (?:por favor )?(?:a sua|o seu|seu|sua|os seus|suas|qualquer) [a-z]+|para qualquer (?:assunto|questao)/,
    points: 3,
  },
  {
    id: "pt-says-so",
    where: "body",
    pattern:
      /(?:mensagem|resposta|e-?mail|correio|notificacao) (?:e |foi )?(?:enviad[ao] |gerad[ao] )?automatic(?:a|o|amente)|(?:por favor,? )?nao responda|favor nao responder|(?:caixa|endereco|conta) (?:ja )?nao (?:e|esta|esta sendo) (?:monitorad|lid|ativ|consultad)[a-z]+|gerad[ao] automaticamente/,
    points: 6,
  },
  {
    id: "pt-ticket",
    where: "body",
    pattern:
      /(?:recebemos|registamos|registramos) (?:a sua|sua|o seu|seu) (?:mensagem|pedido|solicitacao|e-?mail|contacto|contato)|numero (?:do|de) (?:seu )?(?:atendimento|protocolo|pedido|chamado|processo)|nao (?:pode|foi possivel) ser entregue|nao (?:pode|foi possivel|foi|pude) (?:ser )?entreg(?:ue|ar)|caixa (?:de correio |postal |de entrada )?(?:[a-z]+ ){0,2}(?:esta )?cheia|(?:endereco|destinatario) (?:nao (?:existe|encontrado)|inexistente|desconhecido)|dias uteis/,
    points: 6,
  },
  {
    id: "pt-away",
    where: "body",
    pattern:
      /(?:estou|estarei|encontro-me|me encontro|encontra-se|vou estar)\b.{0,30}(?:ausente|fora do escritorio|de ferias|em ferias|em viagem|de licenca|em licenca|de baixa)|(?:escritorio|loja|oficina|atelie|secretaria|loja|gabinete) (?:esta |estara |encontra-se )?(?:fechad|encerrad)[oa]|(?:estamos|estaremos) (?:em recesso|fechados|encerrados|de ferias|em ferias)|(?:recesso|ferias) coletiv[oa]s?|em viagem ate|fora do escritorio/,
    points: 2,
  },
  {
    id: "pt-urgent",
    where: "body",
    pattern:
      /(?:em caso de|para|se for|assuntos?|por) (?:qualquer )?(?:assuntos? |questoes |temas? |algo )?urgen(?:te|tes|cia|cias)|na minha ausencia/,
    points: 4,
  },
  {
    id: "pt-access",
    where: "body",
    pattern: /(?:sem|com|terei|tenho) (?:acesso|pouco acesso)|acesso (?:limitado|restrito|reduzido|intermitente)/,
    points: 2,
  },
  {
    id: "pt-return",
    where: "body",
    pattern:
      /(?:responderei|retornarei|respondo).{0,50}(?:regresso|retorno|volta|possivel)|(?:no|ao|apos o) meu (?:regresso|retorno)|(?:regresso|retorno|volto|regressarei|voltarei|retornaremos|voltamos|regressamos|reabrimos|regressando) (?:a|ao|no|em|dia)/,
    points: 1,
  },
  {
    id: "pt-thanks",
    where: "body",
    pattern:
      /^\W*(?:(?:ola|oi|bom dia|prezad[a-z]+|car[oa]|boa tarde)[^.\n]{0,25}[,.!]\s*)?(?:muito )?obrigad[oa] (?:pel[oa]|por) /,
    points: 1,
  },
];
