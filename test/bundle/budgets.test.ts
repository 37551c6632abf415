import { ACTIONS } from "../../tools/bench/actions";
import { countCalls } from "../../tools/bench/countCalls";
import { closeGmail } from "./world";

afterAll(closeGmail);

describe.each([10, 2_000])("with %i introductions stored", (stored) => {
  test.each(ACTIONS)("$name: at most $most service calls", (action) => {
    const { calls, error } = countCalls(action, stored);
    expect(error).toBeNull();
    expect(calls).toBeGreaterThan(1);
    expect(calls).toBeLessThanOrEqual(action.most);
  });
});
