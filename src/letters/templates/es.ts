import type { Templates } from "../languagePack";

/**
 * Spanish, with "tú", as one writes to people one knows on both sides of the Atlantic. Nothing is said in the second person
 * plural, which would betray the side, and nothing that tells the gender of anybody.
 */
export const esTemplates: Templates = {
  permission: {
    subject: "¿Puedo presentarte a {requester.all|alguien}[ ({requester.company})]?",
    body: `{greeting}[, {contact.first}]:

{opening}

[{standing}][ {benefit}][ {involvement}]

[{words}]

[{ask}]

¿Quieres que haga la presentación? Si es así, ¿cómo prefieres que te contacten? Si no, un no está bien y el silencio también: no hace falta dar razones, y queda entre tú y yo.

{closing}`,
  },
  missing: {
    subject: "",
    body: `{greeting}[, {requester.first}]:

Gracias por escribirme[ sobre {targets}]. {needs}

Antes de presentar a nadie pregunto siempre en privado, así que primero hablaré con {them} y te diré algo en cualquier caso.

{closing}`,
  },
  refusal: {
    subject: "",
    body: `{greeting}[, {requester.first}]:

No puedo hacer la presentación[ con {contact.asked}], y prefiero decírtelo a dejarte esperando. Siento no darte una noticia mejor.

Espero que encuentres otro buen camino, y no dudes en volver a escribirme cuando pueda ayudarte con otra cosa.

{closing}`,
  },
  nudge: {
    subject: "",
    body: `{greeting}[, {contact.first}]:

Solo un recordatorio de mi mensaje de abajo[ sobre {requester.all}], por si se te pasó. Con un sí, un no o un «más adelante» me basta. Si no sé de ti, lo tomaré como un no y ahí lo dejo.

{closing}`,
  },
  questions: {
    subject: "",
    body: `{greeting}[, {requester.first}]:

Antes de seguir adelante con la presentación[ con {contact.asked}], hay algo que me gustaría entender mejor:

{questions}

Con una línea o dos basta.

{closing}`,
  },
  later: {
    subject: "",
    body: `{greeting}[, {requester.first}]:

Creo que la presentación[ con {contact.asked}] vendrá mejor un poco más adelante, así que prefiero esperar {until|un tiempo}. Yo me encargo de retomarla entonces; no tienes que hacer nada.

{closing}`,
  },
  mention: {
    subject: "",
    body: `{greeting}[, {requester.first}]:

No será una presentación por correo, pero hay algo que quizá ayude igual: puedes mencionar a {contact.name|mi contacto}. Lo sabe y está de acuerdo.

Te pido que sea solo para lo que me contaste, y solo el nombre.

{closing}`,
  },
  redirect: {
    subject: "",
    body: `{greeting}[, {requester.first}]:

Me dicen que {instead.name|otra persona} sería mejor para esto[ que {contact.asked}].

Si quieres, preguntaré primero en privado a {instead.first|esa persona}, como hago siempre. ¿Te parece?

{closing}`,
  },
  thanks: {
    subject: "",
    body: `{greeting}[, {contact.first}]:

Gracias, me alegro. {next}[ {preference}]

Cuando ya haya contacto, puedes pasarme a copia oculta. Y si algo cambia antes, dímelo sin más.

{closing}`,
  },
  proposal: {
    subject: "¿Te gustaría conocer a {contact.name|alguien}[ ({contact.company})]?",
    body: `{greeting}[, {requester.first}]:

Creo que vale la pena que hables con {contact.name|alguien que conozco}[ ({contact.about})].[ {benefit}]

¿Te interesa? Si es así, mándame unas líneas que pueda reenviar: de qué te gustaría hablar, qué podría ganar {contact.first|la otra parte} y cuánto tiempo pedirías. A {contact.first|la otra parte} también le preguntaré en privado, y solo haré la presentación si ambas partes quieren.

Si no es para ti, un no está bien, y el silencio también.

{closing}`,
  },
  introduction: {
    subject: "Presentación: {requester.all}[ ({requester.company})] – {contact.all}[ ({contact.company})]",
    body: `{greeting}[, {both}]:

Con el sí de ambas partes, me alegra hacer esta presentación.

{contact.first|Hola}, te presento a {requester.all}[ ({requester.about})].[ {standing}][ {words}]

{requester.first|Hola}, te presento a {contact.all}[ ({contact.about})].[ {preference}]

{requester.first|Como parte que lo pidió}, escribe tú primero, si puede ser hoy o mañana, y pásame entonces a copia oculta. A partir de ahí queda en buenas manos; me encantará saber algún día cómo fue.

{closing}`,
  },
  followup: {
    subject: "",
    body: `{greeting}[, {requester.first}]:

Hace cosa de una semana que hice la presentación[ con {contact.first}] y todavía no he visto que nadie escriba. Si ya hay contacto sin mí, tanto mejor; no hace falta que respondas.

Si no, ¿podrías escribir en un par de días? Una presentación se enfría pronto. Y si tus planes han cambiado, dímelo y aviso a {contact.first|la otra parte}.

{closing}`,
  },
  outcome: {
    subject: "",
    body: `{greeting}[, {recipient.first}]:

¿Pudiste hablar al final con {other.first|la otra parte}? Te agradecería una línea para saber si valió la pena. Si no salió nada, también es bueno saberlo.

{closing}`,
  },
};
