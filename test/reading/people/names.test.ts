import type { Language } from "../../../src/domain/language";
import { mentionsIn } from "../../../src/reading/people/names";

test.each<[Language, string, string]>([
  ["en", "Please write to Mr. and Mrs. Halden today.", "Mr. and Mrs. Halden"],
  ["en", "Please write to HALDEN, Karl-Axel.", "HALDEN, Karl-Axel"],
  ["en", "Please write to Tessa Halden KC about it.", "Tessa Halden KC"],
  ["pt", "Queria falar com o Dr. Brandão e Veiga amanhã.", "Dr. Brandão e Veiga"],
  ["de", "Schreib dem Oberarzt Dr. Halden bitte.", "Dr. Halden"],
  ["de", "Frag bitte Onkel Bert danach.", "Bert"],
  ["en", "She works at the WHO now.", "WHO"],
])("%s: %s", (language, text, name) => expect(mentionsIn(text, language).map((mention) => mention.text)).toContain(name));

test.each<[Language, string, string]>([
  ["de", "Wir sprachen mit Herrn Landesrat darüber.", "Herrn Landesrat"],
  ["pt", "Falei com o Dr. Brandão e Marta ontem.", "Dr. Brandão e Marta"],
])("%s: %s is not named %s", (language, text, name) =>
  expect(mentionsIn(text, language).map((mention) => mention.text)).not.toContain(name),
);
