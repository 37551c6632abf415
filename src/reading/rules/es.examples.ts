import type { RuleExamples } from "./rule";

export const ES_EXAMPLES: Readonly<Record<string, RuleExamples>> = {
  "es-presentarme": { finds: "¿Podrías presentarme a la dueña del molino?", leaves: "¿Podrías presentar el informe el lunes?" },
  "es-me-presentas": { finds: "¿Me presentas a tu tío el herrero?", leaves: "Te presento a mi tío." },
  "es-la-intro": { finds: "¿Pudiste pensar en la intro con Marisol?", leaves: "¿Pudiste pensar en la cena?" },
  "es-conoces-a": { finds: "¿Conoces a alguien en el puerto?", leaves: "¿Tienes alguna pregunta?" },
  "es-preguntale": { finds: "¿Le preguntarías si me recibe el jueves?", leaves: "¿Le preguntarías la hora?" },
  "es-pasar-contacto": { finds: "¿Me pasas el número de tu fontanero?", leaves: "¿Me pasas la sal?" },
  "es-con-quien-hablar": { finds: "¿Con quién debería hablar en el museo?", leaves: "¿Con quién vienes?" },
  "es-encantaria-conocer": { finds: "Me encantaría conocer a Ximena.", leaves: "Me encantaría conocerte." },
  "es-echar-mano": { finds: "¿Puedes hablarle de mí al jefe?", leaves: "¿Puedes hablar más alto?" },
  "es-os-presento": { finds: "Os pongo en contacto y me retiro.", leaves: "¿Os pongo en contacto?" },
  "es-te-puedo-presentar": { finds: "Si quieres, te presento a mi prima.", leaves: "Si llueve, no salgo." },
  "es-te-parece-bien-que": { finds: "¿Te parece bien que le dé tu correo?", leaves: "¿Te parece bien el martes?" },
  "es-quiere-hablar-contigo": { finds: "Una amiga quiere hablar contigo.", leaves: "Una amiga quiere pan." },
  "es-me-presento": { finds: "Me presento: soy la nueva vecina.", leaves: "¿Me presentas a la vecina?" },
};
