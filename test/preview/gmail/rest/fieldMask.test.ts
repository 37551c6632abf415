import { masked } from "../../../../preview/gmail/rest/fieldMask";

const JSON_REPLY = {
  id: "t",
  historyId: "5",
  messages: [{ id: "m", payload: { headers: [{ name: "To", value: "x" }], body: { size: 1 } } }],
};

test.each([
  [null, JSON_REPLY],
  ["id", { id: "t" }],
  ["id,historyId", { id: "t", historyId: "5" }],
  ["messages/id", { messages: [{ id: "m" }] }],
  ["messages(id,payload/body/size)", { messages: [{ id: "m", payload: { body: { size: 1 } } }] }],
  ["messages/payload(headers/value,body)", { messages: [{ payload: { headers: [{ value: "x" }], body: { size: 1 } } }] }],
  ["messages/*/size", { messages: [{ id: "m", payload: {} }] }],
  ["nothing", {}],
])("%s", (fields, json) => {
  expect(masked(JSON_REPLY, fields)).toEqual(json);
});

test.each(["", "id,", "messages(id", "messages/", "id)"])("%j is refused", (fields) => {
  expect(() => masked(JSON_REPLY, fields)).toThrow("Invalid field selection");
});
