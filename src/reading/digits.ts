/** Printable characters, no quote and no backslash, so that a learned table stands in the source as one string. */
export const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<=>?@[]^_{|}~";
const VALUE = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Distances between buckets: a digit of the first half ends the number, one of the second half carries on. */
const HALF = Math.floor(DIGITS.length / 2);

export function distance(value: number): string {
  let rest = value;
  let text = "";
  while (rest >= HALF) {
    text += DIGITS[HALF + (rest % HALF)];
    rest = Math.floor(rest / HALF);
  }
  return text + DIGITS[rest];
}

/** Reads a table's text from its beginning. */
export class Digits {
  private at = 0;

  constructor(private readonly text: string) {}

  get ended(): boolean {
    return this.at >= this.text.length;
  }

  digit(): number {
    const value = VALUE.get(this.text[this.at] ?? "") ?? 0;
    this.at += 1;
    return value;
  }

  distance(): number {
    let sum = 0;
    let place = 1;
    let digit = this.digit();
    for (; digit >= HALF; digit = this.digit()) {
      sum += (digit - HALF) * place;
      place *= HALF;
    }
    return sum + digit * place;
  }
}
