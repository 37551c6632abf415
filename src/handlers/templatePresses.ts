import type { Language } from "../domain/language";
import { LETTER_KINDS, LETTERS } from "../domain/letter";
import type { Habits, Template, TemplateId } from "../domain/voice";
import { isOurs, problemInTemplate } from "../letters/ownTemplate";
import { packOf } from "../letters/packs";
import { defaultTemplate } from "../letters/writeLetter";
import type { Card } from "../ui/card";
import { habitsCard } from "../ui/cards/habitsCard";
import { lettersCard } from "../ui/cards/lettersCard";
import { type TemplateView, templateCard } from "../ui/cards/templateCard";
import { push, replace } from "../ui/reply";
import type { FormFor } from "../ui/routes";
import type { App, Snapshot } from "./app";
import type { Handlers } from "./handler";
import { previewLetter } from "./previewLetter";

type Presses =
  | "showLetters"
  | "switchLanguage"
  | "showHabits"
  | "saveHabits"
  | "showTemplate"
  | "previewTemplate"
  | "saveTemplate"
  | "resetTemplate";

/** The connector's own voice: the text of each letter, greeting and closing. */
export const templatePresses: Pick<Handlers, Presses> = {
  showLetters: (app) => push(lettersCardOf(app, app.session.language)),
  switchLanguage: (app, { form }) => replace(lettersCardOf(app, form.language ?? app.session.language)),
  showHabits: (app, { params }) => push(habitsCardOf(app, params.language, app.store.read().settings.habits[params.language])),
  saveHabits: (app, { params, form }) =>
    app.store.change((snapshot, write) => {
      const own = ownHabits(params.language, form);
      const habits = { ...snapshot.settings.habits, [params.language]: own };
      write({ settings: { ...snapshot.settings, habits } });
      return replace(habitsCardOf(app, params.language, own), app.session.texts.settings.saved);
    }),

  showTemplate(app, { params: id }) {
    const snapshot = app.store.read();
    const template = snapshot.template(id) ?? defaultTemplate(id.letter, id.language);
    return push(shown(app, { id, template, state: stateOf(snapshot, id) }));
  },
  previewTemplate(app, { params: id, form }) {
    const snapshot = app.store.read();
    const template = typedIn(id, form);
    const problem = problemInTemplate(id.letter, template);
    const preview = problem === null ? previewLetter(app, snapshot, id, template) : null;
    return replace(shown(app, { id, template, state: stateOf(snapshot, id), problem, preview }));
  },
  saveTemplate(app, { params: id, form }) {
    const template = typedIn(id, form);
    const problem = problemInTemplate(id.letter, template);
    return app.store.change((snapshot, write) => {
      const state = stateOf(snapshot, id);
      if (problem !== null || state === "damaged")
        return replace(shown(app, { id, template, state, problem }), app.session.texts.templates.notSaved);
      // Our own words are not kept as theirs, so that they go on being ours when we better them.
      const ours = isOurs(id, template);
      write({ template: { id, text: ours ? null : template } });
      return replace(shown(app, { id, template, state: ours ? "ours" : "own" }), app.session.texts.settings.saved);
    });
  },
  resetTemplate: (app, { params: id }) =>
    app.store.change((_snapshot, write) => {
      write({ template: { id, text: null } });
      const template = defaultTemplate(id.letter, id.language);
      return replace(shown(app, { id, template, state: "ours" }), app.session.texts.templates.wasReset);
    }),
};

function lettersCardOf(app: App, language: Language): Card {
  const snapshot = app.store.read();
  const own = LETTER_KINDS.filter((letter) => stateOf(snapshot, { language, letter }) === "own");
  return lettersCard({ language, own: new Set(own) }, app.session.texts);
}

const habitsCardOf = (app: App, language: Language, own: Habits = {}): Card =>
  habitsCard(language, own, packOf(language), app.session.texts);

/** What is empty or ours is not kept. */
function ownHabits(language: Language, { greeting, closing }: Required<Habits>): Habits {
  const ours = packOf(language);
  return {
    ...(greeting === "" || greeting === ours.greeting ? {} : { greeting }),
    ...(closing === "" || closing === ours.closing ? {} : { closing }),
  };
}

function stateOf(snapshot: Snapshot, id: TemplateId): TemplateView["state"] {
  const own = snapshot.template(id);
  return own === undefined ? "ours" : own === null ? "damaged" : "own";
}

/** A reply keeps the subject of its thread. */
const typedIn = ({ letter }: TemplateId, { subject, body }: FormFor<"saveTemplate">): Template => ({
  subject: LETTERS[letter].reply ? "" : subject,
  body,
});

const shown = (app: App, view: Pick<TemplateView, "id" | "template" | "state"> & Partial<TemplateView>): Card =>
  templateCard({ problem: null, preview: null, ...view }, app.session.texts);
