import { ServiceError } from "./service/spec";

/** What the manifest asks for, and whether the user still allows it. */
export interface Grants {
  readonly asked: readonly string[];
  revoked: boolean;
}

const AUTH = "https://www.googleapis.com/auth/";
export const FULL_MAIL = "https://mail.google.com/";
const gmail = (...names: readonly string[]): readonly string[] => [FULL_MAIL, ...names.map((name) => `${AUTH}gmail.${name}`)];

/** Any one of these suffices (PLATFORM 1.3). The scopes for the open message alone are left out: the manifest does not ask for them. */
export const SCOPES = {
  readMail: gmail("metadata", "readonly", "modify"),
  changeMail: gmail("modify"),
  readDrafts: gmail("readonly", "compose", "modify"),
  writeDrafts: gmail("compose", "modify"),
  readLabels: gmail("labels", "metadata", "readonly", "modify"),
  writeLabels: gmail("labels", "modify"),
  readSendAs: gmail("settings.basic", "readonly", "modify"),
  readProfile: gmail("metadata", "readonly", "compose", "modify"),
  triggers: [`${AUTH}script.scriptapp`],
  userEmail: [`${AUTH}userinfo.email`],
} as const;

export const LOCALE_SCOPE = `${AUTH}script.locale`;

export function isGranted(grants: Grants, scopes: readonly string[]): boolean {
  return !grants.revoked && scopes.some((scope) => grants.asked.includes(scope));
}

/** The error of a call without its scope, or null. The two texts are those of PLATFORM 1.4. */
export function refusal(grants: Grants, name: string, scopes: readonly string[]): ServiceError | null {
  if (isGranted(grants, scopes)) return null;
  const required = scopes.length === 1 ? scopes[0] : `(${scopes.join(" || ")})`;
  if (grants.revoked) return new ServiceError(`You do not have permission to call ${name}. Required permissions: ${required}`);
  return new ServiceError(`Specified permissions are not sufficient to call ${name}. Required permissions: ${required}`);
}
