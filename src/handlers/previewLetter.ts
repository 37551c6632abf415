import type { Intro } from "../domain/intro";
import { refusalToWrite } from "../domain/letterGuards";
import type { Account } from "../domain/settings";
import type { Template, TemplateId } from "../domain/voice";
import type { LetterPreview } from "../ui/cards/templateCard";
import { introTitle } from "../ui/names";
import type { App, Snapshot } from "./app";
import { worded } from "./letters";
import { sampleIntro, sampleOptions } from "./sampleIntro";

/** The letter with this text as it would be written now, for the newest introduction that it fits, else for an invented one. */
export function previewLetter(app: App, snapshot: Snapshot, id: TemplateId, template: Template): LetterPreview {
  const real = newestFitting(snapshot, id);
  const intro = real ?? sampleIntro(app, id.language);
  const templates = { [id.language]: { [id.letter]: template } };
  const options = real === undefined ? sampleOptions(app, id.language) : {};
  const { subject, body } = worded(app, id.letter, intro, snapshot, ownerOf(app, snapshot), { ...options, templates });
  return { title: real === undefined ? "" : introTitle(real, app.session.texts), subject, body };
}

/** One in that language for which the letter was written or may be, and in which both have a name. */
function newestFitting(snapshot: Snapshot, { language, letter }: TemplateId): Intro | undefined {
  const fitting = snapshot
    .intros()
    .filter(
      (intro) =>
        intro.language === language &&
        intro.requester.person.name !== "" &&
        intro.contact.person.name !== "" &&
        (intro.letters[letter] !== undefined || refusalToWrite(intro, letter) === null),
    );
  return fitting.sort((a, b) => b.createdAt - a.createdAt)[0];
}

/** The letter is signed, also before Gmail was asked who the user is. */
const ownerOf = (app: App, { account }: Snapshot): Account =>
  account.addresses.length > 0 ? account : { ...account, ...app.gmail.owner() };
