import { type AnswerRule, patterns } from "./answerRule";

const p = patterns({
  nombre:
    "mi nombre|de (?:mi|parte) (?:parte|mia)|de mi parte|mencion\\p{L}*|me (?:nombre|cite|mencione)|citarme|nombrarme|como referencia|(?:yo )?(?:lo|la|le) (?:mande|recomiendo|recomende|mando)|va de mi parte",
  luego:
    "mas adelante|despues|luego|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|ahora no|todavia no|por ahora|este (?:mes|ano)|esta semana",
});
const start = (template: string) =>
  new RegExp(`^[^\\p{L}@]*(?:(?:\\p{L}+|@)(?: \\p{L}+| @)?[,!:]+ )?(?:${p(template).source})`, "iu");

export const SPANISH_RULES: readonly AnswerRule[] = [
  {
    id: "es-si",
    answer: "yes",
    pattern: start(
      "(?:pues |bueno,? |uy,? |ay,? )?(?:si|claro(?: que si)?|por supuesto|desde luego|como no|vale|va|dale|ok(?:ay|ey)?|perfecto|adelante|obvio|con (?:mucho )?gusto|encantad[oa]|hecho|de acuerdo|orale|sale|con placer|venga|listo|genial|acepto|va(?:le)?)",
    ),
    not: p(
      "si (?:le|la|lo|te|se|me|es|no|quiere|puede|cuando|hay|ella|el) .{0,60},|si y no|ni que si|si,? pero (?:no ya|ahora|mas|despues|luego|primero)|tambien le|{nombre}|si,? claro,? y|en principio,? pero",
    ),
    certainty: 0.88,
  },
  {
    id: "es-adelante",
    answer: "yes",
    pattern: p(
      "me (?:interesa|viene bien|parece (?:buena idea|bien))|cuenta conmigo|(?:estare|sera|seria) (?:encantad[oa]|un placer|un honor)|(?:encantad[oa]|feliz) de|justo (?:necesit|busc)\\p{L}+|si quiero|siempre que no|darle mi|pasale (?:mi|el)|pase(?:le)? mi|dale mi|dele mi|pasa(?:me|le) su|(?:ponnos|ponganos|ponednos|ponenos) en contacto|presenta(?:nos|noslo|nosla|melo|mela|me)|conecta(?:nos|me)?|por mi (?:encantad[oa]|bien|perfecto|parte si)|sin problemas?|no (?:tengo|hay) (?:inconveniente|problema|objecion)|no veo por que no|nada en contra|me (?:encantaria|encanta|apunto|interesa mucho|parece bien|gustaria conocer\\p{L}*)|me sumo|cuenta conmigo|(?:dile|digale|decile|diganle) que (?:si|venga|me (?:llame|escriba|busque))|que (?:venga|me (?:llame|escriba|busque|mande|contacte)|pase|traiga)|acepta|por ti lo que|con gusto (?:la|lo|le) (?:atiendo|recibo|veo)|(?:la|lo|le) (?:recibo|recibire|atiendo|espero)|puede (?:llamarme|escribirme|venir|pasar)",
    ),
    not: p(
      "no (?:me )?(?:interesa|acepto)|(?:no|ni|nunca) (?:me |le |la |lo )?(?:pase|pasale|interesa|encanta|acepta|puede)|no me gustaria|{nombre}|{luego}|no que me|a mi que no|que no me",
    ),
    certainty: 0.84,
  },
  {
    id: "es-no",
    answer: "no",
    pattern: start(
      "(?:uy,? |ay,? |pues |gracias,? (?:pero )?|lo siento,? )?(?:no(?=[,.!]|$| gracias| me | nos | creo| quiero| va | es )|nop|nel|ni (?:loco|loca|hablar|de broma)|imposible|para nada|que va)",
    ),
    not: p(
      "no (?:tengo|hay) (?:inconveniente|problema)|no veo por que|no hay|no ahora|no se|no,? (?:pero|hasta|antes)|no (?:puedo|tengo|soy|recibo|hace|me queda|entiendo|estoy)|{nombre}|{luego}|ahora|por que no|que decide",
    ),
    certainty: 0.86,
  },
  {
    id: "es-declino",
    answer: "no",
    pattern: p(
      "(?:debo|tengo que) rechazar\\p{L}*|no lo veo|no (?:acepto|me apetece|me cae)|prohibido|no podra atender|tenemos ya|mejor que no|lo dejamos|no quiero lios|no creo que pueda|ni lo sera|prefiero (?:que )?no|paso(?: de| esta vez| por ahora)?$|esta vez paso|declin\\p{L}*|no me interesa|no (?:nos|me) (?:interesa|encaja|convence|apetece|veo en)|no es (?:para (?:mi|nosotros)|lo mio)|no (?:va a poder ser|sera posible|es posible)|no (?:le|les) des|por favor no|no (?:quiero|deseo|me siento comod[oa])|que (?:conmigo )?no cuente|conmigo que no|dile que no|digale que no|tengo que decir(?:te|le)? que no|(?:no (?:estamos|estoy) (?:tomando|aceptando|cogiendo))|ya no (?:recibo|tomo|acepto|atiendo)|conflicto de interes\\p{L}*|no concede|lamento|me da (?:mucha )?pena decir|mejor no|no puedo comprometerme|no quiero saber|le deseo suerte",
    ),
    not: p("{nombre}|{luego}|prefiero no (?:aparecer|decir)|prefiero que no .{0,20}telefono"),
    certainty: 0.88,
  },
  {
    id: "es-no-puedo",
    answer: "no",
    pattern: p("no (?:puedo|podre|podemos|voy a poder|tengo tiempo)|no me (?:es posible|da la vida)|no recibo a nadie"),
    not: p("{nombre}|{luego}|pero|no puedo (?:abrir|decidir|esperar|negarme)"),
    certainty: 0.6,
  },
  {
    id: "es-luego",
    answer: "later",
    pattern: p(
      "no antes de|despues de las fiestas|cuando (?:tengamos|pase|tenga)|esperame|insista|lo retomamos|me lo vuelves a|todavia es|hasta arriba|(?:ahora|ahorita|en este momento|de momento|por ahora|por el momento|este ano|este mes|esta semana)(?: mismo| ya)?,? (?:no|imposible|ando|estoy|cierro|ni)|todavia no|aun no|no ya|mas adelante|mas tarde|(?:preguntame|escribeme|escribime|escribame|escribanos|recuerdame(?:lo)?|recordame(?:lo)?|buscame|llamame|insisteme|insistime|avisame|contactame|me escribes|me lo recuerdas|vuelv[ea] a (?:escribir|preguntar|intentar)\\p{L}*|volve a \\p{L}+)(?: .{0,30})?(?:mas|en|despues|luego|dentro|cuando|la (?:semana|proxima)|pasad[oa]|proxim\\p{L}+|que viene|otra vez|de nuevo|a partir)|cuando (?:termine|acabe|pase|vuelva|nazca|salga|cierre|regrese)|despues de|pasad[oa] (?:el|la|las|los)|dame (?:un|una|dos|tres|unos|unas) \\p{L}+|dejalo para|dejemoslo para|mejor en|aguantame|primero tengo|a partir de|dentro de (?:un|una|dos|tres|unos|unas)",
    ),
    not: p("{nombre}|habla con|preguntale|despues de (?:las|la una|comer)"),
    certainty: 0.8,
  },
  {
    id: "es-otra-persona",
    answer: "someone-else",
    pattern: p(
      "lo suyo es @|(?:que|el que|la que) (?:lleva|sabe|entiende|es la responsable|es el responsable)|prueba con|no es de mi competencia|te paso con|sugiero que se dirija|mi sucesora?|habria que verlo con|consulta con|camara de comercio|secretaria|(?:habla|hable|hablen|hablad|habl[ae]r|contacta|contacte|contacten|pregunta|preguntale|preguntele|pregunten|escrib[ea](?:le)?|escribile|dirijase|diri[gj]\\p{L}+|acude|acuda|ve|vaya|llama|llame|que llame|busca|busque|te conviene (?:mas )?hablar)(?: mejor| por favor| directamente| mas)? (?:a|al|con|en) (?:@|mi (?:soci[oa]|prim[oa]|herman[oa]|coleg[ao]|companer[oa]|jef[ea])|la (?:oficina|doctora|directora|persona)|el (?:departamento|ingeniero|doctor|area)|nuestr[oa])|(?:la persona (?:indicada|adecuada|correcta)|quien (?:decide|lleva|sabe|manda|maneja))|(?:ya no|no) (?:lo|la|los|las|soy) (?:llevo|veo|manejo|yo|la persona|quien)|no soy (?:yo|la persona)|ya no estoy en|ahora (?:esta|lo lleva|es|lo ve) @|eso (?:es cosa|lo lleva|es de|ya no)|en mi lugar|le digo\\?|se lo digo|(?:lleva|maneja) (?:todo|los|las|eso)|de eso no (?:tengo|se)|@ (?:sabe|estaria|seria|lleva|decide)",
    ),
    not: p("{nombre}|cuent\\p{L}+"),
    certainty: 0.78,
  },
  {
    id: "es-mi-nombre",
    answer: "mention-me",
    pattern: p(
      "(?:que )?lo conozco y|respondo por|que (?:la|lo) recomiendo yo|lo mando yo|(?:a que )?cite|que trabajamos juntos|fui yo|mencione que|(?:dar|da|usar|use|usa|usen|utilizar|lleva|dig\\p{L}+|con|ponga|pon) mi nombre|mi nombre (?:lo|si|le|puede)|de (?:mi parte|parte mia)|que (?:va|viene|voy) de (?:mi )?parte|(?:que )?me (?:mencion|cit|nombr)\\p{L}*|(?:puede|pueden|podes|puedes) (?:citarme|mencionarme|nombrarme|decir que (?:habl|me conoc|yo)\\p{L}*)|como referencia|diga que (?:la|lo|le) (?:mande|mando|recomiendo)|que yo (?:lo|la|le|se lo) (?:recomiendo|sugeri|mande|recomende)|si le sirve mi nombre",
    ),
    not: p("no (?:use|uses|des|menciones|de) (?:mi nombre|me)|sin mencionarme|que no me mencion\\p{L}+"),
    certainty: 0.9,
  },
  {
    id: "es-mas-datos",
    answer: "needs-info",
    pattern: p(
      "contar un poco|mas informacion|algo por escrito|primero quiero saber|sabes si|cuentame mas|cuenteme mas|contame mas|(?:mas|otros) (?:datos|detalles|informacion|info)|(?:manda|mande|envia|envie|pasa)(?:me)? (?:primero|antes)|depende|(?:antes de|para) (?:que te )?(?:decid|contest|respond|acept)\\p{L}+|necesito (?:saber|mas|ver)|quisiera (?:saber|ver)|no me queda claro|sin eso no",
    ),
    certainty: 0.82,
  },
  {
    id: "es-pregunta",
    answer: "needs-info",
    pattern:
      /¿?(?:^|[¿,;:.]\s*|\by )(?:de que|que (?:quiere|experiencia|edad|busca|hace|necesita|vende|tipo)|quien(?:es)? (?:es|paga|esta|son|mas)|cuant[oa]s?|cual|por que yo|para que|como|donde (?:es|esta|seria)|cuando seria|a que|es (?:para|pago|pagad[oa]|la misma|el mismo|urgente)|tiene[n]?|trabaja|podria (?:indicar|decir)\p{L}*|me (?:lo )?explic\p{L}+|hay algo)[^?]{0,160}\?/iu,
    not: p("quien te dio|que cosas|que llevo|cuando (?:esta|puede)|has visto|le digo|por que no"),
    certainty: 0.66,
  },
  {
    id: "es-ni-si-ni-no",
    answer: "unclear",
    pattern: p(
      "ya hablaremos|lo que me faltaba|no se que decir\\p{L}*|lo comento|me lo apunto|era para mi|acabo de aterrizar|lo leo con calma|se me ha borrado|en el medico|dejame(?:lo)? (?:pensar\\p{L}*|consultar\\p{L}*)|lo (?:pienso|pensare|consulto|consultare|hablo)|ya te (?:digo|dire|cuento)|te digo (?:algo|luego)|tengo que (?:hablarlo|pensarlo|consultarlo)|me lo pienso|ya veremos|no se(?:,| que|$|\\.)|ni que si|si y no|quien te dio|hablamos luego|voy conduciendo|(?:no se ve|no puedo abrir|no abre)|lo que tu veas|tambien le (?:plancho|lavo|hago)|feliz cumpleanos|has visto|que cosas tienes|madre mia",
    ),
    not: p("{nombre}"),
    certainty: 0.8,
  },
  {
    id: "es-recibido",
    answer: "unclear",
    pattern:
      /^\W*(?:recibido|gracias|anotado|enterad[oa]|visto|mm+|hm+|jaj\w*|jej\w*|puede ser|quizas?|tal vez|a ver|menudo \p{L}+|uf+|vaya)(?:,? (?:gracias|jaja))?\W*$/iu,
    certainty: 0.78,
  },
];
