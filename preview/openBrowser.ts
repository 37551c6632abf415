import open from "open";

/** A convenience only: without a browser the address on the terminal is enough. */
export function openBrowser(url: string): void {
  if (process.env["CI"] || !process.stdout.isTTY) return;
  open(url).then(
    (browser) => browser.on("error", () => {}),
    () => {},
  );
}
