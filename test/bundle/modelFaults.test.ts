import { holdAll } from "./model/sequences";
import { closeGmail } from "./world";

afterAll(closeGmail);

/** The same while calls fail before or after they took effect, and other tabs are at work. */
test("random lives of introductions, on bad days", () => {
  const reached = holdAll({ share: 0.5, faults: true, most: 14 });
  for (const failure of ["quota", "service", "busy"]) expect([...reached.keys()]).toContain(`logged ${failure}`);
}, 1_200_000);
