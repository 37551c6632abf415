import { LETTERS } from "../../domain/letter";
import type { Template, TemplateId } from "../../domain/voice";
import { SLOTS } from "../../letters/slots";
import type { TemplateProblem } from "../../letters/template";
import type { Button, Card, Input, Section } from "../card";
import { MOST } from "../fields";
import { LANGUAGE_NAMES } from "../languageNames";
import { link } from "../routes";
import type { Texts } from "../texts/texts";
import { buttons, paragraph, row, sections } from "../widgets";

export interface TemplateView {
  readonly id: TemplateId;
  /** What stands in the fields: as it is kept, or as it was typed. */
  readonly template: Template;
  /** Whose text is used now; a damaged record of the connector's own is kept and not used. */
  readonly state: "ours" | "own" | "damaged";
  readonly problem: TemplateProblem | null;
  readonly preview: LetterPreview | null;
}

/** The letter as it would be written now. */
export interface LetterPreview {
  /** For whom; empty for an invented example. */
  readonly title: string;
  readonly subject: string;
  readonly body: string;
}

/** The text of one letter in one language. Whatever is pressed, what was typed stays in the fields. */
export function templateCard(view: TemplateView, texts: Texts): Card {
  const { id, state, problem, preview } = view;
  const words = texts.templates;
  const whose = state === "own" ? words.own : words.ours;
  return {
    name: "template",
    title: texts.intro.letterNames[id.letter],
    subtitle: `${LANGUAGE_NAMES[id.language]} · ${whose}`,
    sections: sections(
      state === "damaged" ? { widgets: [row({ icon: "warning", text: words.damaged })] } : null,
      problem === null ? null : { widgets: [row({ icon: "error", text: sayProblem(problem, texts) })] },
      preview === null ? null : previewSection(preview, texts),
      { widgets: [...fields(view, texts), ...presses(view, texts)] },
      slotsSection(id, texts),
    ),
  };
}

/** One sentence: what is wrong, and what there is instead. */
export function sayProblem(problem: TemplateProblem, { templates: words }: Texts): string {
  if (problem.problem === "empty") return words.empty;
  if (problem.problem === "unbalanced") return words.unbalanced(problem.sign);
  return words.unknownSlot(braced(problem.slot), problem.known.map(braced).join(", "));
}

const braced = (slot: string): string => `{${slot}}`;

function fields({ id, template }: TemplateView, texts: Texts): Input[] {
  const { subject, body } = texts.templates;
  // Several lines, as one would cut it; the letter's subject is one line whatever is typed.
  const subjectField: Input = {
    kind: "input",
    name: "subject",
    title: subject,
    value: template.subject,
    lines: true,
    most: MOST.subject,
  };
  const bodyField: Input = { kind: "input", name: "body", title: body, value: template.body, lines: true, most: MOST.letter };
  // A reply keeps the subject of its thread.
  return LETTERS[id.letter].reply ? [bodyField] : [subjectField, bodyField];
}

function presses({ id, state }: TemplateView, texts: Texts) {
  const words = texts.templates;
  const preview: Button = { label: words.preview, press: link("previewTemplate", id), style: "tonal" };
  const save: Button = { label: texts.settings.save, press: link("saveTemplate", id), style: "filled" };
  const reset: Button = { label: words.reset, press: link("resetTemplate", id), style: "quiet" };
  // What cannot be read is not written over: it is given up first, on purpose.
  const shown = state === "damaged" ? [preview] : [preview, save];
  return state === "ours" ? [buttons(...shown)] : [buttons(...shown), buttons(reset)];
}

function previewSection({ title, subject, body }: LetterPreview, texts: Texts): Section {
  const words = texts.templates;
  return {
    header: words.preview,
    widgets: [
      row({ icon: "visibility", text: title === "" ? words.example : title }),
      ...(subject === "" ? [] : [row({ top: words.subject, text: subject })]),
      ...body.split(/\n{2,}/).map((part) => paragraph(part)),
    ],
  };
}

/** How slots are written, then what each says. */
function slotsSection({ letter }: TemplateId, texts: Texts): Section {
  const { slots, otherwise, optional, words } = texts.templates;
  const [example] = SLOTS[letter];
  return {
    header: slots,
    folded: 0,
    widgets: [
      ...SLOTS[letter].map((slot) => row({ top: braced(slot), text: texts.slots[slot] })),
      row({ top: `{${example}|${words}}`, text: otherwise }),
      row({ top: `[${words} {${example}}]`, text: optional }),
    ],
  };
}
