import { isAutomatic } from "./automatic";
import { type Context, contextOf, NO_CONTEXT } from "./context";
import { viewsOf } from "./model/views";
import { languageOf } from "./text/language";
import { ownTextOf, readableText } from "./text/ownText";
import type { Mail } from "./types";

/**
 * What a mail tells of the requester's case although it asks for nothing: the answer to a question about what was missing. It is read
 * as if it stood right behind the request.
 */
export function readCase(mail: Mail): Context {
  if (isAutomatic(mail)) return NO_CONTEXT;
  const own = ownTextOf(mail);
  const text = readableText(own);
  return contextOf(viewsOf(text, own.text.length, languageOf(`${mail.subject}\n${text}`)), BEFORE_THE_FIRST);
}

const BEFORE_THE_FIRST = -1;
