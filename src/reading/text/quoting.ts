/** How mail programs, in the languages that reach us, mark what somebody else wrote. One line each; data, not code. */

const WEEKDAY_OR_DATE = String.raw`[^\n]{0,160}`;

/** The line above a reply's quotation. It may be wrapped: `ownTextOf` tries it joined with the next two lines. */
export const ATTRIBUTIONS: readonly RegExp[] = [
  /^(?:on|at)\s[^\n]{0,200}\bwrote\s*:$/i,
  /^[^\n]{1,120}\bwrote\s*(?:\([^)]{0,40}\)\s*)?:$/i,
  /^(?:am|on)\s[^\n]{0,200}\bschrieb[^\n]{0,120}:$/i,
  /^[^\n]{1,120}\bschrieb\b[^\n]{0,60}:$/i,
  /^(?:le|el|il|em|op|den|dnia|på|v)\s[^\n]{0,200}(?:a écrit|écrivait|escribi[oó]|escreveu|ha scritto|schreef|skrev|napisał(?:\(a\))?|geschreven)[^\n]{0,60}:$/i,
  /^[^\n]{1,160}(?:a écrit|escribió|escreveu|ha scritto|skrev)\s*:$/i,
  new RegExp(
    `^(?:20\\d\\d[-/.]\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:20)?\\d\\d|\\d{1,2}\\. )${WEEKDAY_OR_DATE}<[^<>\\s]{1,80}>\\s*:$`,
  ),
];

/** A line that alone says "below is another message"; what follows is a reply's history unless the subject says forward. */
export const ORIGINAL =
  /^[\s>]*-{2,}\s*(?:original\s+(?:message|appointment)|ursprüngliche[rs]?\s+\p{L}+|originalnachricht|original(?:meddelande|melding|bericht)|message\s+d['’]origine|messaggio\s+originale|mensaje\s+original|mensagem\s+original|oorspronkelijk bericht|oprindelig meddelelse)\s*-{2,}/iu;

/** A line that says "I pass this on". */
export const FORWARD =
  /^[\s>]*(?:-{3,}\s*(?:forwarded\b|weitergeleitete\b|message\s+transféré|message\s+transfere|mensaje\s+reenviado|mensagem\s+(?:encaminhada|reencaminhada)|messaggio inoltrato|doorgestuurd)|(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|início da mensagem (?:encaminhada|reencaminhada))\s*:|-{3,}\s*(?:original message|urspr\p{L}+ nachricht)\s*-{3,}\s*(?=forward))/iu;

/** Outlook's rule above the history, and the marks of some web mailers. */
export const DIVIDER = /^\s*(?:_{10,}|-{2,}\s*reply above this line\s*-{2,}|#{2,}.{0,60}reply above.{0,60}#{2,})\s*$/i;

/** Labels of the small header above a quoted message. A block needs two of them in neighbouring lines. */
const LABELS =
  "from|sent|date|to|cc|bcc|subject|reply-to|importance|von|gesendet|datum|an|betreff|zeit|de|envoyé|date d'envoi|à|objet|enviado(?: el)?|enviada(?: em)?|fecha|para|asunto|data|assunto|da|inviato|a|oggetto|från|skickat|till|ämne|fra|sendt|til|emne|van|verzonden|aan|onderwerp|répondre à";
export const HEADER_LINE = new RegExp(`^[\\s>*_]*(${LABELS})\\s*[*_]?\\s*:[*_]?\\s*(.*)$`, "iu");
export const FROM_LINE = /^[\s>*_]*(?:from|von|de|da|från|fra|van)\s*[*_]?\s*:[*_]?\s*(\S.*)$/iu;

/** Subjects of a forward and of a reply, in the words of mail programs of several languages. */
const FORWARD_PREFIX = /^(?:\[[^\]]{0,30}\]\s*)?(?:fwd?|wg|tr|rv|enc|vb|vs|i|doorst|reenv|res-enc)\s*(?:\[\d+\])?\s*:/i;
const REPLY_PREFIX = /^(?:\[[^\]]{0,30}\]\s*)?(?:re|aw|antw|sv|res|rép|rif|r)\s*(?:\[\d+\])?\s*:/i;

export function isForwardSubject(subject: string): boolean {
  return FORWARD_PREFIX.test(subject.trim());
}

export function isReplySubject(subject: string): boolean {
  return REPLY_PREFIX.test(subject.trim());
}
