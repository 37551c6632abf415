import { AppError, ERROR_KINDS, RefusedError } from "../../src/domain/errors";
import { failureEvent, mayPass, sentenceFor } from "../../src/handlers/failures";
import { en } from "../../src/ui/texts/en";

const SAID = 'Matteo Marlund <matteo@larch.example> wrote "Intro to Tessa Halden?"';

class OwnError extends TypeError {
  override readonly name = "OwnError";
}

test("the log names a failure by our own word, and a bug by its class: never by what was said (rule 10)", () => {
  expect(failureEvent("erase", new AppError("quota"))).toEqual({ event: "failed", where: "erase", kind: "quota" });
  expect(failureEvent("write", new RefusedError("already-sent"))).toEqual({
    event: "failed",
    where: "write",
    kind: "already-sent",
  });
  expect(failureEvent("write", new TypeError(SAID))).toEqual({ event: "failed", where: "write", kind: "bug", code: "TypeError" });
  expect(failureEvent("write", new OwnError(SAID))).toMatchObject({ code: "OwnError" });
  expect(failureEvent("write", SAID)).toMatchObject({ kind: "bug", code: "string" });
});

test("people read a sentence of ours, whatever was thrown (rule 9)", () => {
  expect(sentenceFor(new AppError("busy"), en)).toBe(en.errors.busy);
  expect(sentenceFor(new RefusedError("is-closed"), en)).toBe(en.refusals["is-closed"]);
  for (const thrown of [new Error(SAID), SAID, null, undefined]) expect(sentenceFor(thrown, en)).toBe(en.errors.service);
});

test("what asks for another press may pass; what another press does not mend may not", () => {
  const passing = ERROR_KINDS.filter((kind) => mayPass(new AppError(kind)));
  expect(passing).toEqual(["no-access", "quota", "busy", "label-gone", "service"]);
  expect(mayPass(new Error(SAID))).toBe(true);
});
