/**
 * What is remembered of "not an intro request": a hash of the sender and of the sentence's first words, so that the store keeps
 * neither. The same kind of sentence from the same sender is not asked about again.
 */
export function quietKey(sender: string, sentence: string): string {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return hash(`${sender.toLowerCase()}\n${words.slice(0, WORDS).join(" ")}`);
}

const WORDS = 5;

/** FNV-1a, 32 bits: short, and no secret. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}
