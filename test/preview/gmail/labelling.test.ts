import { type Gmail, startGmail } from "../../../preview/gmail/start";
import { mail } from "./mails";

let gmail: Gmail;
beforeAll(() => {
  gmail = startGmail({ email: "ada@example.com", name: "Ada" });
});
beforeEach(() => gmail.reset());
afterAll(() => gmail.close());

const rest = (...[method, path, body]: Parameters<Gmail["backend"]["request"]>) =>
  gmail.backend.request(method, `/gmail/v1/users/me${path}`, body);
const label = (name: string): string => rest("POST", "/labels", { name }).json.id;
const errorOf = ({ status, json }: { status: number; json: { error: { message: string } } }): unknown => [
  status,
  json.error.message,
];

test("a new label has Google's fields, and no counts in the list", () => {
  const created = rest("POST", "/labels", {
    name: "Intros/Your move",
    color: { backgroundColor: "#16a766", textColor: "#ffffff" },
  }).json;
  expect(created).toEqual({
    id: "Label_1",
    name: "Intros/Your move",
    type: "user",
    messageListVisibility: "show",
    labelListVisibility: "labelShow",
    color: { backgroundColor: "#16a766", textColor: "#ffffff" },
  });
  expect(rest("GET", "/labels").json.labels).toContainEqual(created);
  expect(rest("GET", "/labels/Label_1").json).toMatchObject({ messagesTotal: 0, threadsUnread: 0 });
});

test.each([
  ["a name that is taken", { name: "intros" }, [409, "Label name exists or conflicts"]],
  ["the name of a system label", { name: "Inbox" }, [409, "Label name exists or conflicts"]],
  ["no name", {}, [400, "Invalid label name"]],
  ["a name of 226 characters", { name: "x".repeat(226) }, [400, "Invalid label name"]],
  [
    "a colour that is not on the list",
    { name: "a", color: { backgroundColor: "#123456", textColor: "#ffffff" } },
    [400, "Label color #123456 is not on the allowed color palette"],
  ],
  [
    "one colour alone",
    { name: "a", color: { backgroundColor: "#ffffff" } },
    [400, "Label color undefined is not on the allowed color palette"],
  ],
  ["a field that is none", { name: "a", colour: {} }, [400, expect.stringContaining('Unknown name "colour"')]],
])("a label with %s is refused", (_, body, error) => {
  label("Intros");
  expect(errorOf(rest("POST", "/labels", body))).toEqual(error);
});

test("a label is renamed, but not to a name that is taken", () => {
  label("a");
  const id = label("b");
  expect(rest("PATCH", `/labels/${id}`, { name: "c" }).json.name).toBe("c");
  expect(rest("PATCH", `/labels/${id}`, { name: "C" }).status).toBe(200);
  expect(rest("PUT", `/labels/${id}`, { name: "a" }).status).toBe(409);
});

test("a deleted label is gone from its messages", () => {
  const id = label("a");
  const message = gmail.user.receive({ raw: mail({}), labels: ["INBOX", id] });
  expect(rest("DELETE", `/labels/${id}`).status).toBe(204);
  expect(gmail.user.message(message.id).labelIds).toEqual(["INBOX"]);
  expect(errorOf(rest("POST", `/threads/${message.threadId}/modify`, { addLabelIds: [id] }))).toEqual([
    400,
    expect.stringContaining("nvalid label"),
  ]);
});

test("a thread's messages are labelled as they are now; later ones are not", () => {
  const id = label("a");
  const first = gmail.user.receive({ raw: mail({ Subject: "Lunch", "Message-ID": "<1@x.org>" }) });
  const reply = rest("POST", `/threads/${first.threadId}/modify`, { addLabelIds: [id], removeLabelIds: ["UNREAD"] });
  expect(reply.json).toEqual({
    id: first.threadId,
    messages: [{ id: first.id, threadId: first.threadId, labelIds: ["INBOX", id] }],
  });
  const second = gmail.user.receive({ raw: mail({ Subject: "Re: Lunch", "In-Reply-To": "<1@x.org>" }) });
  expect([second.threadId, second.labelIds]).toEqual([first.threadId, ["INBOX", "UNREAD"]]);
});

test("drafts take no labels", () => {
  const id = label("a");
  const { message } = gmail.user.compose("To: zoe@example.org\r\n\r\nHi");
  expect(rest("POST", `/threads/${message.threadId}/modify`, { addLabelIds: [id] }).json.messages[0].labelIds).toEqual(["DRAFT"]);
  expect(rest("POST", `/messages/${message.id}/modify`, { addLabelIds: [id] }).status).toBe(400);
});

test.each([
  ["an unknown label", { addLabelIds: ["Label_9"] }, [400, "Invalid label: Label_9"]],
  ["nothing to do", {}, [400, "No label add or removes specified"]],
  ["SENT, which is Gmail's own", { addLabelIds: ["SENT"] }, [400, "Invalid label: SENT"]],
  [
    "on and off at once",
    { addLabelIds: ["STARRED"], removeLabelIds: ["STARRED"] },
    [400, expect.stringContaining("both add and remove")],
  ],
  ["a text for a list", { addLabelIds: "STARRED" }, [400, "Invalid value at 'addLabelIds'"]],
])("labelling with %s is refused", (_, body, error) => {
  const { threadId, id } = gmail.user.receive({ raw: mail({}) });
  expect(errorOf(rest("POST", `/threads/${threadId}/modify`, body))).toEqual(error);
  expect(errorOf(rest("POST", `/messages/${id}/modify`, body))).toEqual(error);
});

test("a thread or a message that is not there", () => {
  for (const path of ["/threads/18b0/modify", "/messages/18c0/modify"]) {
    expect(rest("POST", path, { addLabelIds: ["STARRED"] })).toMatchObject({
      status: 404,
      json: { error: { errors: [{ reason: "notFound" }] } },
    });
  }
});

test("several messages are labelled in one request, with an empty answer", () => {
  const ids = [1, 2].map(() => gmail.user.receive({ raw: mail({}) }).id);
  expect(rest("POST", "/messages/batchModify", { ids, addLabelIds: ["STARRED"], removeLabelIds: ["UNREAD"] })).toEqual({
    status: 204,
    json: null,
  });
  expect(ids.map((id) => gmail.user.message(id).labelIds)).toEqual(Array(2).fill(["INBOX", "STARRED"]));
  expect(rest("POST", "/messages/batchModify", { ids: Array(1001).fill("18c0"), addLabelIds: ["STARRED"] }).status).toBe(400);
});

test("the user's own hand: names make labels, trash takes out of the inbox, erasing is for good", () => {
  const message = gmail.user.receive({ raw: mail({}), labels: ["INBOX", "Friends/Old"] });
  expect(
    gmail.user
      .labels()
      .filter(({ type }) => type === "user")
      .map(({ name }) => name),
  ).toEqual(["Friends/Old"]);
  gmail.user.relabel(message.threadId, ["New"], ["Friends/Old"]);
  expect(gmail.user.message(message.id).labelIds).toEqual(["INBOX", "Label_2"]);
  gmail.user.trash(message.id);
  expect(gmail.user.message(message.id).labelIds).toEqual(["Label_2", "TRASH"]);
  gmail.user.erase(message.id);
  expect(() => gmail.user.message(message.id)).toThrow("Requested entity was not found.");
});
