import { readLetters } from "./letterCases";

/** Whole letters in Spanish, to be read aloud. */
readLetters("es", {
  letters: [
    {
      title: "names who asks",
      kind: "permission",
      sample: 0,
      subject: "¿Puedo presentarte a Henrik Aasen (Nordvik Labs)?",
      body: [
        "Hola, Lavanya:",
        "Henrik Aasen (founder, Nordvik Labs) quiere conocerte y me ha pedido que haga la presentación. Prefiero preguntarte a ti primero.",
        "Conozco el trabajo de Henrik, sin tener una relación cercana: esto es una presentación, no una recomendación. Lo que veo de bueno para ti: conoce la cadena de frío desde dentro.",
        "En palabras de Henrik: «Dirijo Nordvik Labs: hacemos sensores para almacenes frigoríficos.»",
        "Su petición, tal cual: «Le pediría veinte minutos por teléfono.»",
        "¿Quieres que haga la presentación? Si es así, ¿cómo prefieres que te contacten? Si no, un no está bien y el silencio también: no hace falta dar razones, y queda entre tú y yo.",
        "Un saludo,\nSam",
      ],
    },
    {
      title: "does not name who asks",
      kind: "permission",
      sample: 1,
      subject: "¿Puedo presentarte a alguien?",
      body: [
        "Hola, Lavanya:",
        "Una persona (founder) quiere conocerte y me ha pedido que haga la presentación. Me guardo el nombre hasta que quieras saberlo.",
        "Conozco bien a esta persona, y esta presentación va con mi recomendación. Lo que veo de bueno para ti: conoce la cadena de frío desde dentro.",
        "En sus palabras, sin los nombres: «Dirijo nuestra empresa: hacemos sensores para almacenes frigoríficos.»",
        "Su petición, tal cual: «Le pediría veinte minutos por teléfono.»",
        "¿Quieres que haga la presentación? Si es así, ¿cómo prefieres que te contacten? Si no, un no está bien y el silencio también: no hace falta dar razones, y queda entre tú y yo.",
        "Un saludo,\nSam",
      ],
    },
    {
      title: "brings both together",
      kind: "introduction",
      sample: 0,
      subject: "Presentación: Henrik Aasen (Nordvik Labs) – Lavanya Pillai (Larkfield Capital)",
      body: [
        "Hola, Lavanya y Henrik:",
        "Con el sí de ambas partes, me alegra hacer esta presentación.",
        "Lavanya, te presento a Henrik Aasen (founder, Nordvik Labs). En palabras de Henrik: «Dirijo Nordvik Labs: hacemos sensores para almacenes frigoríficos. Le pediría veinte minutos por teléfono.»",
        "Henrik, te presento a Lavanya Pillai (partner, Larkfield Capital). Cómo prefiere que le contacten: por correo, y no los viernes.",
        "Henrik, escribe tú primero, si puede ser hoy o mañana, y pásame entonces a copia oculta. A partir de ahí queda en buenas manos; me encantará saber algún día cómo fue.",
        "Un saludo,\nSam",
      ],
    },
    {
      title: "asks for what is missing",
      kind: "missing",
      sample: 0,
      subject: "",
      body: [
        "Hola, Henrik:",
        "Gracias por escribirme sobre Lavanya Pillai. ¿Me cuentas qué podría ganar Lavanya con ello? Con una o dos líneas que pueda reenviar basta.",
        "Antes de presentar a nadie pregunto siempre en privado, así que primero hablaré con Lavanya y te diré algo en cualquier caso.",
        "Un saludo,\nSam",
      ],
    },
    {
      title: "passes on a question",
      kind: "questions",
      sample: 0,
      subject: "",
      body: [
        "Hola, Henrik:",
        "Antes de seguir adelante con la presentación con Lavanya Pillai, hay algo que me gustaría entender mejor:",
        "¿Cuántos de los almacenes pagan?",
        "Con una línea o dos basta.",
        "Un saludo,\nSam",
      ],
    },
    {
      title: "tells of a later date",
      kind: "later",
      sample: 0,
      subject: "",
      body: [
        "Hola, Henrik:",
        "Creo que la presentación con Lavanya Pillai vendrá mejor un poco más adelante, así que prefiero esperar hasta enero. Yo me encargo de retomarla entonces; no tienes que hacer nada.",
        "Un saludo,\nSam",
      ],
    },
  ],
  requesterWrote: [
    ["Soy Henrik Aasen, fundador de Nordvik Labs.", "soy fundador de nuestra empresa."],
    ["Me llamo Henrik y trabajo en Nordvik Labs.", "trabajo en nuestra empresa."],
    ["En Nordvik Labs vendemos a supermercados.", "En nuestra empresa vendemos a supermercados."],
    ["Lo que hace Henrik no lo hace nadie.", ""],
    ["Vendemos a supermercados.", "Vendemos a supermercados."],
  ],
  connectorWrote: [
    ["Henrik conoce la cadena de frío", "esta persona conoce la cadena de frío"],
    ["El equipo de Henrik trabaja en Nordvik Labs", "El equipo de esta persona trabaja en su empresa"],
  ],
  until: [
    ["2027-01-12", "hasta el 12 de enero"],
    ["2027-01-01", "hasta enero"],
    ["2027-12-24", "hasta el 24 de diciembre de 2027"],
    ["2027-12-01", "hasta diciembre de 2027"],
  ],
});
