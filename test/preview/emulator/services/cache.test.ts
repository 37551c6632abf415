import { evaluate, NOON, probe, scriptOf, valueOf } from "../harness";

const CACHE = "const cache = CacheService.getUserCache();";

test.each([
  ["an absent key is null", "return cache.get('a');", null],
  ["a value is read back", "cache.put('a', 'x'); return cache.get('a');", "x"],
  ["several at once", "cache.putAll({ a: 1, b: 2 }); return cache.getAll(['a', 'b', 'c']);", { a: "1", b: "2" }],
  ["one is removed", "cache.put('a', 'x'); cache.remove('a'); return cache.get('a');", null],
  ["several are removed", "cache.putAll({ a: 1, b: 2 }); cache.removeAll(['a', 'b']); return cache.getAll(['a', 'b']);", {}],
  ["the script's cache is another", "CacheService.getScriptCache().put('a', 'x'); return cache.get('a');", null],
  [
    "past 1,000 entries the 900 that live longest stay",
    "for (let n = 1; n <= 1001; n++) cache.put('k' + n, 'x', n); return [cache.get('k101'), cache.get('k102')];",
    [null, "x"],
  ],
])("%s", (_, body, value) => {
  expect(evaluate(CACHE + body)).toEqual(value);
});

test.each([
  ["a value over 100 KB", "cache.put('a', 'x'.repeat(102401));", "Argument too large: value"],
  ["a key over 250 characters", "cache.put('k'.repeat(251), 'x');", "Argument too large: key"],
  ["no time at all", "cache.put('a', 'x', 0);", "expirationInSeconds"],
  ["over six hours", "cache.put('a', 'x', 21601);", "expirationInSeconds"],
])("%s is refused", (_, body, message) => {
  expect(() => evaluate(CACHE + body)).toThrow(message);
});

test.each([
  ["ten minutes without a time", "", 600],
  ["the time given", ", 60", 60],
  ["six hours at most", ", 21600", 21_600],
])("an entry lives %s", (_, seconds, lifetime) => {
  let now = NOON;
  const script = scriptOf(
    probe(`${CACHE} const was = cache.get('a'); if (was === null) cache.put('a', 'x'${seconds}); return was;`),
    { now: () => now },
  );
  valueOf(script.run("probe"));
  now += lifetime * 1000 - 1;
  expect(valueOf(script.run("probe"))).toBe("x");
  now += 1;
  expect(valueOf(script.run("probe"))).toBeNull();
});
