import { patternFrom, type Rule, type WordLists } from "./rule";

export const ES: WordLists = {
  podrias:
    "(?:me |nos |le |lo |la |les |se lo )?(?:podr[ií]as?|puedes?|pod[eé]s|podr[ií]ais|pod[eé]is|podr[ií]an|pudiera[sn]?|pudieses?|quisieras?|quisiera pedirle|querr[ií]as?|te animar[ií]as|se animar[ií]a|te importar[ií]a|le importar[ií]a|tendr[ií]as? (?:a bien|inconveniente|la amabilidad)|tuviera a bien|ser[ií]a posible|habr[ií]a (?:forma|manera|posibilidad)|hay (?:forma|manera|chance)|ser[ií]as? tan amable|har[ií]as?|har[ií]ais|har[ií]an|me haces|nos haces|agradecer[ií]a|agradecido|te pido|le pido|quer[ií]a pedir(?:te|le)|quisiera pedir(?:te|le)|por favor|porfa|chance|podemos pedirte)",
  presentar:
    "(?:presentar(?:me|nos|lo|la|le|les|se)?|presentes|presente|present[eé]is|presenten|presentaras?|presentases?|poner(?:me|nos|lo|la|le|les)? en (?:contacto|comunicaci[oó]n|relaci[oó]n)|pongas? en contacto|pusieras? en contacto|pusiera en contacto|conectar(?:me|nos|lo|la)?|conectes?|contactar(?:me|nos) con|hacer(?:me|nos|le)? (?:una |la |el )?(?:intro|presentaci[oó]n|puente|enlace|gancho|contacto))",
  me: "(?:me|nos|le|les|lo|la)",
};

const p = patternFrom(ES);

export const ES_RULES: readonly Rule[] = [
  {
    id: "es-presentarme",
    kind: "intro-request",
    pattern: p("{podrias}.{0,80}{presentar}"),
    not: /\bpresentar(?:te|le|les|se|os) (?:a )?(?:nuestr|mi |la |el |un|una )|\bgracias por|\bdocumento|\bsolicitud|\bpresentarse\b|\binforme\b/i,
    certainty: 0.93,
  },
  {
    id: "es-me-presentas",
    kind: "intro-request",
    pattern: p(
      "(?:pres[eé]nta(?:me|nos|le)|presentame|conect[aá]me|p[oó]n(?:me|nos) en contacto|hag[aá]me el favor de (?:decirle|hablarle|presentar)|mediar?a? (?:ante|con|por)|recomi[eé]nda(?:me|nos) (?:a|con))|{me} (?:presentas|presentar[ií]as?|presenta(?!r)|presentan|present[aá]s|pones en contacto|pon[eé]s en contacto|pondr[ií]as? en contacto|pone en contacto|conectas|conectar[ií]as?|conect[aá]s|haces (?:una|la) intro|har[ií]as (?:una|la) intro)",
    ),
    not: /\bgracias\b|\bquién me presenta en\b|\bte la presento\b/i,
    certainty: 0.92,
  },
  {
    id: "es-la-intro",
    kind: "intro-request",
    pattern: p(
      "(?:pudiste|te acordaste|novedades|alguna noticia|c[oó]mo va|qu[eé] hay|recordar(?:te|le)|sigue en pie|te reboto|pensaste|prometiste|ofreciste|quedaste).{0,60}(?:intro|presentaci[oó]n|presentarme|presentarnos|contacto con|ponerme en contacto)",
    ),
    certainty: 0.85,
  },
  {
    id: "es-conoces-a",
    kind: "intro-request",
    pattern: p(
      "(?:¿ ?)?(?:t[uú] |usted |vos )?(?:conoces|conoc[eé]s|conoce|conocen|conocer[aá]s|sabes|sab[eé]s|sabe|tienes|ten[eé]s|tiene) (?:usted |vos |t[uú] )?(?:de |a |por casualidad a )?(?:alguien|alg[uú]n|alguna|gente|qui[eé]n|un buen|una buena|con qui[eé]n|contacto)",
    ),
    not: /\bsabes? (?:quién tiene|con quién qued)|\btiene(?:s)? alguna (?:duda|pregunta|novedad|idea)|\balgún (?:problema|documento|dato)\b/i,
    certainty: 0.55,
  },
  {
    id: "es-preguntale",
    kind: "intro-request",
    pattern: p(
      "(?:(?:le |les )?preguntar[ií]as|preg[uú]nta(?:le|selo)|preg[uú]ntale|puedes preguntarle|podr[ií]as? (?:preguntarle|decirle|hablarle|comentarle|pedirle)|le (?:preguntas|dices|hablas|comentas|puedes (?:hablar|decir|preguntar))|h[aá]blale|d[ií]le|dile) .{0,60}(?:si|que|de m[ií]|de nosotr|de nuestr|me (?:recib|ver[ií]a|llam|atend))",
    ),
    certainty: 0.65,
  },
  {
    id: "es-pasar-contacto",
    kind: "intro-request",
    pattern: p(
      "(?:p[aá]sa(?:le|me)|le pasas|le das|dale|me pasas|podr[ií]as pasar(?:me|le)|pasar(?:me|le)|dar(?:le|me)|me das) (?:su|el|mi|tu) (?:contacto|n[uú]mero|tel[eé]fono|correo|mail|cv|curr[ií]culum|tarjeta)",
    ),
    not: /\bfactura|\bpedido\b|\bte paso\b/i,
    certainty: 0.55,
  },
  {
    id: "es-con-quien-hablar",
    kind: "intro-request",
    pattern: p(
      "(?:con|a) qui[eé]n (?:deber[ií]a|debo|tengo que|puedo|podr[ií]a|me recomiendas|me aconsejas|conviene|hay que) (?:hablar|contactar|dirigir(?:me)?|escribir|llamar)",
    ),
    not: /\ben su empresa\b/i,
    certainty: 0.5,
  },
  {
    id: "es-encantaria-conocer",
    kind: "intro-request",
    pattern: p(
      "(?:me (?:encantar[ií]a|gustar[ií]a)|quisiera|querr[ií]a|nos gustar[ií]a) (?:mucho )?(?:conocer|hablar con|charlar con|tomar(?:me)? un caf[eé] con|sentarme con) (?:a )?\\p{Lu}?",
    ),
    not: /\bcontigo|\bcon usted|\bconocer(?:te|le|los|os)\b|\bconocer (?:tu|su|el|la|los|las|más)\b/i,
    certainty: 0.4,
  },
  {
    id: "es-echar-mano",
    kind: "intro-request",
    pattern: p(
      "(?:tirar(?:me|le)? un cable con|echar(?:me)? un cable con|tienes mano con|meter(?:me)? mano|hablar(?:le)? (?:bien )?de (?:m[ií]|nosotros|nosotras)|recomendar(?:me|nos) (?:a|con)|interceder|dar(?:le)? una voz|decir(?:le)? que (?:voy|soy))",
    ),
    certainty: 0.6,
  },
  {
    id: "es-os-presento",
    kind: "intro-made",
    pattern: p(
      "(?:os|te|le|les|los|las) (?:presento|pongo en (?:contacto|copia|com[uú]n)|dejo en (?:buenas manos|contacto)|conecto)|(?:copio|incluyo|pongo en copia) (?:aqu[ií] )?a|aqu[ií] tienes a|(?:yo )?me (?:bajo|aparto|salgo|retiro) de",
    ),
    not: /\bsi (?:te|le|quieres|querés|quiere|os|les)\b|\?|\bte presento (?:con gusto|mi|nuestr|el |la )|\bme presento\b/i,
    certainty: 0.7,
  },
  {
    id: "es-te-puedo-presentar",
    kind: "intro-offer",
    pattern: p(
      "(?:te|le|os|les) (?:puedo|podr[ií]a) (?:presentar|poner en contacto|pasar el contacto|conectar)|(?:si (?:te|le|os) (?:interesa|sirve|apetece|parece|viene bien)|si (?:quieres|quer[eé]s|quiere|gustas|gusta)).{0,60}(?:te |le |os |les )(?:presento|pongo|paso|puedo|conecto|hago)|quieres que te (?:presente|ponga|pase)",
    ),
    not: /\bmi (?:empresa|producto)|\bnuestr/i,
    certainty: 0.7,
  },
  {
    id: "es-te-parece-bien-que",
    kind: "permission-ask",
    pattern: p(
      "(?:te|le|les|os) (?:parece bien|importa|importar[ií]a|molesta|molestar[ií]a|va bien|viene bien|copa|late|incomoda|autoriza|da permiso|gustar[ií]a que) .{0,10}(?:que|si|a)? ?(?:le|lo|la|los|les|yo|te|os)? ?(?:d[eé]|pase|ponga|presente|conecte|escriba|llame|proporcione|comparta|mande)|(?:puedo|podr[ií]a|me permites|me permite|me autoriza) (?:usted )?(?:a )?(?:dar(?:le)?|pasar(?:le)?|presentar(?:te|se)lo|presentar(?:te|le)|poner(?:os|los|te|le)) .{0,30}(?:tu|su|correo|tel[eé]fono|n[uú]mero|contacto|a)",
    ),
    certainty: 0.7,
  },
  {
    id: "es-quiere-hablar-contigo",
    kind: "permission-ask",
    pattern: p(
      "(?:quiere|quisiera|querr[ií]a|le (?:encantar[ií]a|gustar[ií]a)|me (?:pidi[oó]|pregunt[oó]|ha pedido)|busca|desea[n]?) .{0,40}(?:contigo|con vos|con usted|conocerte|conocerle|hablarte|verte|por ti|por usted)",
    ),
    not: /\b(?:me|nos) (?:gustaría|encantaría)|\bquisiera (?:hablar|reunirme|verme) con/i,
    certainty: 0.55,
  },
  {
    id: "es-me-presento",
    kind: "none",
    pattern: p(
      "(?:me presento|permit(?:e|a|idme|an)(?:me)? (?:que me )?present(?:arme|e)|presentar(?:le|te|les) (?:nuestr|a nuestr|la nueva|el nuevo)|gracias (?:mil |de nuevo |otra vez )?por (?:presentar|ponerme|la (?:intro|presentaci[oó]n)|el contacto|conectar)|agradecerte que me|conectarse|la conexi[oó]n d|bolet[ií]n|en su empresa|introduce un error|te saco de la cadena|te paso a copia oculta|no le digas|no hace falta que)",
    ),
    certainty: 0.8,
  },
];
