import { LANGUAGES } from "../../../src/domain/language";
import { textsIn } from "../../../src/ui/texts";
import type { Texts } from "../../../src/ui/texts/texts";

/** What a gap is filled with: a first name of common length, an answer, a number, a letter's name. */
const PERSON = "Tessa";
const FILLINGS: Readonly<Record<string, string | number>> = {
  answer: "Vielleicht",
  count: 3,
  day: "7",
  days: 30,
  percent: 80,
  times: 2,
  year: 2031,
};

/** In the English file, which all others follow, a gap says by its name what goes in. */
const gapsOf = (text: (...gaps: never[]) => string): (string | number)[] =>
  (/^\(?([^)=]*)\)?\s*=>/.exec(String(text))?.[1] ?? "")
    .split(",")
    .map((gap) => gap.trim())
    .filter((gap) => gap !== "")
    .map((gap) => FILLINGS[gap] ?? PERSON);

interface Said {
  readonly path: string;
  readonly text: string;
  readonly gaps: readonly (string | number)[];
}

/** Every text of a file beside the English one, gaps filled. */
function said(value: unknown, english: unknown, path: string): Said[] {
  if (typeof value === "string") return [{ path, text: value, gaps: [] }];
  if (typeof value === "function") {
    const gaps = gapsOf(english as () => string);
    return [{ path, text: value(...gaps), gaps }];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    said(inner, (english as Record<string, unknown>)?.[key], path === "" ? key : `${path}.${key}`),
  );
}

const english = textsIn("en");
const inEnglish = new Map(said(english, english, "").map(({ path, text }) => [path, text]));

/**
 * How many characters fit: a card's title and subtitle and a section's header have one line of 300 px; a button that shares its line
 * with another has half of one, one that stands alone has all of it.
 */
const LIMITS: readonly { readonly most: number; readonly paths: RegExp }[] = [
  {
    most: 44,
    paths:
      /^(stages\..*|request\.(title|byHandTitle|contact|fromRequester|ownPart|people)|nothing\.title|dismissed\.title|welcome\.title|home\.(title|finished)|intro\.(sides|checklist|letters|story|more)|reply\.title|edit\.(title|newTitle)|erase\.title|settings\.(title|patience|letters|background)|templates\.(title|list|preview|slots|habits)|intro\.letterNames\..*|help\.title|errorTitle|intro\.sideNames\..*)$/,
  },
  {
    most: 28,
    paths:
      /^(request\.(yes|notARequest|choose|use|askPermission|decline)|steps\.(open|fillIn)|outcomes\..*|askOutcomeOf|intro\.(snoozeMonth|putLabelBack|wake|close)|reply\.(done|fill)|edit\.(save|create)|erase\.(yes|no)|settings\.(on|off|save)|templates\.(preview|reset)|home\.(searchButton|newIntro|all)|dismissed\.undo|nothing\.home|welcome\.start)$/,
  },
  {
    most: 38,
    paths:
      /^(steps\.write\..*|request\.(askMissing|tellAskingFirst)|nothing\.start|reply\.confirm|intro\.(takeBack|edit|snoozeButton|lapse|reopen|erase|home))$/,
  },
  // A field's title is one line, and what does not fit is cut.
  {
    most: 40,
    paths:
      /^(request\.(contactName|contactEmail|company|role|closeness|benefit|involvement|stance)|edit\.(requesterName|requesterEmail|others)|reply\.(until|preference|someone|question)|intro\.snooze|settings\.(nudgeAfter|lapseAfter|followupAfter|outcomeAfter|signature)|home\.search|templates\.(language|subject|body|greeting|closing))$/,
  },
  // So is the small line above a row's text; beside a button there is half of it.
  { most: 36, paths: /^(case\..*|request\.(asks|evidence|willLearn|willNotLearn)|intro\.(sourceRequest|sideNames\..*))$/ },
  { most: 20, paths: /^request\.fromYourMail$/ },
];

/** Words that are the same in both, or nobody's. */
const SHARED = /^(name|settings\.patience|help\.labels|.*\.(consentOn|consentUntil|answered)|dates\..*|(case|intro|reply)\..*)$/;
const ENGLISH = /\b(the|you|your|with|what|this|they|their|and|will|have|nothing|press|letter|request|thread|before)\b/i;

describe.each(LANGUAGES.filter((language) => language !== "en"))("the card texts in %s", (language) => {
  const texts: Texts = textsIn(language);
  const all = said(texts, english, "");

  test("are the same as in English", () => {
    expect(all.map(({ path }) => path)).toEqual([...inEnglish.keys()]);
  });

  test.each(all)("$path is translated, whole and calm", ({ path, text, gaps }) => {
    expect(text.trim()).toBe(text);
    expect(text).toMatch(/\p{L}/u);
    expect(text).not.toMatch(/[!¡]|\.\.\.|undefined|NaN| {2}/);
    expect(text.replaceAll(PERSON, "").replace("Two Yeses", "")).not.toMatch(ENGLISH);
    if (!SHARED.test(path) && text.includes(" ")) expect(text).not.toBe(inEnglish.get(path));
    for (const gap of gaps) expect(text).toContain(String(gap));
  });

  test("open and close what they quote and ask as the language does", () => {
    const wrong: Record<string, RegExp> = {
      es: /“|”|„|^[^¿]*\?/m,
      fr: /“|”|„|[^\u00a0][?:;»%](?![\d/])|«[^\u00a0]/,
      de: /«|»|”|“[\p{L}]/u,
      pt: /«|»|„/,
    };
    expect(all.filter(({ text }) => wrong[language]?.test(text)).map(({ text }) => text)).toEqual([]);
  });
});

describe.each(LANGUAGES)("what fits on a card in %s", (language) => {
  const all = said(textsIn(language), english, "");

  test.each(LIMITS)("$most characters", ({ most, paths }) => {
    const limited = all.filter(({ path }) => paths.test(path));
    expect(limited.length).toBeGreaterThan(0);
    expect(limited.filter(({ text }) => text.length > most).map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test("a field's title has room also where nobody is named", () => {
    const { request, theRequester, steps, theContact } = textsIn(language);
    expect(request.closeness(theRequester).length).toBeLessThanOrEqual(41);
    for (const write of Object.values(steps.write)) expect(write(theContact).length).toBeLessThanOrEqual(50);
  });

  test("the two buttons of a footer share one line", () => {
    const { askPermission, decline } = textsIn(language).request;
    expect(askPermission.length + decline.length).toBeLessThanOrEqual(29);
  });
});

describe("people's names and dates in a sentence", () => {
  const { es, fr, de, pt } = Object.fromEntries(LANGUAGES.map((language) => [language, textsIn(language)])) as Record<
    string,
    Texts
  >;

  test.each([
    [es?.dates.dayAndMonth(3, "marzo"), "3 de marzo"],
    [es?.dates.withYear("3 de marzo", 2027), "3 de marzo de 2027"],
    [es?.steps.sleep("3 de marzo"), "Pospuesta hasta el 3 de marzo"],
    [es?.steps.sleep("mañana"), "Pospuesta hasta mañana"],
    [es?.dates.askedAge("martes", 1), "le preguntaste el martes, hace 1 día hábil"],
    [fr?.dates.dayAndMonth(3, "mars"), "le 3 mars"],
    [fr?.dates.dayAndMonth(1, "mars"), "le 1er mars"],
    [fr?.steps.sleep("le 3 mars"), "En sommeil jusqu'au 3 mars"],
    [fr?.steps.sleep("mardi"), "En sommeil jusqu'à mardi"],
    [fr?.dates.askedAge("hier", 1), "question posée hier, il y a 1 jour ouvré"],
    [fr?.reply.title("Anne"), "Réponse d'Anne"],
    [fr?.reply.title("Yves"), "Réponse d'Yves"],
    [fr?.reply.title("Yasmine"), "Réponse de Yasmine"],
    [fr?.reply.title("votre contact"), "Réponse de votre contact"],
    [de?.dates.dayAndMonth(3, "März"), "3. März"],
    [de?.steps.sleep("3. März"), "Ruht bis 3. März"],
    [de?.dates.askedAge("Dienstag", 4), "gefragt am Dienstag, vor 4 Arbeitstagen"],
    [de?.dates.askedAge("gestern", 1), "gefragt gestern, vor 1 Arbeitstag"],
    [pt?.dates.dayAndMonth(3, "março"), "3 de março"],
    [pt?.dates.askedAge("terça-feira", 2), "pergunta enviada na terça-feira, há 2 dias úteis"],
    [pt?.dates.askedAge("sábado", 1), "pergunta enviada no sábado, há 1 dia útil"],
    [pt?.dates.askedAge("3 de março", 12), "pergunta enviada em 3 de março, há 12 dias úteis"],
    [pt?.dates.askedAge("hoje", 0), "pergunta enviada hoje"],
  ])("“%s”", (text, expected) => {
    expect(text).toBe(expected);
  });
});
