/** Prints every letter of a few sample introductions, to be read aloud: `npx tsx tools/letters/print.ts [language]`. */
import { LANGUAGES, type Language } from "../../src/domain/language";
import { LETTER_KINDS } from "../../src/domain/letter";
import { writeLetter } from "../../src/letters/writeLetter";
import { SAMPLES } from "./samples";

const asked = process.argv[2];
if (asked !== undefined && !LANGUAGES.includes(asked as Language)) {
  console.error(`There are no letters in "${asked}". Choose one of ${LANGUAGES.join(", ")}.`);
  process.exit(1);
}

for (const { title, intro, voice, options } of SAMPLES.filter(
  (sample) => asked === undefined || sample.intro.language === asked,
)) {
  for (const kind of LETTER_KINDS) {
    const { to, subject, body } = writeLetter(kind, intro, voice, options);
    console.log(`━━━ ${intro.language} · ${title} · ${kind}`);
    console.log(`To: ${to.map(({ name, email }) => (name === "" ? email : `${name} <${email}>`)).join(", ")}`);
    if (subject !== "") console.log(`Subject: ${subject}`);
    console.log(`\n${body}\n`);
  }
}
