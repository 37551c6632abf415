import type { Language } from "../../../src/domain/language";
import { saidAbout } from "../../../src/reading/people/saidAbout";
import { passage } from "./searchOf";

test.each<[Language, string, string, string | null, string | null]>([
  ["en", "You met Tessa Halden; she heads claims at Larch Re.", "Tessa Halden", "heads claims", "Larch Re"],
  ["en", "You met Tessa Halden, who signs for the ropes at Larch Marine.", "Tessa Halden", "signs for the ropes", "Larch Marine"],
  ["fr", "Tu connais Tessa Halden, qui dirige les achats chez Larch ?", "Tessa Halden", "dirige les achats", "Larch"],
  [
    "es",
    "Es Tessa Halden, la responsable de inversiones de Larch Verde.",
    "Tessa Halden",
    "responsable de inversiones",
    "Larch Verde",
  ],
  [
    "de",
    "Kannst du mir Tessa Halden vorstellen, der Leiterin Schaden der Larch Rück?",
    "Tessa Halden",
    "Leiterin Schaden",
    "Larch Rück",
  ],
  ["en", "Try Tessa Halden over in facilities at Larch.", "Tessa Halden", "facilities", "Larch"],
  ["en", "Tessa Halden is now heading sourcing at Larch.", "Tessa Halden", "heading sourcing", "Larch"],
  ["en", "Your upholsterer, Tessa Halden, would know.", "Tessa Halden", "upholsterer", null],
  ["en", "There is a claims director by the name of Tessa Halden.", "Tessa Halden", "claims director", null],
  ["en", "Tessa Halden and I were at school.", "Tessa Halden", null, null],
  ["en", "Your cousin Tessa Halden, if she is in.", "Tessa Halden", null, null],
])("%s: %s", (language, text, name, role, company) => {
  const read = passage(text, language);
  const mention = read.mentions.find((each) => each.text === name);
  expect(mention && saidAbout(read, mention)).toEqual({ role, company });
});
