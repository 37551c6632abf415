import type { LanguagePack } from "./languagePack";
import { sentencesOf } from "./sentences";
import { fill } from "./template";

/** What the connector typed, where several whole sentences speak for themselves. */
export function ledOrAlone(lead: string, text: string, pack: LanguagePack): string {
  return /^\p{Lu}/u.test(text) && sentencesOf(text).length > 1 ? text : led(lead, text, pack);
}

/** What the connector typed, mostly a fragment ("she knows cold storage"), behind a few words of ours. */
export function led(lead: string, text: string, { lowered }: LanguagePack, slots: Readonly<Record<string, string>> = {}): string {
  if (text === "") return "";
  const inner = lowered.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  return fill(lead, { ...slots, text: inner });
}

/** Somebody's sentences in quotation marks, behind words that say whose they are. */
export function quoted(lead: string, sentences: readonly string[], first: string, { quotes }: LanguagePack): string {
  const said = sentences.filter((sentence) => sentence !== "").join(" ");
  return said === "" ? "" : fill(lead, { "requester.first": first, quote: `${quotes[0]}${said}${quotes[1]}` });
}
