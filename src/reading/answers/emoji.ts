import type { HumanAnswer } from "./model/answers";

/** What people answer with one sign. Anything else (😂, 🤔, 🙈) says neither. */
const SIGNS: readonly (readonly [RegExp, HumanAnswer])[] = [
  [/[👎🙅❌🚫⛔]|🙅/u, "no"],
  [/[👍👌✅💯🙌🤝✔]|\+1/u, "yes"],
];

/** The answer of a text that holds no letter; "unclear" when the signs say neither. */
export function answerOfSigns(text: string): HumanAnswer {
  return SIGNS.find(([sign]) => sign.test(text))?.[1] ?? "unclear";
}
