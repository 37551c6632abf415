import type { RuleExamples } from "./ruleExamples";

export const SPANISH_EXAMPLES: RuleExamples = {
  "es-si": { finds: "Pues sí, me pica la curiosidad.", leaves: "Si no te importa, paso." },
  "es-adelante": { finds: "Preséntanos cuando quieras.", leaves: "No me interesa." },
  "es-no": { finds: "No, gracias, no me apetece.", leaves: "No tengo inconveniente." },
  "es-declino": { finds: "Prefiero que no.", leaves: "Prefiero el jueves." },
  "es-no-puedo": { finds: "Lo siento, no puedo ayudar con esto.", leaves: "No puedo abrir el archivo." },
  "es-luego": { finds: "Por ahora estoy liado, mejor más adelante.", leaves: "Estoy más delgado." },
  "es-otra-persona": { finds: "Eso no lo llevo yo, habla con Amparo.", leaves: "Eso me gusta." },
  "es-mi-nombre": { finds: "Que diga que va de mi parte.", leaves: "Que diga la hora." },
  "es-mas-datos": { finds: "Depende de lo que quiera.", leaves: "Dependiente de farmacia." },
  "es-pregunta": { finds: "¿De qué empresa se trata?", leaves: "¿Quién te dio mi correo?" },
  "es-ni-si-ni-no": { finds: "Lo consulto con mi socio.", leaves: "Consulta hecha." },
  "es-recibido": { finds: "Recibido, gracias.", leaves: "Recibido el paquete, lo abro mañana." },
  "es-so-no": { finds: "Me da pena, pero no.", leaves: "No tengo prisa, pero no olvido." },
  "es-a-partir-de": { finds: "Déjalo para octubre.", leaves: "Déjalo en la mesa." },
};
