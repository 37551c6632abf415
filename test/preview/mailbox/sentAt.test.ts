import { sentAt } from "../../../preview/mailbox/sentAt";

const NOW = Date.UTC(2027, 2, 10, 15, 30);

test.each([
  [{ minutesAgo: 35 } as const, Date.UTC(2027, 2, 10, 14, 55)],
  [{ daysAgo: 1, at: "16:12" } as const, Date.UTC(2027, 2, 9, 16, 12)],
  [{ daysAgo: 10, at: "00:05" } as const, Date.UTC(2027, 1, 28, 0, 5)],
])("%j is counted back from now", (when, expected) => {
  expect(sentAt(when, NOW)).toBe(expected);
});

test("a time later today is not in the future", () => {
  expect(sentAt({ daysAgo: 0, at: "23:59" }, NOW)).toBe(NOW);
});
