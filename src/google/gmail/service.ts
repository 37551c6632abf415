import { AppError } from "../../domain/errors";

/**
 * The Advanced Gmail service's collections. The published types mark every one of them as possibly missing, which is so when the
 * service is switched off in the manifest or by an administrator.
 */
export function users() {
  const { Users } = typeof Gmail === "undefined" ? { Users: undefined } : Gmail;
  const { Messages, Threads, Drafts, Labels, History, Settings } = Users ?? {};
  const SendAs = Settings?.SendAs;
  if (!Messages || !Threads || !Drafts || !Labels || !History || !SendAs) throw new AppError("no-access");
  return { Messages, Threads, Drafts, Labels, History, SendAs, getProfile: () => Users?.getProfile("me") };
}
