import { LETTER_KINDS } from "../../src/domain/letter";
import { ANSWERS, ROUTES } from "../../src/ui/routes";
import { COMMON, LONGEST, wanted } from "./model/everywhere";
import { holdAll } from "./model/sequences";
import { closeGmail } from "./world";

afterAll(closeGmail);

/** Presses that only stand on the card of a problem: on bad days, modelFaults.test.ts. */
const ON_BAD_DAYS = /^retry/;

const EVERYWHERE = [
  ...LETTER_KINDS.map((kind) => `drafted ${kind}`),
  ...ANSWERS.map((answer) => `answered ${answer}`),
  ...Object.keys(ROUTES)
    .filter((route) => !ON_BAD_DAYS.test(route))
    .map((route) => `pressed ${route}`),
];

/** Whatever people press, write and do in Gmail, in whatever order, the ten rules hold after every step. */
test(
  "random lives of introductions",
  () => {
    const reached = holdAll({ share: 0.5, faults: false, most: 14 });
    expect([...reached.keys()]).toEqual(expect.arrayContaining(wanted(COMMON, EVERYWHERE)));
  },
  LONGEST,
);
