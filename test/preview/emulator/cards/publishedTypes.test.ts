import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CARD } from "../../../../preview/emulator/cards/card";
import { CARD_CLASSES, CARD_SERVICE } from "../../../../preview/emulator/cards/cardService";
import { CARD_SERVICE_ENUMS } from "../../../../preview/emulator/cards/enums";
import {
  ACTION_RESPONSE,
  COMPOSE_ACTION_RESPONSE,
  SUGGESTIONS_RESPONSE,
  UNIVERSAL_ACTION_RESPONSE,
} from "../../../../preview/emulator/cards/responses";
import { DRAFT } from "../../../../preview/emulator/gmailApp/draft";
import { GMAIL_APP } from "../../../../preview/emulator/gmailApp/gmailApp";
import { LABEL } from "../../../../preview/emulator/gmailApp/label";
import { MESSAGE } from "../../../../preview/emulator/gmailApp/message";
import { THREAD } from "../../../../preview/emulator/gmailApp/thread";
import type { ServiceClass } from "../../../../preview/emulator/service/spec";
import { BLOB } from "../../../../preview/emulator/services/blob";
import { CACHE_SERVICE } from "../../../../preview/emulator/services/cache";
import { LOCK_SERVICE } from "../../../../preview/emulator/services/lock";
import { PROPERTIES_SERVICE } from "../../../../preview/emulator/services/properties";
import { SCRIPT_APP } from "../../../../preview/emulator/services/scriptApp";
import { UTILITIES } from "../../../../preview/emulator/services/utilities";

const TYPES = join(__dirname, "../../../../node_modules/@types/google-apps-script");
const read = (name: string): string => readFileSync(join(TYPES, `google-apps-script.${name}.d.ts`), "utf8");

/** The names between the braces of an interface or an enumeration. */
function membersOf(source: string, kind: "interface" | "enum", name: string): string[] {
  const block = new RegExp(`\\b${kind} ${name}\\b[^{]*\\{([^]*?)\\n        \\}`).exec(source)?.[1] ?? "";
  const pattern = kind === "enum" ? /^\s+([A-Z_]+),?$/gm : /^\s+(\w+)\(/gm;
  return [...block.replace(/\/\*[^]*?\*\//g, "").matchAll(pattern)].map(([, member = ""]) => member);
}

const CARDS = read("card-service");

/** In the published types, and deprecated there or not for add-ons in Gmail's sidebar (PLATFORM 3.3). */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  Action: ["setInteraction", "setMethodName"],
  TextButtonStyle: ["TEXT"],
  SelectionInput: ["setExternalDataSource"],
  ImageButton: ["setMaterialIcon"],
};

describe.each([...CARD_CLASSES, CARD, ACTION_RESPONSE, COMPOSE_ACTION_RESPONSE, SUGGESTIONS_RESPONSE, UNIVERSAL_ACTION_RESPONSE])(
  "$name",
  ({ name, methods }) => {
    const short = name.slice("CardService.".length);
    test("has exactly the methods that Gmail's sidebar has", () => {
      const published = new Set(membersOf(CARDS, "interface", short));
      for (const method of LEFT_OUT[short] ?? []) published.delete(method);
      expect(Object.keys(methods).sort()).toEqual([...published].sort());
    });
  },
);

test.each(Object.entries(CARD_SERVICE_ENUMS))("CardService.%s has the published values", (name, values) => {
  const published = membersOf(CARDS, "enum", name).filter((value) => !LEFT_OUT[name]?.includes(value));
  expect([...values].sort()).toEqual(published.sort());
});

const OTHERS: readonly [source: string, name: string, service: ServiceClass][] = [
  ["card-service", "CardService", CARD_SERVICE],
  ["gmail", "GmailApp", GMAIL_APP],
  ["gmail", "GmailMessage", MESSAGE],
  ["gmail", "GmailThread", THREAD],
  ["gmail", "GmailDraft", DRAFT],
  ["gmail", "GmailLabel", LABEL],
  ["base", "Blob", BLOB],
  ["cache", "CacheService", CACHE_SERVICE],
  ["lock", "LockService", LOCK_SERVICE],
  ["properties", "PropertiesService", PROPERTIES_SERVICE],
  ["script", "ScriptApp", SCRIPT_APP],
  ["utilities", "Utilities", UTILITIES],
];

test.each(OTHERS)("%s: %s has no method that is not published", (source, name, { methods }) => {
  const published = membersOf(read(source), "interface", name);
  expect(published.length).toBeGreaterThan(0);
  expect(Object.keys(methods).filter((method) => !published.includes(method))).toEqual([]);
});
