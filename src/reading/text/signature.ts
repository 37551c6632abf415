/** Lines that a phone or an app adds, in the order in which people meet them. */
const FOOTER =
  /^\s*[[(]?(?:sent (?:from|with|via|by|on) (?:my |the |a |an )?[\p{L}\d][^\n]{0,60}|sent from mobile|get outlook for (?:ios|android)[^\n]*|envoyé (?:de|depuis) (?:mon|ma|l['’]|outlook|yahoo)[^\n]{0,60}|enviado (?:desde|do|a partir do|via) (?:mi|meu|o|el|outlook|yahoo|iphone|android)?[^\n]{0,60}|(?:von (?:meinem|unterwegs|mobil)|gesendet (?:von|mit|via)|diese nachricht wurde von mein)[^\n]{0,70}|inviato da[^\n]{0,40}|sendt fra[^\n]{0,40}|skickat från[^\n]{0,40}|(?:typed|written|thumbed) (?:on|with) [^\n]{0,50}|please excuse (?:brevity|typos|any typos)[^\n]{0,60}|(?:get your free email|do you yahoo|join the world|get your private, free|msn photos|chat with friends online)[^\n]*)[\])]?[.!]?\s*$/iu;

/** Warnings that a mail gateway puts on top. */
const BANNER =
  /^\s*[[*(⚠]*\s*(?:caution|warning|external(?: e-?mail| sender)?|attention|achtung|vorsicht|extern(?:e e-?mail)?|atenci[oó]n|atenção|courriel externe|avertissement)\b[^\n]{0,30}(?:[:\]*!-]|\bthis (?:e-?mail|message)\b)[^\n]{0,400}$/iu;

/** First words of a legal notice; it runs to the end. */
const DISCLAIMER =
  /^[\s*_-]*(?:(?:this|the)\s+(?:e-?mail|message|communication|electronic|information|transmission)[^\n]{0,80}(?:confidential|privileged|intended (?:only|solely|for)|property of|for the (?:sole )?use)|(?:confidentiality|legal|privacy|important) (?:notice|disclaimer|note)\b|disclaimer\b|if you (?:are not|have received)[^\n]{0,40}(?:intended|this (?:e-?mail|message))|please consider the environment|diese (?:e-?mail|nachricht)[^\n]{0,60}vertraulich|der inhalt dieser e-?mail|ce (?:message|courriel|courrier)[^\n]{0,80}confidentiel|este (?:mensaje|correo)[^\n]{0,80}confidencial|esta mensagem[^\n]{0,80}confidencia|aviso (?:legal|de confidencialidad)|to unsubscribe|you (?:are receiving|received) this (?:e-?mail|message) because)/iu;

/** The words before a name at the end. The whole line, so that "thanks to you we …" stays. */
const CLOSING =
  /^\s*(?:(?:(?:many |kind(?:est)? |warm(?:est)? |best |all |with |sincere(?:st)? |my )*(?:thanks|regards|wishes|best|love|gratitude|respects|cheers)(?: (?:again|so much|in advance|a lot|a million|and (?:best |kind )?regards|and best wishes|from [\p{L} ]{1,20}))?)|thank you(?: (?:again|so much|very much|in advance|kindly))*(?: for your (?:time|help|consideration))?|thx|ty|tia|xo+|x+|yours(?: (?:sincerely|truly|faithfully|aye|ever|as ever|in [\p{L} ]{1,15}))?|sincerely(?: yours)?|respectfully(?: yours)?|v\/r|cordially|faithfully|talk soon|take care|cheers|ta|bests?|rgds|br|kr|kind regards|warmly|cordialement|bien (?:cordialement|à (?:toi|vous))|sincères salutations|salutations[\p{L} ]{0,30}|amicalement|amitiés|bises|bisous|à bientôt|je vous (?:prie|remercie)[^\n]{0,80}|merci(?: (?:d['’]avance|beaucoup|à toi|encore))?|mit (?:freundlichen|besten|herzlichen|lieben|vielen) [\p{L} ]{1,20}|(?:viele|liebe|beste|herzliche|schöne|freundliche) (?:grüsse|grüße|gruesse|gruss)[\p{L} ]{0,15}|gr(?:uß|uss|üße|üsse)|lg|vg|mfg|hochachtungsvoll|danke(?: (?:dir|ihnen|im voraus|schön))?|vielen dank(?: im voraus)?|(?:un )?(?:fuerte |cordial )?(?:abrazo|saludo|beso)s?[\p{L} ]{0,25}|(?:muchas )?gracias(?: de antemano| por todo)?|atentamente|atte|cordialmente|(?:um )?(?:grande |forte )?(?:abraço|beijo|abs|bjs)s?[\p{L} ]{0,20}|(?:muito )?obrigad[oa](?: desde já)?|att|atenciosamente|cumprimentos|com os melhores cumprimentos|saudações|valeu|kram|filakia|mahalo|medaase|salamat[\p{L} ]{0,5}|shabbat shalom|bussi|gru[sß]{1,2})\s*[,.!:)-]*\s*$/iu;

const DASHES = /^\s*(?:--\s?|—|-{2,3}|_{2,9})\s*$/;
const POSTSCRIPT = /^\s*(?:p\.?\s?s\.?|p\.?\s?d\.?|n\.?\s?b\.?)(?:\s*[:,.–-]|\s)\s*\p{L}/iu;
const CONTACT = /^(?=.{0,90}$)(?:.*(?:\+?\d[\d\s().-]{6,}\d|www\.|https?:|@[\w-]+\.\w).*|[^.!?]{1,60}\s\|\s[^.!?]{1,60})$/;

/** A signature block has few and short lines; a longer rest is text that merely follows a "thanks". */
const SIGNATURE_LINES = 10;
const SIGNATURE_LINE = 90;

function isSignatureLine(line: string): boolean {
  return line.length <= SIGNATURE_LINE && !/[?¿]/.test(line) && !/\p{Ll}{2}[.!]\s+\p{Lu}/u.test(line);
}

function endOfBlock(lines: readonly string[], start: number): number {
  const postscript = lines.findIndex((line, index) => index > start && POSTSCRIPT.test(line));
  return postscript < 0 ? lines.length : postscript;
}

function closingAt(lines: readonly string[]): number {
  for (let index = lines.length - 1; index > 0; index--) {
    const line = lines[index] ?? "";
    if (!DASHES.test(line) && !CLOSING.test(line)) continue;
    const rest = lines.slice(index + 1, endOfBlock(lines, index)).filter((each) => each.trim() !== "");
    if (rest.length <= SIGNATURE_LINES && rest.every(isSignatureLine)) return firstOfClosings(lines, index);
  }
  return -1;
}

/** "Thanks in advance" above "Best regards" belongs to the same block. */
function firstOfClosings(lines: readonly string[], index: number): number {
  let first = index;
  for (let at = index - 1; at > 0 && index - at <= 4; at--) {
    const line = lines[at] ?? "";
    if (CLOSING.test(line) || DASHES.test(line)) first = at;
    else if (line.trim() !== "") break;
  }
  return first;
}

/** Where a bare name or contact lines begin that end the mail without a closing; the length when there are none. */
function bareSignatureAt(lines: readonly string[], nameWords: ReadonlySet<string>): number {
  let start = lines.length;
  for (let index = lines.length - 1; index > 0 && lines.length - index <= SIGNATURE_LINES; index--) {
    const line = (lines[index] ?? "").trim();
    if (line === "") continue;
    const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
    const isName = words.length > 0 && words.length <= 5 && words.some((word) => nameWords.has(word)) && !/[?¿]/.test(line);
    const isInitials = /^[-–\s]*\p{Lu}{1,3}[.x\s]{0,4}$/u.test(line) || /^[-–\s]*\p{L}$/u.test(line);
    if (!isName && !isInitials && !CONTACT.test(line)) break;
    start = index;
  }
  return start;
}

/** Removes gateway banners, phone footers and legal notices, and divides the rest into text and signature. */
export function splitSignature(body: string, senderName: string): { readonly text: string; readonly signature: string } {
  let lines = body.split("\n").filter((line) => !FOOTER.test(line) && !BANNER.test(line));
  const disclaimer = lines.findIndex((line, index) => index > 0 && DISCLAIMER.test(line));
  if (disclaimer > 0) lines = lines.slice(0, disclaimer);
  while (lines.length > 1 && /^[\s*_=-]*$/.test(lines[lines.length - 1] ?? "")) lines.pop();
  const nameWords = new Set(senderName.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
  const postscript = lines.findIndex((line, index) => index > 0 && POSTSCRIPT.test(line));
  const main = postscript < 0 ? lines : lines.slice(0, postscript);
  const closing = closingAt(main);
  const bare = bareSignatureAt(main, nameWords);
  const cut = closing < 0 ? bare : Math.min(closing, bare);
  const after = postscript < 0 ? [] : ["", ...lines.slice(postscript)];
  return { text: [...main.slice(0, cut), ...after].join("\n").trim(), signature: main.slice(cut).join("\n").trim() };
}
