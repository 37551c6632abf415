import {
  dismissedCard,
  eraseCard,
  helpCard,
  nothingCard,
  problemCard,
  type Quiet,
  welcomeCard,
} from "../../../src/ui/cards/noticeCards";
import { link } from "../../../src/ui/routes";
import { en } from "../../../src/ui/texts/en";
import { requested } from "../../domain/lives";
import { buttonOn, faultsOf, filledOn, labelsOn, linesOn, routeOf } from "../cardReading";

const WHY: readonly (readonly [Quiet, string])[] = [
  ["none", "This message does not ask you for an introduction, as far as we can tell."],
  ["own", "You wrote this message."],
  ["automatic", "This message was sent by a machine or to a list."],
  ["intro-made", "Here somebody introduces people to each other."],
  ["intro-offer", "Here somebody offers to introduce you."],
  ["permission-ask", "Here somebody asks whether you want to be introduced."],
];

test.each(WHY)("no request, since %s: says why, and an introduction can be begun by hand", (why, sentence) => {
  const card = nothingCard("18f2a", why, en);
  expect(linesOn(card)).toContain(sentence);
  expect(routeOf(buttonOn(card, "Start an intro from this message"))).toMatchObject({
    route: "startByHand",
    params: { message: "18f2a" },
  });
});

test("the title does not deny what the sentence found", () => {
  const titles = WHY.map(([why]) => nothingCard("18f2a", why, en).title);
  expect(titles).toEqual([
    ...Array(3).fill("No request found here"),
    ...["An introduction", "An offer to introduce you", "You are asked"],
  ]);
});

test("dismissed: can be taken back", () => {
  expect(routeOf(buttonOn(dismissedCard("18f2a", en), "It is one after all"))).toMatchObject({
    route: "undismiss",
    params: { message: "18f2a" },
  });
});

test("the welcome promises what the scopes allow, and has one button", () => {
  const card = welcomeCard(en);
  expect(linesOn(card).join()).toContain("Writes drafts only: you read and send each letter");
  expect(labelsOn(card)).toEqual(["Got it"]);
});

test("erasing asks first, by the introduction's name; keeping it is as near", () => {
  const card = eraseCard(requested(), en);
  expect(linesOn(card).join()).toContain("“Nils Aune → Pilar Soto”");
  expect([routeOf(buttonOn(card, "Erase")).route, routeOf(buttonOn(card, "Keep it")).route]).toEqual(["erase", "showIntro"]);
});

test("a problem that may pass can be tried once more, in its place", () => {
  const card = problemCard("Press again.", en, link("retryPage", { page: "settings" }));
  expect(filledOn(card)).toEqual(["Try again"]);
  expect(routeOf(buttonOn(card, "Try again"))).toMatchObject({ route: "retryPage", params: { page: "settings" } });
});

test("a problem is its sentence and a way on", () => {
  expect(linesOn(problemCard("Press again.", en))).toEqual(["That did not work", "Press again.", "[My introductions]"]);
});

test.each([
  ["nothing", nothingCard("m", "none", en)],
  ["dismissed", dismissedCard("m", en)],
  ["welcome", welcomeCard(en)],
  ["help", helpCard(en)],
  ["erase", eraseCard(requested(), en)],
  ["problem", problemCard("x", en)],
])("the card %s is one that Gmail shows as it is meant", (_name, card) => {
  expect(faultsOf(card)).toEqual([]);
  expect(filledOn(card).length).toBeLessThan(2);
});
