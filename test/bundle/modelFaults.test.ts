import { COMMON, LONGEST, wanted } from "./model/everywhere";
import { holdAll } from "./model/sequences";
import { closeGmail } from "./world";

afterAll(closeGmail);

const FAILURES = ["quota", "service", "busy"].map((kind) => `logged ${kind}`);

/** The same while calls fail before or after they took effect, and other tabs are at work. */
test(
  "random lives of introductions, on bad days",
  () => {
    const reached = holdAll({ share: 0.5, faults: true, most: 14 });
    const rare = ["pressed retryPage", "pressed retryMessage"];
    expect([...reached.keys()]).toEqual(expect.arrayContaining(wanted([...COMMON, ...FAILURES], rare)));
  },
  LONGEST,
);
