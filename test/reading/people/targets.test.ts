import { readMail } from "../../../src/reading/readMail";
import { mailOf } from "../mail";

test.each([
  ["Could you introduce me to Tessa Halden at Winterbourne Partners?", [["Tessa Halden", "Winterbourne Partners"]]],
  [
    "Could you introduce me to Tessa Halden and Bert Marlund?",
    [
      ["Tessa Halden", null],
      ["Bert Marlund", null],
    ],
  ],
  ["Could you introduce me to your dentist?", [[null, null]]],
  ["¿Me podrías presentar a Tessa Halden, la directora de Larch Verde?", [["Tessa Halden", "Larch Verde"]]],
])("%s", (body, wanted) => {
  const { targets } = readMail(mailOf({ body }));
  expect(targets.map(({ name, company }) => [name, company])).toEqual(wanted);
});

test("a megabyte of names is read in bounded time", () => {
  const body = `Could you introduce me to Ann? ${"Anna Bell and Tom Reed, ".repeat(42_000)}`;
  readMail(mailOf({ body: "Could you introduce me to Ann?" }));
  const before = performance.now();
  readMail(mailOf({ body }));
  expect(performance.now() - before).toBeLessThan(2_000);
});
