import { AppError, type ErrorKind } from "../domain/errors";

/** What Google's services say when they fail (PLATFORM 1.4 and 5.3), and what that means to the person who pressed. */
const MEANINGS: readonly (readonly [RegExp, ErrorKind])[] = [
  [/property storage quota/i, "store-full"],
  [/argument too large|limit exceeded: email body size/i, "too-large"],
  [/lock timeout/i, "busy"],
  [/too many (times|concurrent|scripts|triggers|time-based)|quota exceeded|rate limit|daily limit|computer time/i, "quota"],
  [
    /authorization is required|do not have permission|does not have permission|permissions are not sufficient|insufficient (permission|authentication)|administrators? ha(s|ve) disabled|contact your administrator|access (is )?denied|request had invalid authentication|delegation denied/i,
    "no-access",
  ],
];

/** Gmail's words for something that is not there, or is no more. */
const GONE = /not found|requested entity|invalid id value|no item with the given id|invalid (draft|label)/i;

const wordsOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

export function kindOf(thrown: unknown): ErrorKind {
  if (thrown instanceof AppError) return thrown.kind;
  const words = wordsOf(thrown);
  return MEANINGS.find(([pattern]) => pattern.test(words))?.[1] ?? "service";
}

export const isGone = (thrown: unknown): boolean =>
  !(thrown instanceof AppError) && kindOf(thrown) === "service" && GONE.test(wordsOf(thrown));

/** Carries out one service call; what Google throws becomes an AppError, or `gone` where the thing asked for does not exist. */
export function calling<T>(call: () => T, gone: ErrorKind = "service"): T {
  try {
    return call();
  } catch (thrown) {
    throw new AppError(isGone(thrown) ? gone : kindOf(thrown));
  }
}
