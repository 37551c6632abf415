import { type AnswerRule, patterns } from "./answerRule";

const { anywhere, opening } = patterns({
  month: "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
  nombre:
    "mi nombre|de (?:mi|parte) (?:parte|mia)|de mi parte|mencion[a-z]*|me (?:nombre|cite|mencione)|citarme|nombrarme|como referencia|(?:yo )?(?:lo|la|le) (?:mande|recomiendo|recomende|mando)|va de mi parte",
  luego: "mas adelante|despues|luego|en {month}|ahora no|todavia no|por ahora|este (?:mes|ano)|esta semana",
});

export const SPANISH_RULES: readonly AnswerRule[] = [
  {
    id: "es-si",
    answer: "yes",
    pattern: opening(`
      (?:pues |bueno,? |uy,? |ay,? )?(?:si|claro(?: que si)?|por supuesto|desde luego|como no|vale|va|dale
      |ok(?:ay|ey)?|perfecto|adelante|obvio|con (?:mucho )?gusto|encantad[oa]|hecho|de acuerdo|orale|sale
      |con placer|venga|listo|genial|acepto|va(?:le)?)
    `),
    not: anywhere(`
      si (?:le|la|lo|te|se|me|es|no|quiere|puede|cuando|hay|ella|el) .{0,60},
      |si,? si,? (?:seguro|claro|ya)|seguro que (?:es|son|sera)|si,? pero (?:no ya|ahora|mas|despues|luego|primero)|tambien le
    `),
    certainty: 0.88,
  },
  {
    id: "es-adelante",
    answer: "yes",
    pattern: anywhere(`
      me (?:interesa|viene bien)|cuenta conmigo|(?:estare|sera|seria) (?:encantad[oa]|un placer|un honor)
      |(?:encantad[oa]|feliz) de|justo (?:necesit|busc)[a-z]+|si quiero|darle mi|pasale (?:mi|el)|dale mi
      |pasa(?:me|le) su|(?:ponnos|ponganos|ponednos|ponenos) en contacto
      |presenta(?:nos|noslo|nosla|melo|mela|me)|conecta(?:nos|me)?
      |por mi (?:encantad[oa]|bien|perfecto|parte si)|no (?:tengo|hay) (?:inconveniente|problema|objecion)
      |no veo por que no|me (?:encantaria|encanta|apunto|parece bien)
      |(?:dile|digale|decile|diganle) que (?:si|venga)
      |que (?:venga|me (?:llame|escriba|busque|mande|contacte)|pase|traiga)|acepta|por ti lo que
      |(?:la|lo|le) (?:recibo|recibire|atiendo|espero)
    `),
    not: anywhere("no (?:me )?(?:interesa|acepto)|{nombre}|que no me"),
    certainty: 0.84,
  },
  {
    id: "es-no",
    answer: "no",
    pattern: opening(`
      (?:uy,? |ay,? |pues |gracias,? (?:pero )?|lo siento,? )?(?:no(?=[,.!]|$| gracias| me | nos | creo
      | quiero| va | es )|nop|nel|ni (?:loco|loca|hablar|de broma)|imposible|para nada|que va)
    `),
    not: anywhere("no (?:puedo|tengo|soy|recibo|hace|me queda|entiendo|estoy)"),
    certainty: 0.86,
  },
  {
    id: "es-so-no",
    answer: "no",
    pattern: anywhere("asi que (?:es que )?no(?=[.,!;]|$)|pero (?:es que )?no(?=[.,!;]|$)"),
    certainty: 0.82,
  },
  {
    id: "es-declino",
    answer: "no",
    pattern: anywhere(`
      (?:permiso )?denegado|(?:ya )?(?:te|le) (?:he dicho|dije) que no|dejame en paz|(?:te|le) voy a decir que no|yo paso|(?:debo|tengo que) rechazar[a-z]*|no lo veo|no (?:acepto|me apetece|me cae)|prohibido|no podra atender
      |tenemos ya|mejor que no|lo dejamos|ni lo sera|prefiero (?:que )?no|esta vez paso|declin[a-z]*
      |no (?:nos|me) (?:interesa|encaja|convence|apetece|veo en)|no es (?:para (?:mi|nosotros)|lo mio)
      |no (?:va a poder ser|sera posible|es posible)|por favor no|no (?:quiero|deseo|me siento comod[oa])
      |que (?:conmigo )?no cuente|(?:no (?:estamos|estoy) (?:tomando|aceptando|cogiendo))
      |ya no (?:recibo|tomo|acepto|atiendo)|conflicto de interes[a-z]*|no concede|lamento
    `),
    not: anywhere("{nombre}"),
    certainty: 0.88,
  },
  {
    id: "es-no-puedo",
    answer: "no",
    pattern: anywhere(`
      no (?:puedo|podre|podemos|voy a poder|tengo tiempo)|no me (?:es posible|da la vida)|no recibo a nadie
    `),
    not: anywhere("{nombre}|pero|no puedo (?:abrir|decidir|esperar|negarme)"),
    certainty: 0.6,
  },
  {
    id: "es-luego",
    answer: "later",
    pattern: anywhere(`
      cuando (?:tengamos|pase|tenga)|esperame|insista|lo retomamos
      |(?:ahora|ahorita|de momento|por ahora|este ano|este mes|esta semana)(?: mismo| ya)?,? (?:no|imposible
      |ando|estoy|cierro|ni)|todavia no|no ya|mas adelante
      |(?:preguntame|escribeme|escribime|escribame|escribanos|buscame|llamame|insisteme|insistime|avisame
      |contactame|me escribes|vuelv[ea] a (?:escribir|preguntar|intentar)[a-z]*)(?: .{0,30})?(?:mas|en
      |despues|luego|dentro|cuando|pasad[oa]|proxim[a-z]+|que viene|otra vez|de nuevo|a partir)
      |cuando (?:termine|acabe|pase|vuelva|nazca|salga|cierre|regrese)
      |dame (?:un|una|dos|tres|unos|unas) [a-z]+|dejalo para|aguantame|primero tengo
      |dentro de (?:un|una|dos|tres|unos|unas)
    `),
    not: anywhere("despues de (?:las|la una|comer)"),
    certainty: 0.8,
  },
  {
    id: "es-a-partir-de",
    answer: "later",
    pattern: anywhere(`
      (?:dejelo|dejalo|dejemoslo|mejor) (?:para|en|a partir de) (?:{month}|finales|principios|mediados|despues)
      |de ahi en adelante|antes del? .{1,14} (?:imposible|no puedo|nada|ni hablar)
      |a partir del? (?:{month}|\\d|lunes|la|ese|esa)|(?:si|vale|claro),? pero (?:en {month}|a partir|despues|no antes)
    `),
    not: anywhere("{nombre}"),
    certainty: 0.9,
  },
  {
    id: "es-otra-persona",
    answer: "someone-else",
    pattern: anywhere(`
      (?:debe|debes|debera|hay que|tienes? que|puede) (?:dirigir|preguntar|hablar|consultar)[a-z]* (?:a|al|con|directamente)
      |(?:ese|este) (?:tema|asunto) (?:lo )?(?:lleva|maneja|ve|trata)|(?:le|te|os) derivo|no a mi(?=[.,]|$)
      |(?:que|el que|la que) (?:lleva|sabe|entiende|es la responsable)|prueba con|mi sucesora?
      |habria que verlo con|consulta con|camara de comercio|secretaria
      |(?:habla|hable|hablen|hablad|habl[ae]r|contacta|contacte|contacten|pregunta|preguntale|preguntele
      |pregunten|escribile|dirijase|acude|acuda|ve|vaya|llama|llame|que llame|busca|busque)(?: mejor
      | por favor| directamente| mas)? (?:a|al|con|en) (?:@|mi (?:soci[oa]|prim[oa]|herman[oa]|coleg[ao]
      |companer[oa]|jef[ea])|la (?:oficina|doctora|directora|persona)|nuestr[oa])
      |(?:la persona (?:indicada|adecuada|correcta))
      |(?:ya no|no) (?:lo|la|los|las|soy) (?:llevo|veo|manejo|yo|la persona|quien)|ya no estoy en
      |ahora (?:esta|lo lleva|es|lo ve) @|eso (?:es cosa|lo lleva|es de|ya no)|en mi lugar|le digo\\?
      |de eso no (?:tengo|se)|@ (?:sabe|estaria|seria|lleva|decide)
    `),
    not: anywhere("cuent[a-z]+"),
    certainty: 0.78,
  },
  {
    id: "es-mi-nombre",
    answer: "mention-me",
    pattern: anywhere(`
      (?:que )?lo conozco y|que (?:la|lo) recomiendo yo|lo mando yo|(?:a que )?cite|fui yo|mencione que
      |(?:dar|da|usar|use|usa|usen|utilizar|lleva|dig[a-z]+|con|ponga|pon) mi nombre
      |mi nombre (?:lo|si|le|puede)|de (?:mi parte|parte mia)|(?:que )?me (?:mencion|cit|nombr)[a-z]*
      |(?:puede|pueden|podes|puedes) (?:citarme|mencionarme|nombrarme|decir que (?:habl|me conoc|yo)[a-z]*)
      |como referencia|diga que (?:la|lo|le) (?:mande|mando|recomiendo)
      |que yo (?:lo|la|le|se lo) (?:recomiendo|sugeri|mande|recomende)|si le sirve mi nombre
    `),
    not: anywhere("no (?:use|uses|des|menciones|de) (?:mi nombre|me)"),
    certainty: 0.9,
  },
  {
    id: "es-mas-datos",
    answer: "needs-info",
    pattern: anywhere(`
      contar un poco|mas informacion|algo por escrito|primero quiero saber|sabes si
      |(?:manda|mande|envia|envie|pasa)(?:me)? (?:primero|antes)|depende
      |(?:antes de|para) (?:que te )?(?:decid|contest|respond|acept)[a-z]+|necesito (?:saber|mas|ver)
      |no me queda claro|sin eso no
    `),
    certainty: 0.82,
  },
  {
    id: "es-pregunta",
    answer: "needs-info",
    pattern:
      /¿?(?:^|[¿,;:.]\s*|\by )(?:de que|que (?:quiere|experiencia|edad|busca|hace|necesita|vende|tipo)|quien(?:es)? (?:es|paga|esta|son|mas)|cuant[oa]s?|cual|por que yo|para que|como|donde (?:es|esta|seria)|cuando seria|a que|es (?:para|pago|pagad[oa]|la misma|el mismo|urgente)|tiene[n]?|trabaja|podria (?:indicar|decir)[a-z]*|me (?:lo )?explic[a-z]+|hay algo)[^?]{0,160}\?/,
    not: anywhere("quien te dio"),
    certainty: 0.66,
  },
  {
    id: "es-ni-si-ni-no",
    answer: "unclear",
    pattern: anywhere(`
      acuso recibo|que suerte la mia|otr[oa] (?:genio|iluminad[oa]|gurú|experto)|ya hablaremos|lo que me faltaba|lo comento|me lo apunto|era para mi|acabo de aterrizar|lo leo con calma
      |se me ha borrado|en el medico|dejame(?:lo)? (?:pensar[a-z]*)
      |lo (?:pienso|pensare|consulto|consultare|hablo)|ya te (?:digo|dire|cuento)
      |tengo que (?:hablarlo|pensarlo|consultarlo)|ya veremos|no se(?:,| que|$|\\.)|ni que si|quien te dio
      |hablamos luego|(?:no se ve|no abre)|lo que tu veas|tambien le (?:plancho|lavo|hago)|feliz cumpleanos
      |has visto|que cosas tienes|madre mia
    `),
    not: anywhere("{nombre}"),
    certainty: 0.8,
  },
  {
    id: "es-recibido",
    answer: "unclear",
    pattern:
      /^\W*(?:recibido|gracias|anotado|enterad[oa]|visto|mm+|hm+|jaj\w*|jej\w*|puede ser|quizas?|tal vez|a ver|menudo [a-z]+|uf+|vaya)(?:,? (?:gracias|jaja))?\W*$/,
    certainty: 0.78,
  },
];
