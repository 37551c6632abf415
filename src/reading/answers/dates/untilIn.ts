import type { Language } from "../../../domain/language";
import type { Mail } from "../../types";
import { dayAt, isoOf } from "./calendar";
import { languagesFrom } from "./lexicon";
import { type Mention, mentionsIn, type Role } from "./mentions";
import type { DateContext } from "./numeric";

/** What decides between two dates of one text. An out-of-office names when its writer is back; a "later" when to ask again. */
const RANK: Readonly<Record<"automatic" | "later", readonly Role[]>> = {
  automatic: ["named", "from", "range", "until", "ask", "return"],
  later: ["named", "range", "from", "until", "return", "ask"],
};

/** Where people write the month first: English from the zones of the Americas (UTC-10 to UTC-4; Britain and Australia are elsewhere). */
function writesDayFirst(language: Language, offsetMinutes: number): boolean {
  return language !== "en" || offsetMinutes > -240 || offsetMinutes < -600;
}

function best(mentions: readonly Mention[], purpose: "automatic" | "later"): Mention | undefined {
  const rank = ({ role }: Mention) => RANK[purpose].indexOf(role);
  const usable = mentions.filter(({ role }) => role !== "past");
  const top = Math.max(...usable.map(rank));
  // "Away until the 19th, from the 20th she may write": a beginning after the last limit is the more exact of the two.
  const limits = usable.filter(({ role }) => role === "until").map(({ day }) => day);
  const begins = usable.find(({ role, day }) => role === "from" && day > Math.max(...limits));
  if (purpose === "later" && RANK.later[top] === "until" && begins !== undefined) return begins;
  const ties = usable.filter((mention) => rank(mention) === top);
  // "Out until Friday, and again until 12 May": the last one is the return; "try May, or June": the first one is when to ask.
  return purpose === "automatic" || RANK.later[top] === "until" ? ties.sort((a, b) => b.day - a.day)[0] : ties[0];
}

/** The date that a reply names, as YYYY-MM-DD; null when it names none or only a vague one. */
export function untilIn(text: string, language: Language, mail: Mail, purpose: "automatic" | "later"): string | null {
  if (mail.sentAt === null || !Number.isFinite(mail.sentAt)) return null;
  const context: DateContext = {
    today: dayAt(mail.sentAt, mail.offsetMinutes),
    dayFirst: writesDayFirst(language, mail.offsetMinutes),
  };
  for (const tried of languagesFrom(language)) {
    const chosen = best(mentionsIn(text, tried, context), purpose);
    if (chosen !== undefined) return chosen.day >= context.today - 1 ? isoOf(chosen.day) : null;
  }
  return null;
}
