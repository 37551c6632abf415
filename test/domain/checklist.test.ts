import { EMPTY_CASE, missingItems } from "../../src/domain/checklist";

test.each([
  [EMPTY_CASE, ["backstory", "benefit", "action"]],
  [{ backstory: "We met in Faro.", benefit: "", action: "A call." }, ["benefit"]],
  [{ backstory: " \n\t", benefit: "Both save a week.", action: "A call." }, ["backstory"]],
  [{ backstory: "a", benefit: "b", action: "c" }, []],
])("of %j is missing: %j", (requesterCase, missing) => {
  expect(missingItems(requesterCase)).toEqual(missing);
});
