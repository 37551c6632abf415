import { noticeCard, quoted, sections } from "../../src/ui/widgets";

test("a quotation is one short line, cut between words", () => {
  expect(quoted("Could you\n  introduce me? ")).toEqual([{ quote: "Could you introduce me?" }]);
  const [cut] = quoted("fruit and vegetables ".repeat(30)) as readonly { quote: string }[];
  expect(cut?.quote).toMatch(/(fruit|and|vegetables) …$/);
  expect(cut?.quote.length).toBeLessThanOrEqual(222);
});

test("sections without widgets, which Google refuses, are left out", () => {
  expect(sections(null, { widgets: [] }, { header: "x", widgets: [{ kind: "divider" }] }, null)).toEqual([
    { header: "x", widgets: [{ kind: "divider" }] },
  ]);
});

test("a notice without presses has no empty row of buttons", () => {
  expect(noticeCard("Title", "Sentence.").sections).toEqual([{ widgets: [{ kind: "text", text: "Sentence." }] }]);
});
