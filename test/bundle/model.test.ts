import { LETTER_KINDS } from "../../src/domain/letter";
import { ANSWERS, ROUTES } from "../../src/ui/routes";
import { holdAll } from "./model/sequences";
import { closeGmail } from "./world";

afterAll(closeGmail);

/** Whatever people press, write and do in Gmail, in whatever order, the ten rules hold after every step. */
test("random lives of introductions", () => {
  const reached = holdAll({ share: 0.5, faults: false, most: 14 });
  if (process.env["MODEL_REACHED"])
    console.log(
      [...reached]
        .sort()
        .map(([what, times]) => `${times} ${what}`)
        .join("\n"),
    );
  // Only a long run (MODEL_SEQUENCES=2000) gets everywhere.
  if (Number(process.env["MODEL_SEQUENCES"] ?? 0) < 2_000) return;
  for (const kind of LETTER_KINDS) expect([...reached.keys()]).toContain(`drafted ${kind}`);
  for (const answer of ANSWERS) expect([...reached.keys()]).toContain(`answered ${answer}`);
  for (const route of Object.keys(ROUTES)) expect([...reached.keys()]).toContain(`pressed ${route}`);
}, 1_200_000);
