import { readFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { createAppsScript } from "../../preview/emulator/create";
import type { IncomingMail } from "../../preview/mailbox/incoming";
import { nora } from "../../preview/mailbox/people";
import { bundlePage } from "../../preview/server/pageFiles";
import { startServer } from "../../preview/server/server";
import { createWorld, type World } from "../../preview/server/world";

// Jest and npm scripts run at the top of the project.
const SAMPLE_ADD_ON = "test/preview/sampleAddOn";
const PAGE = "preview/page";

export interface RunningPreview {
  readonly url: string;
  readonly world: World;
  /** As the page asks: status and JSON. */
  ask(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly json: any }>;
  /** With headers of one's own, also those that a browser does not let a page set. */
  raw(
    path: string,
    headers: Record<string, string>,
    method?: string,
  ): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>;
  close(): Promise<void>;
}

interface RunOptions {
  /** Where the built add-on lies; the sample one without it. */
  readonly folder?: string;
  readonly source?: string;
  readonly machine?: () => number;
  readonly locale?: string;
  /** Another way to run the script, for a test that watches what it shows. */
  readonly createAppsScript?: typeof createAppsScript;
}

/** The preview on a free port with this mail. */
export async function runPreview(mail: readonly IncomingMail[], options: RunOptions = {}): Promise<RunningPreview> {
  const { folder = SAMPLE_ADD_ON, source = "A test", ...rest } = options;
  const bundle = readFileSync(join(folder, "Code.js"), "utf8");
  const manifest = JSON.parse(readFileSync(join(folder, "appsscript.json"), "utf8"));
  const world = createWorld({ owner: nora, source, mail, bundle, manifest, createAppsScript, ...rest });
  const { url, close } = await startServer(world, await bundlePage(PAGE), 0);
  const raw: RunningPreview["raw"] = (path, headers, method = "GET") =>
    new Promise((resolve, reject) => {
      const request = httpRequest(new URL(path, url), { method, headers }, async (reply) => {
        const chunks = await reply.toArray();
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: Buffer.concat(chunks).toString("utf8") });
      });
      request.on("error", reject).end();
    });
  return {
    url,
    world,
    raw,
    async ask(method, path, body) {
      const reply = await fetch(new URL(path, url), {
        method,
        headers: { origin: new URL(url).origin, "content-type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: reply.status, json: await reply.json() };
    },
    async close() {
      await close();
      world.close();
    },
  };
}
