import libmime from "libmime";
import addressParser from "nodemailer/lib/addressparser";
import type { StoredMessage } from "../gmail/messages";
import { messageHead } from "../mailbox/messageHead";
import type { Correspondent } from "./wire";

/** The people of an address list as it is typed. */
export function peopleIn(list: string): Correspondent[] {
  return addressParser(list, { flatten: true })
    .filter((entry) => entry.address !== "" || entry.name !== "")
    .map(({ name, address }) => ({ name: libmime.decodeWords(name), email: address.toLowerCase() }));
}

function headerAsSent(raw: Buffer, name: string): string {
  const lines = messageHead(raw)
    .toString("utf8")
    .split(/\r?\n(?![ \t])/);
  const line = lines.find((each) => each.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return (line ?? "").slice(name.length + 1).replace(/\r?\n/g, "");
}

/**
 * The people of a message's address header. Names are decoded after the list was taken apart: a decoded name may hold commas and angle
 * brackets of its own.
 */
export function peopleOf({ raw }: StoredMessage, header: "From" | "To" | "Cc" | "Bcc" | "Reply-To"): Correspondent[] {
  return peopleIn(headerAsSent(raw, header));
}
