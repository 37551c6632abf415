/** A phrase that stands alone begins with a capital; inside a sentence the same words do not. */
export function sentenceCase(phrase: string): string {
  const [first = "", ...rest] = phrase;
  return first.toUpperCase() + rest.join("");
}
