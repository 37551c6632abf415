import { foldHistory } from "../../../preview/page/mail/quotedHistory";

test.each([
  ["no history", "Hello\n\nAda", "Hello\n\nAda", ""],
  [
    "attribution and quote",
    "Yes.\n\nOn 2 Mar 2027, 10:00 Ada <a@b.example> wrote:\n> Well?\n> A",
    "Yes.",
    "On 2 Mar 2027, 10:00 Ada <a@b.example> wrote:\n> Well?\n> A",
  ],
  ["a quote without attribution", "Yes.\n\n> Well?\n> A", "Yes.", "> Well?\n> A"],
  ["an answer below the quote stays open", "> Well?\n\nYes.", "> Well?\n\nYes.", ""],
  [
    "a sentence that begins like an attribution",
    "Hello.\nOn Tuesday we meet these people:\nAda, Bo",
    "Hello.\nOn Tuesday we meet these people:\nAda, Bo",
    "",
  ],
  ["nothing but a quote", "> Well?", "> Well?", ""],
])("%s", (_what, text, own, history) => {
  expect(foldHistory(text)).toEqual({ own, history });
});
