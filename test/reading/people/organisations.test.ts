import type { Language } from "../../../src/domain/language";
import { organisationsIn } from "../../../src/reading/people/organisations";
import { passage } from "./searchOf";

const names = (text: string, language: Language, subject = ""): string[] =>
  organisationsIn(passage(text, language), passage(subject, language)).map(({ name }) => name);

test.each<[Language, string, string]>([
  ["en", "She sits at Larch Marine now.", "Larch Marine"],
  ["en", "Zoe at the ferry company knows.", "the ferry company"],
  ["pt", "O senhor tem alguém no consulado daí?", "consulado"],
  ["fr", "Elle travaille à la mairie.", "la mairie"],
  ["en", "You know the rep from John Marlund Tractors.", "John Marlund Tractors"],
  ["en", "hey u got anybody at larchly?", "Larchly"],
])("%s: %s", (language, text, name) => expect(names(text, language)).toContain(name));

test("the subject may name one", () =>
  expect(names("Do you know anyone there?", "en", "Winterbourne")).toContain("Winterbourne"));
test("a person is none", () => expect(names("Ask Tessa Halden about it.", "en")).toEqual([]));
