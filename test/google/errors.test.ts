import { AppError, type ErrorKind } from "../../src/domain/errors";
import { calling, isGone, kindOf } from "../../src/google/errors";
import { en } from "../../src/ui/texts/en";

/** What Google says (PLATFORM 1.4, 4.1, 4.2 and 5.3), and what it means to the person who pressed. */
const SAID: readonly (readonly [string, ErrorKind])[] = [
  ["Argument too large: value", "too-large"],
  ["Argument too large: key", "too-large"],
  ["Limit exceeded: Email Body Size.", "too-large"],
  ["You have exceeded the property storage quota. Please remove some properties and try again.", "store-full"],
  ["Service invoked too many times for one day: gmail.", "quota"],
  ["Service invoked too many times: properties", "quota"],
  ["Service invoked too many times in a short time: gmail. Try Utilities.sleep(1000) between calls.", "quota"],
  ["Service using too much computer time for one day", "quota"],
  ["There are too many scripts running simultaneously for this Google user account.", "quota"],
  [
    "GoogleJsonResponseException: API call to gmail.users.threads.get failed with error: Quota exceeded for quota metric 'Total Query Cost' and limit 'Units per minute per user' of service 'gmail.googleapis.com' for consumer 'project_number:1'.",
    "quota",
  ],
  ["Rate Limit Exceeded", "quota"],
  ["User Rate Limit Exceeded", "quota"],
  ["Daily Limit Exceeded", "quota"],
  ["Too many concurrent requests for user", "quota"],
  ["This script has too many triggers. Triggers must be deleted from the script before more can be added.", "quota"],
  ["This add-on has created too many time-based triggers in this document for this Google user account.", "quota"],
  ["Lock timeout: another process was holding the lock for too long.", "busy"],
  ["Authorization is required to perform that action.", "no-access"],
  [
    "You do not have permission to call ScriptApp.newTrigger. Required permissions: (https://www.googleapis.com/auth/script.scriptapp)",
    "no-access",
  ],
  [
    "Specified permissions are not sufficient to perform the action. Required permissions: (https://mail.google.com/)",
    "no-access",
  ],
  ["The script does not have permission to perform that action. Required permissions: (https://mail.google.com/)", "no-access"],
  [
    "GoogleJsonResponseException: API call to gmail.users.messages.get failed with error: Request had insufficient authentication scopes.",
    "no-access",
  ],
  ["The domain administrators have disabled Gmail apps.", "no-access"],
  ["Gmail is disabled. Please contact your administrator to enable it.", "no-access"],
  ["Server error occurred, please try again.", "service"],
  ["Exceeded maximum execution time", "service"],
  ["Invalid email: pilar", "service"],
  ["", "service"],
];

test.each(SAID)("“%s” is %s", (message, kind) => {
  expect(kindOf(new Error(message))).toBe(kind);
  expect(kindOf(message)).toBe(kind);
  expect(en.errors[kind]).toMatch(/\w/);
});

/** Gmail's ways to say that there is no such thing, or no more. */
const GONE = [
  "GoogleJsonResponseException: API call to gmail.users.drafts.get failed with error: Requested entity was not found.",
  "GoogleJsonResponseException: API call to gmail.users.messages.get failed with error: Invalid id value",
  "GoogleJsonResponseException: API call to gmail.users.threads.modify failed with error: Invalid label: Label_7",
  "No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.",
];

test.each(GONE.slice(0, 3))("“%s” says that it is gone", (message) => {
  expect(isGone(new Error(message))).toBe(true);
  expect(() =>
    calling(() => {
      throw new Error(message);
    }, "draft-gone"),
  ).toThrow(new AppError("draft-gone"));
});

test.each(SAID.map(([message]) => message))("“%s” does not say that something is gone", (message) => {
  expect(isGone(new Error(message))).toBe(false);
});

test("what a call gives comes back, what it throws becomes its kind and nothing that was said", () => {
  expect(calling(() => 7)).toBe(7);
  const failed = () =>
    calling(() => {
      throw new Error("Quota exceeded for pilar@soto.example");
    }, "message-gone");
  expect(failed).toThrow(new AppError("quota"));
  expect(failed).not.toThrow(/pilar/);
});

test("an error of our own keeps its kind", () => {
  const full = () =>
    calling(() => {
      throw new AppError("store-full");
    }, "message-gone");
  expect(full).toThrow(new AppError("store-full"));
  expect(isGone(new AppError("message-gone"))).toBe(false);
});

test.each([undefined, null, 7, {}])("%p thrown is a service that failed", (thrown) => {
  expect(kindOf(thrown)).toBe("service");
});
