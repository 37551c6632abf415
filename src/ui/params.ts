/** A value as it travels in an action's parameters, which Card Service allows to be strings only. */
export interface Codec<T> {
  encode(value: T): string;
  /** Undefined when the text is no such value: a stale card, or one that was tampered with. */
  decode(text: string): T | undefined;
}

export const text: Codec<string> = { encode: (value) => value, decode: (value) => value };

export const whole: Codec<number> = {
  encode: String,
  decode: (value) => (/^\d{1,9}$/.test(value) ? Number(value) : undefined),
};

/** Ids of ours, of messages, threads and drafts: letters, digits and the few signs that Gmail's forms of ids use. */
export const id: Codec<string> = {
  encode: (value) => value,
  decode: (value) => (/^[\w:.-]{1,80}$/.test(value) ? value : undefined),
};

export function oneOf<const T extends string>(values: readonly T[]): Codec<T> {
  return { encode: (value) => value, decode: (value) => values.find((known) => known === value) };
}

export type Shape = Readonly<Record<string, Codec<never> | Codec<string> | Codec<number>>>;
export type ValuesOf<S> = { readonly [K in keyof S]: S[K] extends Codec<infer T> ? T : never };

export function encodeAll<S extends Shape>(shape: S, values: ValuesOf<S>): Record<string, string> {
  const entries = Object.entries(shape as Record<string, Codec<unknown>>);
  return Object.fromEntries(entries.map(([name, codec]) => [name, codec.encode((values as Record<string, unknown>)[name])]));
}

/** Undefined when any parameter is missing or is no such value. */
export function decodeAll<S extends Shape>(shape: S, wire: Readonly<Record<string, string>>): ValuesOf<S> | undefined {
  const values: Record<string, unknown> = {};
  for (const [name, codec] of Object.entries(shape as Record<string, Codec<unknown>>)) {
    const given = Object.prototype.hasOwnProperty.call(wire, name) ? wire[name] : undefined;
    const value = given === undefined ? undefined : codec.decode(given);
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return values as ValuesOf<S>;
}
