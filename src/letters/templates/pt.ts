import type { Templates } from "../languagePack";

/** Portuguese, with "você" and in the spelling of Brazil, where most of its writers are. Nothing tells the gender of anybody. */
export const ptTemplates: Templates = {
  permission: {
    subject: "Posso apresentar {requester.all|alguém}[ ({requester.company})] a você?",
    body: `{greeting}[, {contact.first}],

{opening}

[{standing}][ {benefit}][ {involvement}]

[{words}]

[{ask}]

Você quer que eu faça a apresentação? Se sim, como prefere receber o contato? Se não, tudo bem dizer não, e tudo bem não responder: não precisa dar motivo, e fica entre nós.

{closing}`,
  },
  missing: {
    subject: "",
    body: `{greeting}[, {requester.first}],

Agradeço a mensagem[ sobre {targets}]. {needs}

Antes de apresentar qualquer pessoa, sempre pergunto em particular; então falo primeiro com {them} e dou um retorno a você de qualquer forma.

{closing}`,
  },
  refusal: {
    subject: "",
    body: `{greeting}[, {requester.first}],

Não posso fazer a apresentação[ a {contact.asked}], e prefiro dizer isso a deixar você esperando. Sinto não trazer uma notícia melhor.

Espero que você encontre outro bom caminho, e volte a me escrever quando eu puder ajudar com outra coisa.

{closing}`,
  },
  nudge: {
    subject: "",
    body: `{greeting}[, {contact.first}],

Só um lembrete da minha mensagem abaixo[ sobre {requester.all}], caso tenha passado despercebida. Um sim, um não ou um “mais tarde” já basta. Se eu não tiver notícias, entendo como um não e fico por aqui.

{closing}`,
  },
  questions: {
    subject: "",
    body: `{greeting}[, {requester.first}],

Antes de seguir com a apresentação[ a {contact.asked}], há algo que eu gostaria de entender melhor:

{questions}

Uma ou duas linhas bastam.

{closing}`,
  },
  later: {
    subject: "",
    body: `{greeting}[, {requester.first}],

Acho que a apresentação[ a {contact.asked}] vai cair melhor um pouco mais adiante, então prefiro esperar {until|um tempo}. Eu retomo o assunto então; você não precisa fazer nada.

{closing}`,
  },
  mention: {
    subject: "",
    body: `{greeting}[, {requester.first}],

Não vai ser uma apresentação por e-mail, mas há algo que talvez ajude tanto quanto: você pode mencionar {contact.name|meu contato}, que sabe e concorda.

Peço que seja só para o que você me contou, e só o nome.

{closing}`,
  },
  redirect: {
    subject: "",
    body: `{greeting}[, {requester.first}],

Soube que o melhor para isso seria falar com {instead.name|outra pessoa}[, e não com {contact.asked}].

Se você quiser, pergunto primeiro em particular a {instead.first|essa pessoa}, como sempre faço. Pode ser?

{closing}`,
  },
  thanks: {
    subject: "",
    body: `{greeting}[, {contact.first}],

Que bom, agradeço. {next}[ {preference}]

Quando o contato estiver feito, pode me colocar em cópia oculta. E, se algo mudar antes disso, é só me dizer.

{closing}`,
  },
  proposal: {
    subject: "Você gostaria de conhecer {contact.name|alguém}[ ({contact.company})]?",
    body: `{greeting}[, {requester.first}],

Acho que vale a pena você conversar com {contact.name|alguém que conheço}[ ({contact.about})].[ {benefit}]

Você gostaria? Se sim, me mande algumas linhas que eu possa repassar: sobre o que quer conversar, o que {contact.first|a outra pessoa} poderia ganhar e quanto tempo você pediria. Também vou perguntar a {contact.first|essa pessoa} em particular, e só faço a apresentação se os dois lados quiserem.

Se não for para você, tudo bem dizer não, e tudo bem não responder.

{closing}`,
  },
  introduction: {
    subject: "Apresentação: {requester.all}[ ({requester.company})] – {contact.all}[ ({contact.company})]",
    body: `{greeting}[, {both}],

Com o sim dos dois lados, é um prazer fazer esta apresentação.

{contact.first|Olá}, apresento {requester.all}[ ({requester.about})].[ {standing}][ {words}]

{requester.first|Olá}, apresento {contact.all}[ ({contact.about})].[ {preference}]

{requester.first|Quem pediu} escreve primeiro, de preferência até amanhã, e me coloca em cópia oculta. Daí em diante a conversa é de vocês; vou gostar de saber um dia como foi.

{closing}`,
  },
  followup: {
    subject: "",
    body: `{greeting}[, {requester.first}],

Faz cerca de uma semana que fiz a apresentação[ a {contact.first}], e ainda não vi ninguém escrever. Se o contato já existe sem mim, melhor ainda; não precisa responder.

Se não, você poderia escrever em um ou dois dias? Uma apresentação esfria rápido. E, se os planos mudaram, me diga, e eu aviso {contact.first|a outra pessoa}.

{closing}`,
  },
  outcome: {
    subject: "",
    body: `{greeting}[, {recipient.first}],

Você e {other.first|a outra pessoa} conseguiram conversar, afinal? Eu adoraria uma linha sobre se valeu a pena. Se não deu em nada, também é bom saber.

{closing}`,
  },
};
