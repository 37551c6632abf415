import { readLetters } from "./letterCases";

/** Whole letters in Portuguese, to be read aloud. */
readLetters("pt", {
  letters: [
    {
      title: "names who asks",
      kind: "permission",
      sample: 0,
      subject: "Posso apresentar Henrik Aasen (Nordvik Labs) a você?",
      body: [
        "Olá, Lavanya,",
        "Henrik Aasen (founder, Nordvik Labs) me pediu uma apresentação a você. Quis perguntar a você primeiro.",
        "Conheço o trabalho de Henrik, sem muita proximidade: isto é uma apresentação, não uma recomendação. O que vejo de bom para você: conhece a cadeia do frio por dentro.",
        "Nas palavras de Henrik: “Dirijo a Nordvik Labs; fazemos sensores para câmaras frias.”",
        "O pedido, tal e qual: “Pediria vinte minutos por telefone.”",
        "Você quer que eu faça a apresentação? Se sim, como prefere receber o contato? Se não, tudo bem dizer não, e tudo bem não responder: não precisa dar motivo, e fica entre nós.",
        "Um abraço,\nSam",
      ],
    },
    {
      title: "does not name who asks",
      kind: "permission",
      sample: 1,
      subject: "Posso apresentar alguém a você?",
      body: [
        "Olá, Lavanya,",
        "Uma pessoa (founder) me pediu uma apresentação a você. Guardo o nome até você querer saber.",
        "Conheço bem essa pessoa e recomendo a conversa. O que vejo de bom para você: conhece a cadeia do frio por dentro.",
        "Nas palavras da pessoa, sem os nomes: “Dirijo a nossa empresa; fazemos sensores para câmaras frias.”",
        "O pedido, tal e qual: “Pediria vinte minutos por telefone.”",
        "Você quer que eu faça a apresentação? Se sim, como prefere receber o contato? Se não, tudo bem dizer não, e tudo bem não responder: não precisa dar motivo, e fica entre nós.",
        "Um abraço,\nSam",
      ],
    },
    {
      title: "brings both together",
      kind: "introduction",
      sample: 0,
      subject: "Apresentação: Henrik Aasen (Nordvik Labs) – Lavanya Pillai (Larkfield Capital)",
      body: [
        "Olá, Lavanya e Henrik,",
        "Com o sim dos dois lados, é um prazer fazer esta apresentação.",
        "Lavanya, apresento Henrik Aasen (founder, Nordvik Labs). Nas palavras de Henrik: “Dirijo a Nordvik Labs; fazemos sensores para câmaras frias. Pediria vinte minutos por telefone.”",
        "Henrik, apresento Lavanya Pillai (partner, Larkfield Capital). Como Lavanya prefere o contato: por e-mail, e não às sextas.",
        "Henrik escreve primeiro, de preferência até amanhã, e me coloca em cópia oculta. Daí em diante a conversa é de vocês; vou gostar de saber um dia como foi.",
        "Um abraço,\nSam",
      ],
    },
    {
      title: "asks for what is missing",
      kind: "missing",
      sample: 0,
      subject: "",
      body: [
        "Olá, Henrik,",
        "Agradeço a mensagem sobre Lavanya Pillai. Você me conta o que Lavanya poderia ganhar com isso? Uma ou duas linhas que eu possa repassar bastam.",
        "Antes de apresentar qualquer pessoa, sempre pergunto em particular; então falo primeiro com Lavanya e dou um retorno a você de qualquer forma.",
        "Um abraço,\nSam",
      ],
    },
    {
      title: "passes on a question",
      kind: "questions",
      sample: 0,
      subject: "",
      body: [
        "Olá, Henrik,",
        "Antes de seguir com a apresentação a Lavanya Pillai, há algo que eu gostaria de entender melhor:",
        "Quantos dos armazéns pagam?",
        "Uma ou duas linhas bastam.",
        "Um abraço,\nSam",
      ],
    },
    {
      title: "tells of a later date",
      kind: "later",
      sample: 0,
      subject: "",
      body: [
        "Olá, Henrik,",
        "Acho que a apresentação a Lavanya Pillai vai cair melhor um pouco mais adiante, então prefiro esperar até janeiro. Eu retomo o assunto então; você não precisa fazer nada.",
        "Um abraço,\nSam",
      ],
    },
  ],
  requesterWrote: [
    ["Sou o Henrik e dirijo a Nordvik Labs.", "dirijo a nossa empresa."],
    ["Meu nome é Henrik Aasen, fundador da Nordvik Labs.", "sou fundador da nossa empresa."],
    ["Na Nordvik Labs vendemos a mercados.", "Na nossa empresa vendemos a mercados."],
    ["Pergunte a quem conhece o Henrik.", ""],
    ["Vendemos a mercados.", "Vendemos a mercados."],
  ],
  connectorWrote: [
    ["O Henrik conhece a cadeia do frio", "essa pessoa conhece a cadeia do frio"],
    ["A equipe do Henrik trabalha na Nordvik Labs", "A equipe dessa pessoa trabalha nessa empresa"],
  ],
  until: [
    ["2027-01-12", "até 12 de janeiro"],
    ["2027-01-01", "até janeiro"],
    ["2027-12-24", "até 24 de dezembro de 2027"],
    ["2027-12-01", "até dezembro de 2027"],
  ],
});
