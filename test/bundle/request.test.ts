import { cardOf, fieldOf, pressables, pressOf, textOf, valuesOf } from "./cards";
import { ask, BARE_REQUEST, FILLED, REQUEST } from "./people";
import { closeGmail, newWorld, rawMail } from "./world";

afterAll(closeGmail);

const labels = (card: unknown): string[] => pressables(card).map(({ label }) => label);

describe("a request with everything", () => {
  const world = newWorld();
  const message = world.receive(REQUEST);
  const card = world.open(message);

  test("says what it found and shows the sentence that it rests on", () => {
    expect(card.header).toMatchObject({ title: "Introduction request", subtitle: "Matteo would like to meet Tessa Halden" });
    expect(textOf(card)).toContain("“Could you introduce me to Tessa Halden at Winterbourne Partners?”");
    expect(textOf(card)).toContain("matteo@larch.example");
  });

  test("fills in the fields, each under its title", () => {
    expect(valuesOf(card)).toMatchObject({
      contactName: ["Tessa Halden"],
      company: ["Winterbourne Partners"],
      contactEmail: [""],
    });
    for (const title of [
      "Contact's name",
      "Contact's email",
      "Benefit you see",
      "How you will stay involved",
      "Backstory",
      "Action",
    ]) {
      expect(fieldOf(card, title)).toBeDefined();
    }
    expect(fieldOf(card, "How well do you know Matteo?").items.map((item: { text: string }) => item.text)[0]).toBe("Choose");
  });

  test("with nothing missing it only offers to say that the contact is asked first", () => {
    expect(labels(card)).toEqual(
      expect.arrayContaining(["Ask permission", "Decline kindly", "Not an intro request", "Tell Matteo that you ask first"]),
    );
  });

  test("has one filled button", () => {
    expect(
      pressables(card)
        .filter(({ type }) => type === "FILLED")
        .map(({ label }) => label),
    ).toEqual(["Ask permission"]);
  });
});

describe("the fields follow what was chosen", () => {
  test("a random connection makes declining the main button and forbids nothing", () => {
    const world = newWorld();
    const message = world.receive(REQUEST);
    const closeness = fieldOf(world.open(message), "How well do you know Matteo?");
    const card = cardOf(
      world.script.click({ onChangeAction: closeness.onChangeAction }, { ...FILLED, closeness: ["random"] }, message),
    );
    expect(
      pressables(card)
        .filter(({ type }) => type === "FILLED")
        .map(({ label }) => label),
    ).toEqual(["Decline kindly"]);
    expect(labels(card)).toContain("Ask permission");
    expect(valuesOf(card)).toMatchObject({
      contactEmail: FILLED.contactEmail,
      connectorBenefit: FILLED.connectorBenefit,
      closeness: ["random"],
    });
  });

  test("the name switch changes what the contact will learn", () => {
    const world = newWorld();
    const message = world.receive(REQUEST);
    const card = world.open(message);
    expect(textOf(card)).toContain("Matteo's name, why they ask in their words");
    let toggle: { onChangeAction: unknown } | undefined;
    for (const section of card.sections) for (const widget of section.widgets) toggle ??= widget.decoratedText?.switchControl;
    const unnamed = cardOf(world.script.click({ onChangeAction: toggle?.onChangeAction }, { ...FILLED, named: [] }, message));
    expect(textOf(unnamed)).toContain("Who Matteo is, until you say so");
    const letter = world.draft(world.press(unnamed, "Ask permission", {}, message));
    expect(`${letter.subject}\n${letter.text}`).not.toMatch(/matteo|marlund|larch/i);
  });
});

describe("Ask permission", () => {
  test("writes the private draft to the contact, saves, labels the request's thread", () => {
    const world = newWorld();
    const message = world.receive(REQUEST);
    const letter = ask(world, message);
    expect(letter).toMatchObject({ to: '"Tessa Halden" <tessa.halden@winterbourne.example>', cc: "", bcc: "", inReplyTo: "" });
    expect(letter.threadId).not.toBe(message.threadId);
    expect(world.labelsOn(message.threadId)).toEqual(["Intros/Your move"]);
    expect(world.records()).toHaveLength(1);
  });

  test("pressed twice it opens the same draft, and after an edit too", () => {
    const world = newWorld();
    const message = world.receive(REQUEST);
    const card = world.open(message);
    const first = world.draft(world.press(card, "Ask permission", FILLED, message));
    const second = world.draft(world.press(card, "Ask permission", FILLED, message));
    world.gmail.user.editDraft(first.id, { text: "Dear Tessa, …" });
    const third = world.draft(world.press(card, "Ask permission", FILLED, message));
    expect([second.id, third.id]).toEqual([first.id, first.id]);
    expect(world.drafts()).toHaveLength(1);
  });

  test("a draft that the user deleted is written again", () => {
    const world = newWorld();
    const message = world.receive(REQUEST);
    const card = world.open(message);
    world.gmail.user.deleteDraft(world.draft(world.press(card, "Ask permission", FILLED, message)).id);
    ask(world, world.receive(BARE_REQUEST));
    const again = world.draft(world.press(card, "Ask permission", FILLED, message));
    expect(world.drafts().map(({ id }) => id)).toContain(again.id);
    expect(world.drafts()).toHaveLength(2);
  });

  test("is held back until the contact's name and address are there", () => {
    const world = newWorld();
    const message = world.receive(BARE_REQUEST);
    const held = world.press(world.open(message), "Ask permission", {}, message);
    expect(held.error?.message).toMatch(/Contact's email/);
    expect(world.records()).toEqual([]);
  });

  test("refuses the requester's own address as the contact's", () => {
    const world = newWorld();
    const message = world.receive(REQUEST);
    const refused = world.press(
      world.open(message),
      "Ask permission",
      { ...FILLED, contactEmail: ["matteo@larch.example"] },
      message,
    );
    expect(refused.error?.message).toContain("The contact's email is the requester's own.");
    expect(world.drafts()).toEqual([]);
    expect(world.labelsOn(message.threadId)).toEqual([]);
  });
});

describe("the other letters that a request can begin with", () => {
  test("Ask for what is missing: a reply in the thread, only for what is missing", () => {
    const world = newWorld();
    const message = world.receive(BARE_REQUEST);
    const letter = world.draft(world.press(world.open(message), "Ask Matteo for what is missing", {}, message));
    expect(letter).toMatchObject({
      to: '"Matteo Marlund" <matteo@larch.example>',
      subject: "Re: Tessa",
      threadId: message.threadId,
    });
    expect(letter.inReplyTo).not.toBe("");
    expect(world.labelsOn(message.threadId)).toEqual(["Intros/Your move"]);
    world.pass(60_000);
    world.gmail.user.sendDraft(letter.id);
    expect(textOf(world.home())).toContain("Waiting for Matteo");
    expect(world.labelsOn(message.threadId)).toEqual(["Intros/Waiting"]);
  });

  test("Decline kindly: sent, it closes the introduction", () => {
    const world = newWorld();
    const message = world.receive(REQUEST);
    const letter = world.draft(world.press(world.open(message), "Decline kindly", {}, message));
    expect(letter.to).toContain("matteo@larch.example");
    world.pass(60_000);
    world.gmail.user.sendDraft(letter.id);
    expect(textOf(world.home())).toContain("Declined kindly");
    expect(world.labelsOn(message.threadId)).toEqual(["Intros/Closed"]);
  });
});

describe("what is no request", () => {
  test("Not an intro request is remembered for the thread and for that sentence from that sender, and can be undone", () => {
    const world = newWorld();
    const message = world.receive(REQUEST);
    const dismissed = cardOf(world.press(world.open(message), "Not an intro request", {}, message));
    expect(dismissed.header.title).toBe("Not a request");
    expect(world.open(message).header.title).toBe("Not a request");
    const again = world.receive({ ...REQUEST, subject: "Once more" });
    expect(world.open(again).header.title).toBe("No request found here");
    const undone = cardOf(world.press(world.open(message), "It is one after all", {}, message));
    expect(undone.header.title).toBe("Introduction request");
    expect(world.open(again).header.title).toBe("Introduction request");
  });

  test("an ordinary mail offers to start one by hand", () => {
    const world = newWorld();
    const message = world.receive({
      from: "Ines Moreau <ines@moreau.example>",
      subject: "Invoice 114",
      text: "Hi Mira, the invoice for May is attached. Thanks, Ines",
    });
    const card = world.open(message);
    expect(card.header.title).toBe("No request found here");
    const started = cardOf(world.press(card, "Start an intro from this message", {}, message));
    expect(started.header.title).toBe("New introduction");
    const letter = world.draft(world.press(started, "Ask permission", FILLED, message));
    expect(letter.subject).toContain("Ines Moreau");
    expect(labels(started)).not.toContain("Not an intro request");
  });

  test("a newsletter is left alone", () => {
    const world = newWorld();
    const mail = { ...REQUEST, headers: ["List-Unsubscribe: <https://list.example/u>", "Precedence: bulk"] };
    expect(textOf(world.open(world.receive(mail)))).toContain("sent by a machine or to a list");
  });

  test("the user's own mail is left alone", () => {
    const world = newWorld();
    const { id, threadId } = world.gmail.user.sent({
      raw: rawMail({ ...REQUEST, from: "Mira Castellan <mira@castellan.example>" }, world.now()),
    });
    expect(textOf(world.open({ messageId: id, threadId }))).toContain("You wrote this message.");
  });
});

describe("several people asked for in one mail", () => {
  const three = {
    ...REQUEST,
    subject: "Three intros",
    text: "Hi Mira,\n\nCould you introduce me to Tessa Halden (Winterbourne Partners), Jonas Weiland (Nordbank) and Amara Okafor (Kano Power)? We are raising a seed round. I would ask each for a twenty-minute call.\n\nMatteo",
  };

  test("become introductions of their own, asked one after the other", () => {
    const world = newWorld();
    const message = world.receive(three);
    const card = world.open(message);
    expect(textOf(card)).toContain("3 people asked for: one introduction each");
    ask(world, message, FILLED);
    const tracked = world.open(message);
    expect(textOf(tracked)).toContain("Jonas Weiland");
    const second = cardOf(world.press(tracked, "Show", {}, message));
    expect(valuesOf(second)).toMatchObject({ contactName: ["Jonas Weiland"] });
    const letter = world.draft(world.press(second, "Ask permission", { contactEmail: ["jonas@nordbank.example"] }, message));
    expect(letter.to).toContain("jonas@nordbank.example");
    expect(world.drafts()).toHaveLength(2);
    expect(world.records()).toHaveLength(2);
  });

  test("what is missing is asked for once, for all of them", () => {
    const world = newWorld();
    const message = world.receive(three);
    const card = world.open(message);
    world.press(card, /for what is missing/, FILLED, message);
    expect(world.drafts()).toHaveLength(1);
    expect(world.records()).toHaveLength(3);
  });

  test("the card goes from one to the next and keeps what was said of the requester", () => {
    const world = newWorld();
    const message = world.receive(three);
    const next = cardOf(world.script.click(pressOf(world.open(message), "Show"), { ...FILLED, closeness: ["close"] }, message));
    expect(valuesOf(next)).toMatchObject({ contactName: ["Jonas Weiland"], contactEmail: [""], closeness: ["close"] });
  });
});

describe("the contact's address", () => {
  test("is offered from the user's own mail and never filled in silently", () => {
    const world = newWorld();
    world.receive({ from: "Tessa Halden <tessa.halden@winterbourne.example>", subject: "Lunch", text: "See you on Friday." });
    const message = world.receive(REQUEST);
    const card = world.open(message);
    expect(valuesOf(card).contactEmail).toEqual([""]);
    expect(textOf(card)).toContain("tessa.halden@winterbourne.example");
    const used = cardOf(world.press(card, "Use", {}, message));
    expect(valuesOf(used).contactEmail).toEqual(["tessa.halden@winterbourne.example"]);
  });

  test("is suggested while typing", () => {
    const world = newWorld();
    world.receive({ from: "Tessa Halden <tessa.halden@winterbourne.example>", subject: "Lunch", text: "See you on Friday." });
    const message = world.receive(BARE_REQUEST);
    const field = fieldOf(world.open(message), "Contact's email");
    const typed = world.script.click(
      { autoCompleteAction: field.autoCompleteAction },
      { contactName: ["Tessa"], contactEmail: ["kavi"] },
      message,
    );
    expect(typed.response).toEqual({ type: "suggestions", items: ["tessa.halden@winterbourne.example"] });
  });
});
