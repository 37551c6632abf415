import { readMail } from "../../src/reading/readMail";
import { mailOf } from "./mail";

describe("readMail", () => {
  test.each([
    ["intro-request", "Hi Casey, could you introduce me to Lena Vogt at Brightside?"],
    ["none", "Hi Casey, could you move the boxes to the barn?"],
    ["none", ""],
  ])("%s: %s", (kind, body) => expect(readMail(mailOf({ body })).kind).toBe(kind));

  test("a request in the history alone is none", () => {
    const body =
      "I will think about it.\n\nOn Monday, 3 March 2025 Nadia <n@b.example> wrote:\n> Could you introduce me to Lena?";
    expect(readMail(mailOf({ subject: "Re: Lena", body })).kind).toBe("none");
  });
});
