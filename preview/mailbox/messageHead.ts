/** Everything of a message up to its first empty line, with the line break before it. */
export function messageHead(raw: Buffer): Buffer {
  const ends = ["\n\n", "\r\n\r\n"].map((gap) => raw.indexOf(gap)).filter((at) => at >= 0);
  return ends.length === 0 ? raw : raw.subarray(0, Math.min(...ends) + 1);
}
