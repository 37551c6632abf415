/** Where the Advanced service's name is not the API's own. */
const API_NAMES: Readonly<Record<string, string>> = { remove: "delete" };

/** What Google's errors call a method: "Gmail.Users.Drafts.remove" is gmail.users.drafts.delete there. */
export function apiNameOf(call: string): string {
  const parts = call.split(".");
  const last = parts.pop() ?? "";
  return [...parts.map((part) => part.charAt(0).toLowerCase() + part.slice(1)), API_NAMES[last] ?? last].join(".");
}
