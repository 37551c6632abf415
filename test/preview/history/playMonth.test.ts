import { readFileSync } from "node:fs";
import { createAppsScript } from "../../../preview/emulator/create";
import { EPISODES } from "../../../preview/history/episodes";
import { playMonth } from "../../../preview/history/playMonth";
import { chooseMail } from "../../../preview/mailbox/chooseMail";
import { createWorld, type World } from "../../../preview/server/world";
import { cardOf, textOf } from "../../bundle/cards";

let world: World;

beforeAll(async () => {
  world = createWorld({
    ...(await chooseMail()),
    bundle: readFileSync("dist/Code.js", "utf8"),
    manifest: JSON.parse(readFileSync("dist/appsscript.json", "utf8")),
    createAppsScript,
  });
  await playMonth(world);
});
afterAll(() => world.close());

test("every episode became an introduction, and the clock is back at the present", () => {
  expect([...world.addOn.properties.keys()].filter((key) => key.startsWith("i/"))).toHaveLength(EPISODES.length);
  expect(Math.abs(world.clock.now() - Date.now())).toBeLessThan(60_000);
});

test("home has somebody at every stage", () => {
  const home = textOf(cardOf(world.addOn.openHome()));
  for (const header of [/Your move \(\d+\)/, /Waiting \(\d+\)/, /Later \(\d+\)/, /Recently finished \(2\)/])
    expect(home).toMatch(header);
  expect(home).toContain("Read Marcus's reply");
  expect(home).toContain("They met, and it was useful");
});

test("nothing went wrong on the way", () => {
  expect(world.executions.latest.filter(({ error }) => error !== null)).toEqual([]);
});
