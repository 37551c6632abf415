import { icons as set } from "@iconify-json/material-symbols";

const NAME = /^[a-z0-9_]+$/;

function bodyOf(name: string): string | null {
  const own = set.aliases && Object.hasOwn(set.aliases, name) ? set.aliases[name]?.parent : name;
  return own && Object.hasOwn(set.icons, own) ? (set.icons[own]?.body ?? null) : null;
}

/** A Material symbol by Google's name, outlined unless filled; null when there is none of that name. */
export function materialSymbol(name: string, fill: boolean): string | null {
  if (!NAME.test(name)) return null;
  const dashed = name.replaceAll("_", "-");
  // The set names the filled shape plainly and the outlined one with an ending; some symbols look the same in both.
  const body = fill ? bodyOf(dashed) : (bodyOf(`${dashed}-outline`) ?? bodyOf(dashed));
  return body === null ? null : `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${body}</svg>`;
}
