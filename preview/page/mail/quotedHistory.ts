/** Where the repeated older mail begins: a line that says who wrote when, or a run of quoted lines up to the end. */
const ATTRIBUTION = /^(?:On|El|Le|Am|Em) .{8,200}:$/m;

export interface FoldedText {
  readonly own: string;
  readonly history: string;
}

/** Divides a plain text for display only, so that a long thread stays readable. */
export function foldHistory(text: string): FoldedText {
  const attribution = ATTRIBUTION.exec(text);
  const follows = attribution && /^\s*>/.test(text.slice(attribution.index + attribution[0].length));
  const at = attribution && follows ? attribution.index : text.search(/(?:^>.*\n?)+\s*$/m);
  if (at <= 0) return { own: text, history: "" };
  return { own: text.slice(0, at).trimEnd(), history: text.slice(at) };
}
