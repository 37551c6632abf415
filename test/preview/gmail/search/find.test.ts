import { type Gmail, startGmail } from "../../../../preview/gmail/start";
import { mail } from "../mails";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 2, 10, 12);

let gmail: Gmail;
const names = new Map<string, string>();

function put(
  name: string,
  daysAgo: number,
  labels: readonly string[],
  headers: Readonly<Record<string, string>>,
  body: string,
): void {
  names.set(gmail.user.receive({ raw: mail(headers, body), labels, at: NOW - daysAgo * DAY }).id, name);
}

beforeAll(() => {
  gmail = startGmail({ email: "ada@example.com", name: "Ada Example", now: () => NOW });
  put(
    "zoe",
    1,
    ["INBOX", "UNREAD"],
    { Subject: "Lunch on Friday", "Message-ID": "<1@example.org>" },
    "Shall we meet at the old harbour?",
  );
  put(
    "rene",
    40,
    ["INBOX", "Intros/Your move"],
    { From: "=?UTF-8?Q?Ren=C3=A9?= <r@corp.example>", Cc: "Bea <bea@example.org>" },
    "ÉTÉ coming",
  );
  put("sent", 3, ["SENT"], { From: "ada@example.com", To: "Zoe <zoe@example.org>", Subject: "Re: harbour" }, "Yes");
  put("spam", 2, ["SPAM"], { Subject: "Lunch offer" }, "cheap lunch");
  put("trash", 2, ["TRASH"], { Subject: "Lunch cancelled" }, "no");
  put(
    "html",
    400,
    ["INBOX"],
    { "Content-Type": "text/html", "List-Id": "<news.example.org>" },
    "<style>x{}</style><p>Big <b>sail</b>ing &amp; news</p>",
  );
});
afterAll(() => gmail.close());

test.each([
  ["", ["zoe", "sent", "rene", "html"]],
  ["lunch", ["zoe"]],
  ["LUNCH friday", ["zoe"]],
  ["harbour", ["zoe", "sent"]],
  ['"old harbour"', ["zoe"]],
  ['"harbour old"', []],
  ["lun", []],
  ["ete", ["rene"]],
  ["sailing", []],
  ["sail news", ["html"]],
  ["style", []],
  ["from:zoe", ["zoe", "html"]],
  ["from:zoë", ["zoe", "html"]],
  ["from:rene", ["rene"]],
  ["from:René", ["rene"]],
  ["from:zoe@example.org", ["zoe", "html"]],
  ["from:(zoe miller)", ["zoe", "html"]],
  ["from:{rene me}", ["sent", "rene"]],
  ['from:"zoë miller"', ["zoe", "html"]],
  ["from:me", ["sent"]],
  ["to:zoe", ["sent"]],
  ["to:bea", ["rene"]],
  ["cc:bea", ["rene"]],
  ["subject:lunch", ["zoe"]],
  ["subject:(lunch friday)", ["zoe"]],
  ["list:news.example.org", ["html"]],
  ["in:inbox", ["zoe", "rene", "html"]],
  ["in:sent", ["sent"]],
  ["in:spam", ["spam"]],
  ["in:trash", ["trash"]],
  ["in:anywhere lunch", ["zoe", "spam", "trash"]],
  ["is:unread", ["zoe"]],
  ["is:read in:inbox", ["rene", "html"]],
  ["label:intros-your-move", ["rene"]],
  ["label:nothing", []],
  ["-in:inbox", ["sent"]],
  ["-from:zoe in:inbox", ["rene"]],
  ["newer_than:2d", ["zoe"]],
  ["newer_than:2m", ["zoe", "sent", "rene"]],
  ["older_than:1y", ["html"]],
  ["newer_than:soon", []],
  ["after:2026/03/08", ["zoe"]],
  ["before:2026/03/01", ["rene", "html"]],
  [`after:${(NOW - 4 * DAY) / 1000}`, ["zoe", "sent"]],
  ["{friday sailing news}", ["zoe", "html"]],
  ["{from:rene to:zoe}", ["sent", "rene"]],
  ["from:rene OR to:zoe", ["sent", "rene"]],
  ["in:inbox (lunch OR ete)", ["zoe", "rene"]],
  ["rfc822msgid:1@example.org", ["zoe"]],
  ["rfc822msgid:<1@example.org>", ["zoe"]],
  ["has:attachment", []],
])("%s", (q, found) => {
  expect(gmail.user.find(q).map((id) => names.get(id))).toEqual(found);
});
