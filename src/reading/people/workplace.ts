import type { Phrase } from "./phrase";
import type { Search } from "./search";

const WORKPLACE =
  /(?<![\p{L}])(?:at|from|with|chez|bei|beim|de chez|à(?: la)?|en|na|no|da|do|del|de la|von|vom)\s(?:the\s|la\s)?$/iu;

/** "ton ex-coloc qui bosse à Arte": in the person's own sentence, the firm behind a word of place. A named person needs a firm by its words. */
export function companyNear({ passage, sentences }: Search, phrase: Phrase): string | null {
  const sentence = sentences.find(({ start, end }) => phrase.start >= start && phrase.start < end);
  if (sentence === undefined) return null;
  const found = passage.mentions.find((mention) => {
    if (mention.start < sentence.start || mention.end > sentence.end || mention.personal || mention.titled) return false;
    if (phrase.name !== null && !mention.organisation) return false;
    return WORKPLACE.test(passage.text.slice(Math.max(0, mention.start - 10), mention.start));
  });
  return found?.text ?? null;
}
