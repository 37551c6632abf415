import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { simpleParser } from "mailparser";
import { type MessageLine, mailOfLine, type ReadableMessage } from "./messageLine";
import { mailOfParsed } from "./parsedMail";

/** A file that cannot be read, said in one sentence. */
export class UnreadableFile extends Error {}

function bytesOf(file: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UnreadableFile(`${file} cannot be opened. Check the path and try again.`);
  }
  if (!file.endsWith(".gz")) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    throw new UnreadableFile(`${file} is not a gzip file. Give its unpacked name or pack it again.`);
  }
}

function messageOfJson(text: string, file: string, number: number): ReadableMessage {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    throw new UnreadableFile(`Line ${number} of ${file} is not JSON. Each line must be one object with at least a body.`);
  }
  const body = typeof line === "object" && line !== null ? (line as Partial<MessageLine>).body : undefined;
  if (typeof body !== "string")
    throw new UnreadableFile(`Line ${number} of ${file} has no "body" text. Each line must be one object with at least a body.`);
  const message = line as MessageLine;
  return {
    id: message.id ?? `${file}:${number}`,
    mail: mailOfLine(message),
    line: message as unknown as Record<string, unknown>,
  };
}

/** The messages of an mbox, by the mboxrd rule: "From " at a line's start after an empty line begins one, ">From " is unescaped. */
function messagesOfMbox(bytes: Buffer): Buffer[] {
  const text = bytes.toString("latin1");
  const starts = [...text.matchAll(/(?:^|\r?\n\r?\n)From [^\n]*\n/g)].map((match) => match.index + match[0].length);
  const ends = [...text.matchAll(/\r?\n\r?\nFrom [^\n]*\n/g)].map((match) => match.index);
  return starts.map((start, index) => {
    const message = text.slice(start, ends.find((end) => end >= start) ?? text.length);
    return Buffer.from(index < 0 ? "" : message.replace(/^>(>*From )/gm, "$1"), "latin1");
  });
}

async function messageOfSource(source: Buffer, file: string, number: number): Promise<ReadableMessage> {
  const parsed = await simpleParser(source, {
    skipImageLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipHtmlToText: true,
  });
  if (parsed.headers.size === 0)
    throw new UnreadableFile(`${file} holds no mail: message ${number} has no headers. Save it again as .eml or .mbox.`);
  return { id: parsed.messageId ?? `${file}:${number}`, mail: mailOfParsed(parsed), line: {} };
}

/** Reads .eml, .mbox and .jsonl files, each also gzipped, in order. */
export async function readMessages(file: string): Promise<ReadableMessage[]> {
  const bytes = bytesOf(file);
  const name = file.replace(/\.gz$/, "").toLowerCase();
  if (name.endsWith(".jsonl")) {
    const lines = bytes.toString("utf8").split("\n");
    return lines.flatMap((line, index) => (line.trim() === "" ? [] : [messageOfJson(line, file, index + 1)]));
  }
  if (!name.endsWith(".eml") && !name.endsWith(".mbox")) {
    throw new UnreadableFile(`${file} is none of .eml, .mbox and .jsonl (each may be gzipped). Save the mail as one of them.`);
  }
  const sources = name.endsWith(".eml") ? [bytes] : messagesOfMbox(bytes);
  if (sources.length === 0)
    throw new UnreadableFile(`${file} holds no mail: no line begins with "From ". Export the mailbox again.`);
  const messages: ReadableMessage[] = [];
  for (const [index, source] of sources.entries()) messages.push(await messageOfSource(source, file, index + 1));
  return messages;
}
