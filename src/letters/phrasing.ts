import { missingItems } from "../domain/checklist";
import { led, ledOrAlone, quoted } from "./leadIn";
import type { Matter } from "./matter";
import { firstName, fullName, listed } from "./names";
import { fill } from "./template";
import { firstSentences, quotable, typed } from "./words";

/** What a connector writes into one field; longer text is a letter of its own and is cut. */
const MAX_TYPED = 600;
/** ETIQUETTE B6: both already know why, so at most three sentences for each side. */
const SENTENCES_A_SIDE = 3;

export function opening({ intro, named, shown, pack }: Matter): string {
  const { opening: openings } = pack.phrases;
  const slots = { "requester.name": shown.name, "requester.about": shown.about, "requester.others": shown.others };
  if (intro.contact.consent.state === "later") return fill(named ? openings.again : openings.againUnnamed, slots);
  if (intro.origin === "proposal") return fill(named ? openings.proposed : openings.proposedUnnamed, slots);
  return fill(named ? openings.asked : openings.askedUnnamed, slots);
}

/** How well the connector knows the requester, and whether their word is in it. */
export function standing({ intro, named, shown, pack }: Matter): string {
  const { who, standing: standings } = pack.phrases;
  const slots = { "requester.first": shown.first };
  return fill(standings[intro.connector.stance][intro.connector.closeness ?? "unsaid"], {
    who: fill(named ? who.named : who.unnamed, slots),
    whose: fill(named ? who.namedOf : who.unnamedOf, slots),
  });
}

/** To both sides only a vouch is worth a sentence. */
export function vouched({ intro, requester, pack }: Matter): string {
  return intro.connector.stance === "vouch" && requester.first !== ""
    ? fill(pack.phrases.vouched, { "requester.first": requester.first })
    : "";
}

/** The requester's own words, apart from what they ask for. */
export function requesterWords({ intro, named, shown, speaker, pack }: Matter): string {
  const { backstory, benefit } = quotable(intro.case, speaker);
  const { words } = pack.phrases;
  return quoted(named ? words.named : words.unnamed, [backstory, benefit], shown.first, pack);
}

/** The size of the ask: in the requester's words, or that it is not known. */
export function ask({ intro, named, shown, speaker, pack }: Matter): string {
  const { ask: asks } = pack.phrases;
  const action = intro.case.action.trim();
  const quote = quotable(intro.case, speaker);
  if (quote.action !== "") return quoted(named ? asks.named : asks.unnamed, [quote.action], shown.first, pack);
  if (action === "") return intro.origin === "proposal" ? asks.proposed : asks.unknown;
  const saidBefore = quotable({ backstory: "", benefit: "", action }, speaker).action;
  return saidBefore === "" ? asks.untold : "";
}

/** The requester's words in the letter to both, as many sentences as are left. */
export function wordsForBoth(matter: Matter): string {
  const { intro, requester, speaker, pack } = matter;
  const left = SENTENCES_A_SIDE - (vouched(matter) === "" ? 1 : 2);
  const quote = quotable(intro.case, { ...speaker, hidden: false });
  const [why, what] = [quote.backstory || quote.benefit, quote.action].map((text) => firstSentences(text, 1)) as [string, string];
  const chosen = left > 1 || what === "" ? [why, what] : [what];
  return requester.first === "" ? "" : quoted(pack.phrases.words.named, chosen, requester.first, pack);
}

export function benefit({ intro, speaker, pack }: Matter, reader: "contact" | "requester"): string {
  return ledOrAlone(
    pack.phrases.benefit[reader],
    typed(intro.connector.benefit, MAX_TYPED, reader === "contact" ? speaker : undefined),
    pack,
  );
}

export function involvement({ intro, speaker, pack }: Matter): string {
  return ledOrAlone(pack.phrases.involvement, typed(intro.connector.involvement, MAX_TYPED, speaker), pack);
}

/** What the requester still has to tell, asked for as one would ask a friend. */
export function needs(matter: Matter): string {
  const { needs: ways, need } = matter.pack.phrases;
  const missing = missingItems(matter.intro.case).map((item) => fill(need[item], { them: them(matter) }));
  if (missing.length === 0) return ways.none;
  if (missing.length === 1) return fill(ways.one, { need: missing[0] ?? "" });
  return fill(ways.several, { list: missing.map((one) => fill(ways.each, { need: one })).join("\n") });
}

/** Everybody whom the requester asked for, as they named them. */
export function targets({ options, asked, pack }: Matter): string {
  return listed(options.targets?.map(fullName) ?? [asked], pack.and);
}

/** The contact where the requester reads it: by first name, if they used the name. */
export function them({ options, asked, pack }: Matter): string {
  if ((options.targets?.length ?? 1) > 1) return pack.phrases.them.several;
  return firstName(asked, pack.and) || pack.phrases.them.one;
}

export function next({ intro, named, shown, pack }: Matter): string {
  const { next: steps } = pack.phrases;
  const agreed = intro.requester.consent.state === "yes";
  const step = named ? (agreed ? steps.named : steps.open) : agreed ? steps.unnamed : steps.openUnnamed;
  return fill(step, { "requester.first": shown.first });
}

export function preference({ options, contact, pack }: Matter, letter: "thanks" | "introduction"): string {
  const text = typed(options.preference ?? "", MAX_TYPED);
  const short = letter === "introduction" ? firstSentences(text, SENTENCES_A_SIDE - 1) : text;
  return led(pack.phrases.preference[letter], short, pack, { "contact.first": contact.first });
}
