import type { Language } from "../domain/language";
import type { LanguagePack } from "./languagePack";
import { firstName } from "./names";
import { oneLine, visible } from "./plainText";
import type { Voice } from "./types";

const MAX_SIGNATURE = 500;

/** "Best," and the first name. A signature of the connector's own that begins with its own "Warmly," stands alone. */
export function closingOf(voice: Voice, language: Language, { closing, and }: LanguagePack): string {
  const words = oneLine(voice.habits?.[language]?.closing ?? closing, 80);
  const own = visible(voice.signature.slice(0, MAX_SIGNATURE)).replace(/\{/gu, "(").replace(/\}/gu, ")").trim();
  if (/^[^\n]*,\s*\n/u.test(own)) return own;
  const name = own || firstName(voice.name, and);
  return name === "" ? "" : `${words}\n${name}`;
}

/** "Hi", or what the connector says instead. */
export function greetingOf(voice: Voice, language: Language, { greeting }: LanguagePack): string {
  return oneLine(voice.habits?.[language]?.greeting ?? greeting, 40).replace(/[\s,:!]+$/u, "");
}
