import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAppsScript } from "./emulator/create";
import { playMonth } from "./history/playMonth";
import { chooseMail } from "./mailbox/chooseMail";
import { NotMailError } from "./mailbox/ownMail";
import { openBrowser } from "./openBrowser";
import { bundlePage } from "./server/pageFiles";
import { startServer } from "./server/server";
import { createWorld } from "./server/world";

const PORT = 4880;
const here = dirname(fileURLToPath(import.meta.url));
const built = join(here, "../dist");

/** The built add-on in a mailbox of samples, or of the file that was named. */
async function start(file: string | undefined): Promise<void> {
  const mail = await chooseMail(file);
  const world = createWorld({
    ...mail,
    bundle: readFileSync(join(built, "Code.js"), "utf8"),
    manifest: JSON.parse(readFileSync(join(built, "appsscript.json"), "utf8")),
    createAppsScript,
  });
  // A file is the user's own mail: nothing is made up around it.
  if (file === undefined) await playMonth(world);
  const { url } = await startServer(world, await bundlePage(join(here, "page")), PORT);
  console.log(`The preview of Two Yeses is at ${url} (Ctrl+C ends it).`);
  openBrowser(url);
}

start(process.argv[2]).catch((error: Error) => {
  if (!(error instanceof NotMailError)) throw error;
  console.error(error.message);
  process.exit(1);
});
