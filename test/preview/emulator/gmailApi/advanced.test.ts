import { API_METHODS } from "../../../../preview/emulator/gmailApi/methods";
import { type Gmail, startGmail } from "../../../../preview/gmail/start";
import { mail } from "../../gmail/mails";
import { MANIFEST, probe, scriptOf, valueOf } from "../harness";

let gmail: Gmail;
beforeAll(() => {
  gmail = startGmail({ email: "ada@example.com", name: "Ada" });
});
beforeEach(() => gmail.reset());
afterAll(() => gmail.close());

function run(body: string, manifest: unknown = MANIFEST): unknown {
  return valueOf(scriptOf(probe(body), { gmail: gmail.backend, manifest }).run("probe"));
}

const caught = (expression: string): string =>
  `try { ${expression} } catch (e) { return [e.name, e.message, e.details && e.details.code]; }`;

test("bodies are signed bytes, and texts stay texts", () => {
  const { id } = gmail.user.receive({ raw: mail({ Subject: "Grüße" }, "hé") });
  expect(
    run(
      `const m = Gmail.Users.Messages.get('me', '${id}'); return [m.payload.body.data, m.payload.body.data instanceof Array, m.payload.headers[2].value];`,
    ),
  ).toEqual([[104, -61, -87, 13, 10], true, "Grüße"]);
  expect(
    run(`return Utilities.newBlob(Gmail.Users.Messages.get('me', '${id}', { format: 'raw' }).raw).getDataAsString();`),
  ).toContain("Subject: Grüße");
});

test("optional arguments go into the query, lists as repeated names", () => {
  const { id } = gmail.user.receive({ raw: mail({ Subject: "A", "Reply-To": "b@example.com" }) });
  const body = `return Gmail.Users.Messages.get('me', '${id}', { format: 'metadata', metadataHeaders: ['Subject', 'Reply-To'] }).payload.headers.length;`;
  expect(run(body)).toBe(2);
});

test("drafts are written from base64 or from bytes", () => {
  const letter = "'To: bea@example.com\\r\\nSubject: Hi\\r\\n\\r\\nHé'";
  for (const raw of [`Utilities.base64EncodeWebSafe(${letter})`, `Utilities.newBlob(${letter}).getBytes()`]) {
    const id = run(`return Gmail.Users.Drafts.create({ message: { raw: ${raw} } }, 'me').id;`) as string;
    expect(gmail.user.draft(id).message.snippet).toBe("Hé");
  }
});

test("the methods of a whole life", () => {
  const { threadId } = gmail.user.receive({ raw: mail({ Subject: "A" }) });
  const body = `
    const U = Gmail.Users;
    const start = U.getProfile('me').historyId;
    const label = U.Labels.create({ name: 'Intros' }, 'me');
    U.Threads.modify({ addLabelIds: [label.id], removeLabelIds: ['UNREAD'] }, 'me', '${threadId}');
    const found = U.Threads.list('me', { q: 'label:intros' }).threads.length;
    const [message] = U.Threads.get('me', '${threadId}').messages;
    U.Messages.modify({ addLabelIds: ['STARRED'] }, 'me', message.id);
    U.Messages.batchModify({ ids: [message.id], removeLabelIds: ['STARRED'] }, 'me');
    U.Labels.patch({ name: 'Others' }, 'me', label.id);
    const draft = U.Drafts.create({ message: { raw: Utilities.base64EncodeWebSafe('To: b@example.com\\r\\n\\r\\nx') } }, 'me');
    U.Drafts.update({ message: { raw: Utilities.base64EncodeWebSafe('To: c@example.com\\r\\n\\r\\ny') } }, 'me', draft.id);
    const to = U.Drafts.get('me', draft.id).message.payload.headers.find((h) => h.name === 'To').value;
    const removed = U.Drafts.remove('me', draft.id);
    const names = U.Labels.list('me').labels.filter((l) => l.type === 'user').map((l) => l.name);
    U.Labels.remove('me', label.id);
    const events = U.History.list('me', { startHistoryId: start }).history.length > 0;
    return [found, message.labelIds, to, removed === undefined, names, events, U.Settings.SendAs.list('me').sendAs.length];`;
  expect(run(body)).toEqual([1, ["INBOX", "Label_1"], "c@example.com", true, ["Others"], true, 1]);
});

test("an empty list is not there, as in Google's answers", () => {
  expect(run("return Gmail.Users.Messages.list('me', { q: 'nothing' }).messages === undefined;")).toBe(true);
});

test.each([
  ["Gmail.Users.Messages.get('me', '18c0')", "gmail.users.messages.get", "Requested entity was not found.", 404],
  ["Gmail.Users.Drafts.remove('me', 'r-1')", "gmail.users.drafts.delete", "Requested entity was not found.", 404],
  ["Gmail.Users.Labels.create({ name: 'Inbox' }, 'me')", "gmail.users.labels.create", "Label name exists or conflicts", 409],
  ["Gmail.Users.Threads.modify({}, 'me', '18c0')", "gmail.users.threads.modify", "Requested entity was not found.", 404],
  ["Gmail.Users.getProfile('bea@example.com')", "gmail.users.getProfile", "Requested entity was not found.", 404],
  ["Gmail.Users.Settings.SendAs.list('x')", "gmail.users.settings.sendAs.list", "Requested entity was not found.", 404],
])("%s fails in Google's words", (expression, method, message, code) => {
  expect(run(caught(expression))).toEqual([
    "GoogleJsonResponseException",
    `API call to ${method} failed with error: ${message}`,
    code,
  ]);
});

test.each([
  ["Gmail.Users.Messages.get('18c0')", "(String)", "Messages.get"],
  ["Gmail.Users.Threads.modify('me', '18c0', {})", "(String,String,Object)", "Threads.modify"],
  ["Gmail.Users.Drafts.create('me')", "(String)", "Drafts.create"],
])("%s is refused for its parameters", (expression, given, method) => {
  expect(run(caught(expression))).toEqual(
    ["Exception", `The parameters ${given} don't match the method signature for Gmail.${method}.`, undefined].map(
      (x) => x ?? null,
    ),
  );
});

test.each(["Messages.send({ raw: 'x' }, 'me')", "Drafts.send({ id: 'r-1' }, 'me')"])("%s is caught", (call) => {
  expect(run(caught(`Gmail.Users.${call}`))).toEqual(["Exception", expect.stringContaining("must never send"), null]);
});

test.each(["Messages.trash('me', '1')", "Messages.remove('me', '1')", "Threads.trash('me', '1')", "watch({}, 'me')"])(
  "%s is not there",
  (call) => {
    expect(run(caught(`Gmail.Users.${call}`))).toEqual(["TypeError", expect.stringContaining("is not a function"), null]);
  },
);

test("every call is counted with its units", () => {
  const { id, threadId } = gmail.user.receive({ raw: mail({}) });
  const body = `Gmail.Users.Messages.get('me', '${id}'); Gmail.Users.Threads.get('me', '${threadId}'); Gmail.Users.Labels.list('me');`;
  expect(scriptOf(probe(body), { gmail: gmail.backend }).run("probe").calls).toEqual([
    { name: "Gmail.Users.Messages.get", units: 20 },
    { name: "Gmail.Users.Threads.get", units: 40 },
    { name: "Gmail.Users.Labels.list", units: 1 },
  ]);
});

describe("scopes", () => {
  const AUTH = "https://www.googleapis.com/auth/gmail.";
  const REACH: Readonly<Record<string, readonly string[]>> = {
    readonly: ["getProfile", "Messages.get", "Threads.list", "Drafts.get", "Labels.list", "History.list", "Settings.SendAs.list"],
    labels: ["Labels.list", "Labels.create", "Labels.remove"],
    compose: ["getProfile", "Drafts.get", "Drafts.create", "Drafts.update", "Drafts.remove"],
    modify: API_METHODS.map(({ group, name }) => group + name),
  };

  test.each(Object.entries(REACH))("gmail.%s reaches what it should", (scope, within) => {
    const allowed = API_METHODS.filter(({ scopes }) => scopes.includes(AUTH + scope)).map(({ group, name }) => group + name);
    expect(allowed).toEqual(expect.arrayContaining([...within]));
  });

  test("gmail.readonly and gmail.compose cannot label mail", () => {
    const [modify] = API_METHODS.filter(({ group, name }) => group + name === "Threads.modify");
    expect(modify?.scopes).toEqual(["https://mail.google.com/", `${AUTH}modify`]);
  });

  test("a call outside the manifest's scopes is refused before it happens", () => {
    const manifest = { ...MANIFEST, oauthScopes: [`${AUTH}readonly`] };
    const [name, message] = run(caught("Gmail.Users.Labels.create({ name: 'a' }, 'me')"), manifest) as string[];
    expect(name).toBe("Exception");
    expect(message).toMatch(
      /^Specified permissions are not sufficient to call Gmail\.Users\.Labels\.create\. Required permissions: \(https:\/\/mail\.google\.com\/ \|\| /,
    );
    expect(gmail.user.labels().some(({ type }) => type === "user")).toBe(false);
  });

  test("withdrawn consent", () => {
    const script = scriptOf(probe("Gmail.Users.Labels.list('me');"), { gmail: gmail.backend });
    script.revoke();
    expect(script.run("probe").error?.message).toMatch(
      /^You do not have permission to call Gmail\.Users\.Labels\.list\. Required permissions: /,
    );
  });
});
