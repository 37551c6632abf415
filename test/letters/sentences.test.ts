import { capitalised, ended, punctuated, sentencesOf, tidy } from "../../src/letters/sentences";

test.each([
  ["One. Two! Three?", ["One.", "Two!", "Three?"]],
  ["We met Dr. Neubauer at 9 a.m. on Monday. It went well.", ["We met Dr. Neubauer at 9 a.m. on Monday.", "It went well."]],
  ["J. R. Thorley runs it.", ["J. R. Thorley runs it."]],
  ["Growth of 3.5 percent. Fine", ["Growth of 3.5 percent.", "Fine"]],
  ["He said “no.” Then he left.", ["He said “no.”", "Then he left."]],
  ["", []],
])("%j is %j", (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each([
  ["she knows cold storage", "she knows cold storage."],
  ["Done!", "Done!"],
  ["is it?", "is it?"],
  ["and so on…", "and so on…"],
  ["she said “yes.”", "she said “yes.”"],
  ["a stray comma, ", "a stray comma."],
  ["", ""],
])("%j ends as %j", (text, whole) => {
  expect(ended(text)).toBe(whole);
});

test.each([
  ["élan", "Élan"],
  ["iPhone sales", "iPhone sales"],
  ["20 minutes", "20 minutes"],
])("%j begins as %j", (text, whole) => {
  expect(capitalised(text)).toBe(whole);
});

test.each([
  ["Meet Acme Inc..", "Meet Acme Inc."],
  ["I work at Yahoo!.", "I work at Yahoo!"],
  ["Thank you,.", "Thank you."],
  ["a  b", "a b"],
  ["end .", "end."],
  ["one\n\n\n\ntwo \n three", "one\n\ntwo\nthree"],
  ["May I introduce Yahoo!?", "May I introduce Yahoo!?"],
  ["\n\nHi", "Hi"],
])("%j is mended to %j", (text, whole) => {
  expect(tidy(text)).toBe(whole);
});

test.each([
  ["well .. , no ,", "well. no,"],
  ["and so on...", "and so on…"],
  [".. , .. yes", "yes"],
  ["Really?! Yes.", "Really?! Yes."],
])("%j is punctuated %j", (text, whole) => {
  expect(punctuated(text)).toBe(whole);
});
