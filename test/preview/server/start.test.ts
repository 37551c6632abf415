import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ThreadList } from "../../../preview/server/wire";

// A start takes a second, on a busy machine several.
jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), "start-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** As `npm start` does after the build. */
function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", "preview/start.ts", ...args], { env: { ...process.env, CI: "1" } });
}

async function said(child: ChildProcess): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, "close");
  return { code, out, err };
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [chunk] = await once(child.stdout as NodeJS.ReadableStream, "data");
  return String(chunk);
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill();
  await once(child, "close");
}

test("the sample mailbox opens, and the address is in one clear line", async () => {
  const child = start();
  const line = await firstLine(child);
  const url = /^The preview of Two Yeses is at (http:\/\/127\.0\.0\.1:\d+\/) \(Ctrl\+C ends it\)\.\n$/.exec(line)?.[1] ?? "";
  const session = await (await fetch(`${url}api/session`)).json();
  expect(session).toMatchObject({ owner: { name: "Nora Hallberg" }, addOn: { name: "Two Yeses" } });
  const list = (await (await fetch(`${url}api/threads?label=INBOX`)).json()) as ThreadList;
  expect(list.rows.length).toBeGreaterThanOrEqual(14);
  await stop(child);
});

test("one's own mail opens", async () => {
  const file = join(folder, "own.eml");
  writeFileSync(
    file,
    "From: Ada <ada@far.example>\nTo: Me <me@home.example>\nSubject: Mine\nDate: Tue, 02 Mar 2027 10:00:00 +0100\n\nHi",
  );
  const child = start(file);
  const url = /http\S+/.exec(await firstLine(child))?.[0] ?? "";
  expect(await (await fetch(`${url}api/session`)).json()).toMatchObject({
    owner: { email: "me@home.example" },
    source: "1 message of your own. Nothing leaves this computer.",
  });
  await stop(child);
});

test("what is no mail gets one sentence and an exit code", async () => {
  const { code, out, err } = await said(start(join(folder, "none.eml")));
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^There is no file .+none\.eml\. Check its name and try again\.\n$/);
});
