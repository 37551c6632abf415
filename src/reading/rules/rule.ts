import type { MailKind } from "../types";

/** One way in which people say something. Rules are tried on one sentence at a time. */
export interface Rule {
  readonly id: string;
  /** What a sentence that matches speaks for. "none" marks a look-alike: it speaks against every other kind. */
  readonly kind: MailKind;
  readonly pattern: RegExp;
  /** A sentence that matches this too is not meant. */
  readonly not?: RegExp;
  /** How often a matching sentence is what `kind` says, judged by a person; the learned score is added to its log-odds. */
  readonly certainty: number;
}

/** A sentence that the rule must find and a similar one that it must leave. Kept beside the rules and out of the bundle. */
export interface RuleExamples {
  readonly finds: string;
  readonly leaves: string;
}

export type WordLists = Readonly<Record<string, string>>;

/** After a gap a word begins anew: without this "y|our" and "ti|me" would be "our" and "me". */
const GAP = /\.\{0,\d+\}(?=[({a-z])/g;

function spaced(template: string): string {
  return template.replace(GAP, "$&(?<![\\p{L}\\d])").replace(/ [?*]/g, "\\s*").replace(/ /g, "\\s+");
}

/**
 * Builds a pattern from words. `{name}` is an alternation from the lists, a space is any run of spaces (` ?` also none), and both ends lie at the
 * edge of a word. Gaps must be bounded (`.{0,80}`): no text may make a pattern backtrack over more than one sentence.
 */
export function patternFrom(lists: WordLists): (template: string) => RegExp {
  const fill = (template: string): string =>
    template.replace(/\{([a-z]+)\}/g, (_whole, name: string) => {
      const list = lists[name];
      if (list === undefined) throw new Error(`No word list is called "${name}".`);
      return `(?:${fill(list)})`;
    });
  return (template) => new RegExp(`(?<![\\p{L}\\d])(?:${spaced(fill(template))})(?![\\p{L}\\d])`, "iu");
}

/** Curly apostrophes become straight ones, so that rules need to know one; the length stays. */
export function plainQuotes(sentence: string): string {
  return sentence.replace(/[’‘´`]/g, "'");
}

export function matches(rule: Rule, sentence: string): boolean {
  return rule.pattern.test(sentence) && !(rule.not?.test(sentence) ?? false);
}
