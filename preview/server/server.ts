import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { GmailError } from "../gmail/errors";
import { isOwnPage } from "./guard";
import type { PageFiles } from "./pageFiles";
import { BadRequest, readBody } from "./request";
import { isRawReply, matchPath, type RawReply } from "./routes/route";
import { ROUTES } from "./routes/table";
import type { World } from "./world";

const COMMON_HEADERS = {
  "cache-control": "no-store",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

function json(status: number, value: unknown): RawReply {
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, text: JSON.stringify(value) };
}

async function reply(world: World, files: PageFiles, request: IncomingMessage): Promise<RawReply> {
  const url = new URL(request.url ?? "/", "http://preview");
  const file = request.method === "GET" && files.get(url.pathname);
  if (file) return file;
  for (const route of ROUTES) {
    const params = route.method === request.method ? matchPath(route.path, url.pathname) : null;
    if (!params) continue;
    const result = await route.run(world, { params, query: url.searchParams, body: await readBody(request) });
    return isRawReply(result) ? result : json(200, result);
  }
  return json(404, { error: "The preview has no such page." });
}

function failure(error: unknown): RawReply {
  if (error instanceof BadRequest) return json(400, { error: error.message });
  if (error instanceof GmailError) return json(404, { error: "Gmail no longer has this message or draft. Go back to the list." });
  console.error(error);
  return json(500, { error: "The preview itself failed; the terminal that runs it says why." });
}

async function answer(
  world: World,
  files: PageFiles,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const own = isOwnPage(request, port);
  const { status, headers, text } = own
    ? await reply(world, files, request).catch(failure)
    : json(403, { error: "Only the preview's own page may ask this." });
  response.writeHead(status, { ...COMMON_HEADERS, ...headers }).end(text);
}

/** Listens on this machine only: on the wanted port, or on any free one when that is taken. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port !== 0) listen(server, 0).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

export async function startServer(world: World, files: PageFiles, wantedPort: number): Promise<RunningServer> {
  let port = 0;
  const server = createServer((request, response) => void answer(world, files, port, request, response));
  port = await listen(server, wantedPort);
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
