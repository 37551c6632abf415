import { takeGallery } from "./gallery/gallery";
import { takeReadme } from "./readme";

// The add-on's days are those of the machine's time zone: pictures have one of their own.
process.env["TZ"] = "Etc/UTC";

const SETS = { readme: takeReadme, gallery: takeGallery } as const;
type SetName = keyof typeof SETS;

const isSet = (name: string): name is SetName => name in SETS;

/** All pictures, or the set that is named: `npm run screenshots -- gallery`. */
async function takeAll(asked: readonly string[]): Promise<void> {
  const unknown = asked.find((name) => !isSet(name));
  if (unknown !== undefined) throw new Error(`There is no set “${unknown}”. Name one of: ${Object.keys(SETS).join(", ")}.`);
  const names = asked.length === 0 ? (Object.keys(SETS) as SetName[]) : asked.filter(isSet);
  for (const name of names) await SETS[name]();
}

takeAll(process.argv.slice(2)).catch((error: Error) => {
  console.error(error);
  process.exit(1);
});
