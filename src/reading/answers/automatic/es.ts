import type { AutomaticCue } from "./cue";

export const SPANISH_CUES: readonly AutomaticCue[] = [
  {
    id: "es-subject",
    where: "subject",
    pattern:
      /^(?:respuesta automatica|contestacion automatica|auto-?respuesta|mensaje automatico|notificacion automatica|fuera de (?:la )?oficina|no se (?:ha podido|pudo|puede) entregar|no entregado|correo devuelto|leido:|no leido:|acuse de (?:recibo|lectura)|confirmacion de (?:recepcion|lectura)|solicitud recibida)/,
    points: 6,
  },
  {
    id: "es-away-subject",
    where: "subject",
    pattern: /^(?:ausente|ausencia|estoy (?:ausente|fuera|de vacaciones)|vacaciones|cerrad[oa]s?|cierre por|solicitud)/,
    points: 4,
  },
  {
    id: "es-left",
    where: "body",
    pattern: /ya no trabajo en|direccion (?:ya no|dejara)/,
    points: 6,
    departed: true,
  },
  {
    id: "es-gone",
    where: "body",
    pattern:
      /ya no (?:forma parte|pertenece|presta servicios)|(?:ha dejado|deje|dejo) (?:la empresa|de trabajar|esta empresa|la compania|la organizacion)/,
    points: 4,
    departed: true,
  },
  {
    id: "es-redirect",
    where: "body",
    pattern:
      /(?:dirija|envie|remita|dirijan) (?:por favor )?(?:su|sus|cualquier|toda) [a-z]+|para cualquier (?:consulta|gestion)/,
    points: 3,
  },
  {
    id: "es-says-so",
    where: "body",
    pattern:
      /(?:mensaje|correo|respuesta|e-?mail|notificacion) (?:es |ha sido |generad[oa] )*(?:enviad[oa] )?automatic(?:o|a|amente)|(?:por favor,? )?no respond(?:a|as) a este|este buzon no|generado automaticamente/,
    points: 6,
  },
  {
    id: "es-ticket",
    where: "body",
    pattern:
      /(?:hemos recibido|se ha (?:recibido|registrado)|recibimos) (?:su|tu) (?:solicitud|mensaje|consulta|correo)|numero de (?:caso|ticket|incidencia|referencia)|no (?:se )?(?:ha podido|pudo|puede) (?:ser )?entrega(?:r|do|da|rse)|buzon (?:[a-z]+ ){0,3}(?:esta )?lleno|direccion (?:de correo )?no (?:existe|encontrada|valida)|en breve (?:le|te) (?:atender|contact|respond)/,
    points: 6,
  },
  {
    id: "es-away",
    where: "body",
    pattern:
      /(?:estoy|estare|me encuentro|me encontrare|se encuentra|ando|permanecere)\b.{0,30}(?:fuera de (?:la )?oficina|ausente|de vacaciones|de viaje|de baja|de licencia|de permiso)|(?:oficina|tienda|despacho|taller|consulta|secretaria) (?:esta |permanece |permanecera |estara )?cerrad[oa]|(?:permanece|estamos|estaremos)[a-z]* cerrad[oa]s?|cerrad[oa]s? por (?:vacaciones|descanso|inventario)|fuera de la oficina/,
    points: 2,
  },
  {
    id: "es-urgent",
    where: "body",
    pattern: /(?:para|en caso de|si es|por) (?:cualquier )?(?:asuntos? |temas? |algo )?urgen(?:te|tes|cia|cias)|en mi ausencia/,
    points: 4,
  },
  {
    id: "es-access",
    where: "body",
    pattern:
      /(?:sin|con|tendre) (?:acceso|poco acceso|acceso limitado)|acceso (?:limitado|restringido)? ?al? (?:mi )?(?:correo|e-?mail)/,
    points: 2,
  },
  {
    id: "es-return",
    where: "body",
    pattern:
      /(?:responder|contestar|atender)e (?:a )?(?:su|tu|los|lo).{0,40}(?:vuelta|regreso|incorpor)|a mi (?:vuelta|regreso)|(?:regresare|volvere|vuelvo|regreso|me reincorporo|volvemos|regresamos|abrimos|reabrimos) (?:el|a la oficina|a (?:atender|abrir)[a-z]*)/,
    points: 1,
  },
  {
    id: "es-thanks",
    where: "body",
    pattern:
      /^\W*(?:(?:hola|buenos dias|estimad[a-z]+)[^.\n]{0,25}[,.:]\s*)?(?:muchas )?gracias por (?:su|tu|el|contactar|escribir|ponerse)/,
    points: 1,
  },
];
