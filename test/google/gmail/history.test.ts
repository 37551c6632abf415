import { AppError } from "../../../src/domain/errors";
import { changesSince, historyNow } from "../../../src/google/gmail/history";

type Page = GoogleAppsScript.Gmail.Schema.ListHistoryResponse;

/** A Gmail whose history has these pages; a text in place of a page is what it throws. */
function gmailWith(...pages: (Page | string)[]): { asked: (string | undefined)[] } {
  const asked: (string | undefined)[] = [];
  const nothing = {};
  const History = {
    list(_user: string, { pageToken }: { pageToken?: string }) {
      asked.push(pageToken);
      const page = pages[asked.length - 1];
      if (page === undefined) throw new Error("asked for a page too many");
      if (typeof page === "string") throw new Error(page);
      return page;
    },
  };
  const Users = {
    Messages: nothing,
    Threads: nothing,
    Drafts: nothing,
    Labels: nothing,
    History,
    Settings: { SendAs: nothing },
    getProfile: () => ({ historyId: "90" }),
  };
  (globalThis as { Gmail?: unknown }).Gmail = { Users };
  return { asked };
}

afterAll(() => {
  delete (globalThis as { Gmail?: unknown }).Gmail;
});

const message = (threadId: string, ...labelIds: string[]) => ({ message: { id: "m", threadId, labelIds } });

test("tells threads that changed, what was sent, and labels that were put", () => {
  gmailWith({
    historyId: "95",
    history: [
      { messagesAdded: [message("t1", "INBOX"), message("t2", "SENT"), message("t1")] },
      { messagesDeleted: [message("t3")], labelsAdded: [{ ...message("t4"), labelIds: ["Label_1"] }] },
      { labelsAdded: [{ ...message("t4"), labelIds: ["Label_2"] }, { ...message("t5"), labelIds: ["SENT"] }, { message: {} }] },
      { messagesAdded: [{}] },
    ],
  });
  const { labelsAdded, ...rest } = changesSince("90");
  expect(rest).toEqual({ historyId: "95", complete: true, threadIds: ["t1", "t2", "t3", "t5"], sentThreadIds: ["t2", "t5"] });
  expect([...labelsAdded]).toEqual([
    ["t4", ["Label_1", "Label_2"]],
    ["t5", ["SENT"]],
  ]);
});

test("nothing new is one call", () => {
  const { asked } = gmailWith({ historyId: "90" });
  expect(changesSince("90")).toMatchObject({ historyId: "90", complete: true, threadIds: [] });
  expect(asked).toEqual([undefined]);
});

test("goes on to the next page, and gives up after the third", () => {
  const page = (name: string): Page => ({
    historyId: "95",
    nextPageToken: `after ${name}`,
    history: [{ messagesAdded: [message(name)] }],
  });
  const { asked } = gmailWith(page("t1"), { historyId: "96", history: [{ messagesAdded: [message("t2")] }] });
  expect(changesSince("90")).toMatchObject({ historyId: "96", complete: true, threadIds: ["t1", "t2"] });
  expect(asked).toEqual([undefined, "after t1"]);
  gmailWith(page("t1"), page("t2"), page("t3"));
  expect(changesSince("90")).toMatchObject({ complete: false, threadIds: ["t1", "t2", "t3"] });
});

test("a history that is too old is not complete, and nothing throws", () => {
  gmailWith(
    "GoogleJsonResponseException: API call to gmail.users.history.list failed with error: Requested entity was not found.",
  );
  expect(changesSince("1")).toMatchObject({ historyId: "", complete: false, threadIds: [] });
});

test("any other failure is its kind", () => {
  gmailWith("User Rate Limit Exceeded");
  expect(() => changesSince("90")).toThrow(new AppError("quota"));
});

test("where the mailbox stands now", () => {
  gmailWith();
  expect(historyNow()).toBe("90");
});

test("without the service there is no access", () => {
  (globalThis as { Gmail?: unknown }).Gmail = {};
  expect(() => historyNow()).toThrow(new AppError("no-access"));
});
