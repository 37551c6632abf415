/** Words as Gmail compares them: without case and accents, whole. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Do the words stand in the text, one after the other? No words are in every text. */
export function containsWords(text: readonly string[], words: readonly string[]): boolean {
  const last = text.length - words.length;
  for (let start = 0; start <= last; start += 1) {
    if (words.every((word, offset) => text[start + offset] === word)) return true;
  }
  return false;
}
