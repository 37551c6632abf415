import addressParser from "nodemailer/lib/addressparser";
import type { Correspondent } from "./wire";

/** The people of an address header, as it was decoded. */
export function peopleIn(header: string | null): Correspondent[] {
  return addressParser(header ?? "", { flatten: true })
    .filter((entry) => entry.address !== "" || entry.name !== "")
    .map(({ name, address }) => ({ name, email: address.toLowerCase() }));
}
