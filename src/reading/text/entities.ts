/** The named entities that mail programs write; the rest of HTML's two thousand do not occur in letters. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    ensp: " ",
    emsp: " ",
    thinsp: " ",
    zwnj: "",
    zwj: "",
    shy: "",
    lsquo: "‘",
    rsquo: "’",
    sbquo: "‚",
    ldquo: "“",
    rdquo: "”",
    bdquo: "„",
    laquo: "«",
    raquo: "»",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    bull: "•",
    middot: "·",
    iexcl: "¡",
    iquest: "¿",
    euro: "€",
    pound: "£",
    copy: "©",
    reg: "®",
    trade: "™",
    deg: "°",
    ordf: "ª",
    ordm: "º",
    szlig: "ß",
    AElig: "Æ",
    aelig: "æ",
    OElig: "Œ",
    oelig: "œ",
    Oslash: "Ø",
    oslash: "ø",
    Aring: "Å",
    aring: "å",
    eth: "ð",
    thorn: "þ",
  }),
);

/** Entities of accented letters are a letter and a mark: `eacute` is e with U+0301. */
const MARKS: Readonly<Record<string, string>> = {
  grave: "\u0300",
  acute: "\u0301",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  cedil: "\u0327",
  caron: "\u030c",
};

const ACCENTED = /^([A-Za-z])(grave|acute|circ|tilde|uml|cedil|caron)$/;
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([A-Za-z]{2,8}));/gi;

function character(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : "";
}

function named(name: string): string | undefined {
  const accented = ACCENTED.exec(name);
  return accented === null ? NAMED.get(name) : `${accented[1]}${MARKS[accented[2] ?? ""]}`.normalize("NFC");
}

/** Decodes each entity once, so `&amp;lt;` becomes `&lt;` and not a tag. Unknown ones stay as written. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
    return named(name ?? "") ?? whole;
  });
}
