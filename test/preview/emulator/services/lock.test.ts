import { probe, scriptOf, valueOf } from "../harness";

const LOCK = "const lock = LockService.getUserLock();";

test("a free lock is taken, and known to be held", () => {
  const script = scriptOf(
    probe(`${LOCK} return [lock.hasLock(), lock.tryLock(100), lock.hasLock(), LockService.getScriptLock().hasLock()];`),
  );
  expect(valueOf(script.run("probe"))).toEqual([false, true, true, false]);
});

test("a lock that another execution holds is not to be had", () => {
  const script = scriptOf(
    `${probe(`${LOCK} return lock.tryLock(100);`)} function wait() { LockService.getUserLock().waitLock(100); }`,
  );
  const release = script.holdLock("UserLock");
  expect(valueOf(script.run("probe"))).toBe(false);
  expect(script.run("wait").error?.message).toBe("Lock timeout: another process was holding the lock for too long.");
  release();
  expect(valueOf(script.run("probe"))).toBe(true);
});

test("a script cannot release what it does not hold", () => {
  const script = scriptOf(probe(`${LOCK} lock.releaseLock(); return lock.tryLock(100);`));
  script.holdLock("UserLock");
  expect(valueOf(script.run("probe"))).toBe(false);
});

test("at the end of an execution its locks are free, also after an error", () => {
  const script = scriptOf(
    `function fail() { LockService.getUserLock().waitLock(1); throw new Error("x"); } ${probe(`${LOCK} return lock.hasLock();`)}`,
  );
  script.run("fail");
  expect(valueOf(script.run("probe"))).toBe(false);
});

test("taking and releasing are round trips, asking is not", () => {
  const script = scriptOf(
    probe(`${LOCK} lock.tryLock(1); lock.hasLock(); lock.releaseLock(); LockService.getScriptLock().waitLock(1);`),
  );
  expect(script.run("probe").calls.map(({ name }) => name)).toEqual([
    "UserLock.tryLock",
    "UserLock.releaseLock",
    "ScriptLock.waitLock",
  ]);
});
