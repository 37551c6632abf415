/** By rule: a sentence that it must find, and a similar one that it must leave. Kept out of the bundle. */
export type RuleExamples = Readonly<Record<string, { readonly finds: string; readonly leaves: string }>>;
