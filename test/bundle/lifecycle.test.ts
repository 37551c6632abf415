import { cardOf, pressables, textOf, valuesOf } from "./cards";
import { askedAndSent, BARE_REQUEST, FILLED, MATTEO, REQUEST, TESSA } from "./people";
import { closeGmail, DAY, HOUR, newWorld, type World } from "./world";

afterAll(closeGmail);

const labels = (card: unknown): string[] => pressables(card).map(({ label }) => label);
const filled = (card: unknown): string[] =>
  pressables(card)
    .filter(({ type }) => type === "FILLED")
    .map(({ label }) => label);

/** The contact answers; the card of the reply is opened. */
function answered(world: World, text: string, mail = REQUEST) {
  const { request, letter } = askedAndSent(world, mail);
  world.pass(HOUR);
  const reply = world.reply(letter.threadId, TESSA, text);
  return { request, letter, reply, card: world.open(reply) };
}

function send(world: World, execution: Parameters<World["draft"]>[0]) {
  const letter = world.draft(execution);
  world.pass(HOUR);
  world.gmail.user.sendDraft(letter.id);
  return letter;
}

describe("a yes", () => {
  test("from the request to “they met”", () => {
    const world = newWorld();
    const { request, reply, card } = answered(world, "Happy to talk to him. Please have him text me first.");
    expect(textOf(card)).toContain("Tessa wrote");
    expect(filled(card)).toEqual(["Record “Yes”"]);
    expect(textOf(card)).toContain("“Happy to talk to him.”");

    const agreed = cardOf(world.press(card, "Record “Yes”", {}, reply));
    expect(filled(agreed)).toEqual(["Introduce them"]);
    expect(world.labelsOn(request.threadId)).toEqual(["Intros/Your move"]);
    expect(world.labelsOn(reply.threadId)).toEqual(["Intros/Your move"]);

    const introduction = send(world, world.press(agreed, "Introduce them", {}, reply));
    expect(introduction.text).toContain("Please have him text me first.");
    expect(introduction.to).toContain("tessa.halden@winterbourne.example");
    expect(introduction.to).toContain("matteo@larch.example");
    expect(introduction.subject).toMatch(/Matteo Marlund.*Tessa Halden|Tessa Halden.*Matteo Marlund/);
    expect(textOf(world.home())).toContain("Introduced. Nothing to do");
    for (const thread of [request.threadId, reply.threadId, introduction.threadId])
      expect(world.labelsOn(thread)).toEqual(["Intros/Introduced"]);

    world.pass(8 * DAY);
    const line = send(world, world.press(openFirst(world), "Remind Matteo to write"));
    expect(line.to).toContain("matteo@larch.example");

    world.pass(15 * DAY);
    const due = openFirst(world);
    expect(labels(due)).toEqual(
      expect.arrayContaining(["Ask Matteo", "Ask Tessa", "Met", "Useful", "Not useful", "Never happened"]),
    );
    send(world, world.press(due, "Ask Tessa"));
    const closed = cardOf(world.press(openFirst(world), "Useful"));
    expect(textOf(closed)).toContain("They met, and it was useful");
    for (const thread of [request.threadId, reply.threadId, introduction.threadId])
      expect(world.labelsOn(thread)).toEqual(["Intros/Closed"]);
  });

  describe("“did you meet?”, begun to one side and pressed for the other", () => {
    function due(world: World) {
      const { reply, card } = answered(world, "Yes, with pleasure.");
      send(world, world.press(cardOf(world.press(card, "Record “Yes”", {}, reply)), "Introduce them", {}, reply));
      world.pass(30 * DAY);
      return openFirst(world);
    }

    test("drafts one to each, and each press finds its own again", () => {
      const world = newWorld();
      const card = due(world);
      const first = world.draft(world.press(card, "Ask Matteo"));
      const second = world.draft(world.press(card, "Ask Tessa"));
      expect([first.to, second.to]).toEqual([
        expect.stringContaining("matteo@larch.example"),
        expect.stringContaining("tessa.halden@winterbourne.example"),
      ]);
      expect([world.press(card, "Ask Matteo"), world.press(card, "Ask Tessa")].map((again) => world.draft(again).id)).toEqual([
        first.id,
        second.id,
      ]);
      expect(world.drafts()).toHaveLength(2);
    });

    test("a draft that was deleted is written to the same side again", () => {
      const world = newWorld();
      const card = due(world);
      world.gmail.user.deleteDraft(world.draft(world.press(card, "Ask Tessa")).id);
      const again = world.draft(world.press(card, "Ask Tessa"));
      expect(again.to).toContain("tessa.halden@");
      const waiting = openFirst(world);
      expect(filled(waiting)).toEqual(["Open draft"]);
      world.gmail.user.deleteDraft(again.id);
      expect(world.draft(world.press(waiting, "Open draft")).to).toContain("tessa.halden@");
    });

    test("one that was sent to the other side is not asked again", () => {
      const world = newWorld();
      const card = due(world);
      const letter = world.draft(world.press(card, "Ask Matteo"));
      world.pass(HOUR);
      world.gmail.user.sendDraft(letter.id);
      expect(world.press(card, "Ask Tessa").error?.message).toBe("This letter was sent already.");
      expect(world.drafts()).toEqual([]);
    });
  });

  test("taken back and recorded differently", () => {
    const world = newWorld();
    const { reply, card } = answered(world, "Yes, with pleasure.");
    const agreed = cardOf(world.press(card, "Record “Yes”", {}, reply));
    const back = cardOf(world.press(agreed, "Take back “Yes”", {}, reply));
    expect(labels(back)).toContain("Record “No”");
    const refused = cardOf(world.press(back, "Record “No”", {}, reply));
    expect(filled(refused)).toEqual(["Decline kindly"]);
  });

  test("pressed on a stale card shows how things stand", () => {
    const world = newWorld();
    const { reply, card } = answered(world, "Yes, with pleasure.");
    world.press(card, "Record “Yes”", {}, reply);
    const stale = world.press(card, "Record “No”", {}, reply);
    expect(JSON.stringify(stale.response)).toContain("This changed meanwhile.");
    expect(filled(cardOf(stale))).toEqual(["Introduce them"]);
  });
});

/** The card of the first introduction on home. */
function openFirst(world: World): ReturnType<typeof cardOf> {
  return cardOf(world.press(world.home(), /→/));
}

describe("the refusal is the same letter whatever its cause (rule 5)", () => {
  const causes: Record<string, (world: World) => string> = {
    "the contact said no": (world) => {
      const { reply, card } = answered(world, "No, sorry, I don't take calls like this.");
      return world.draft(world.press(cardOf(world.press(card, "Record “No”", {}, reply)), "Decline kindly", {}, reply)).text;
    },
    "nobody answered": (world) => {
      askedAndSent(world);
      world.pass(30 * DAY);
      const card = openFirst(world);
      expect(textOf(card)).toContain("No word from Tessa");
      return world.draft(world.press(card, "Decline kindly")).text;
    },
    "it was let lapse first": (world) => {
      askedAndSent(world);
      world.pass(30 * DAY);
      const lapsed = cardOf(world.press(openFirst(world), "Let it lapse"));
      return world.draft(world.press(lapsed, "Decline kindly")).text;
    },
    "the contact was never asked": (world) => {
      const message = world.receive(REQUEST);
      return world.draft(world.press(world.open(message), "Decline kindly", { closeness: ["random"] }, message)).text;
    },
    "asked, then the connector thought better of it": (world) => {
      const { request } = askedAndSent(world);
      return world.draft(world.press(world.open(request), "Decline kindly", {}, request)).text;
    },
  };

  test("byte for byte", () => {
    const bodies = Object.values(causes).map((cause) => cause(newWorld()));
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).not.toMatch(/winterbourne|tessa\.halden@|asked her|she said/i);
  });
});

describe("answers other than yes and no", () => {
  test("later, with its date: it sleeps, and wakes on the day", () => {
    const world = newWorld();
    const { request, reply, card } = answered(world, "Not now, I am travelling. Ask me again on 20 April.");
    expect(filled(card)).toEqual(["Record “Later”"]);
    const later = cardOf(world.press(card, "Record “Later”", {}, reply));
    expect(textOf(later)).toContain("Sleeps until 20 April");
    expect(world.labelsOn(request.threadId)).toEqual(["Intros/Later"]);
    const told = world.draft(world.press(later, "Tell Matteo that it will be later", {}, reply));
    expect(told.text).not.toMatch(/travel|tessa\.halden@|winterbourne/i);
    world.gmail.user.deleteDraft(told.id);
    world.pass(60 * DAY);
    expect(textOf(world.home())).toContain("Ask permission");
    expect(world.labelsOn(request.threadId)).toEqual(["Intros/Your move"]);
  });

  test("you may mention my name: passed on with one press", () => {
    const world = newWorld();
    const { reply, card } = answered(world, "No time for a call, but he may mention my name to the platform team.");
    const said = cardOf(world.press(card, "Record “You may mention my name”", {}, reply));
    expect(filled(said)).toEqual(["Tell Matteo whose name to mention"]);
    expect(world.draft(world.press(said, "Tell Matteo whose name to mention", {}, reply)).to).toContain("matteo@larch.example");
  });

  test("ask someone else", () => {
    const world = newWorld();
    const { reply, card } = answered(
      world,
      "I am the wrong person for this. Better ask my colleague Ana Prieto, she runs sensors now.",
    );
    const said = cardOf(world.press(card, "Record “Ask someone else”", {}, reply));
    expect(filled(said)).toEqual(["Tell Matteo whom to ask instead"]);
  });

  test("a question back goes to the requester as the connector's own", () => {
    const world = newWorld();
    const { reply, card } = answered(world, "Before I decide: how much are they raising?");
    expect(textOf(card)).toContain("They ask something before they decide");
    const letter = world.draft(
      world.press(card, "Pass the question to Matteo", { question: ["How much are you raising?"] }, reply),
    );
    expect(letter.to).toContain("matteo@larch.example");
    expect(letter.text).toContain("How much are you raising?");
    expect(letter.text).not.toMatch(/before i decide|tessa (asks|asked|says|wants)|she (asks|asked)/i);
  });

  test("an out-of-office is never an answer: its date becomes the reminder", () => {
    const world = newWorld();
    const { letter } = askedAndSent(world);
    world.pass(HOUR);
    const away = world.reply(letter.threadId, TESSA, "I am out of the office until 12 May 2026 with no access to mail.", {
      subject: "Automatic reply: May I introduce",
      headers: ["Auto-Submitted: auto-replied"],
    });
    const card = world.open(away);
    expect(textOf(card)).not.toContain("Record “Yes”");
    expect(textOf(world.home())).toContain("Sleeps until 12 May");
  });
});

describe("silence", () => {
  test("one reminder after 5 business days in the same thread, letting it lapse after 14", () => {
    const world = newWorld();
    const { request, letter } = askedAndSent(world);
    world.pass(6 * DAY);
    expect(textOf(world.home())).toContain("4 business days ago");
    expect(textOf(world.home())).not.toContain("Remind Tessa once");
    world.pass(DAY);
    const nudge = send(world, world.press(openFirst(world), "Remind Tessa once"));
    expect(nudge).toMatchObject({ threadId: letter.threadId, to: '"Tessa Halden" <tessa.halden@winterbourne.example>' });
    expect(textOf(world.home())).toContain("Waiting for Tessa");
    expect(labels(openFirst(world))).not.toContain("Remind Tessa once");
    world.pass(14 * DAY);
    const lapsed = cardOf(world.press(openFirst(world), "Let it lapse"));
    expect(textOf(lapsed)).toContain("Let lapse");
    expect(filled(lapsed)).toEqual(["Decline kindly"]);
    expect(world.labelsOn(request.threadId)).toEqual(["Intros/Closed"]);
    const reopened = cardOf(world.press(lapsed, "Open again"));
    expect(textOf(reopened)).toContain("Opened again");
  });

  test("the contact writes after it was let lapse: the card offers to open it again, and then reads the reply", () => {
    const world = newWorld();
    const { letter } = askedAndSent(world);
    world.pass(30 * DAY);
    world.press(openFirst(world), "Let it lapse");
    world.pass(HOUR);
    const card = world.open(world.reply(letter.threadId, TESSA, "Yes, with pleasure. Sorry for the wait."));
    expect(filled(card)).toEqual(["Open again"]);
    expect(filled(cardOf(world.press(card, "Open again")))).toEqual(["Record “Yes”"]);
  });

  test("the days are the user's to set", () => {
    const world = newWorld();
    world.press(cardOf(world.script.universal("Settings")), "Save", { nudgeAfter: ["2"] });
    askedAndSent(world);
    world.pass(2 * DAY);
    expect(textOf(world.home())).toContain("Remind Tessa once");
  });

  test("a date of one's own", () => {
    const world = newWorld();
    const { request } = askedAndSent(world);
    const asleep = cardOf(
      world.press(world.open(request), "Let it sleep", { sleepUntil: [String(Date.parse("2026-03-20T00:00:00Z"))] }, request),
    );
    expect(textOf(asleep)).toContain("Sleeps until 20 March");
    expect(world.labelsOn(request.threadId)).toEqual(["Intros/Later"]);
    expect(textOf(cardOf(world.press(asleep, "Wake it", {}, request)))).toContain("Waiting for Tessa");
  });
});

describe("the requester's side", () => {
  test("the missing context comes by reply and fills the checklist", () => {
    const world = newWorld();
    const message = world.receive(BARE_REQUEST);
    send(world, world.press(world.open(message), "Ask Matteo for what is missing", {}, message));
    world.pass(HOUR);
    const reply = world.reply(
      message.threadId,
      MATTEO,
      "Of course. We are raising a seed round for our tank sensors. I would only ask her for a twenty-minute call.",
    );
    const card = world.open(reply);
    expect(textOf(card)).toContain("New in this reply");
    const filledIn = cardOf(world.press(card, "Add to the checklist", {}, reply));
    expect(textOf(filledIn)).toContain("We are raising a seed round for our tank sensors.");
    expect(filled(filledIn)).toEqual(["Fill in the contact"]);
    const form = cardOf(world.press(filledIn, "Fill in the contact", {}, reply));
    expect(valuesOf(form).backstory).toEqual(["We are raising a seed round for our tank sensors."]);
    expect(
      world.draft(world.press(form, "Ask permission", { contactEmail: ["tessa.halden@winterbourne.example"] }, reply)).to,
    ).toContain("tessa.halden@");
  });
});

describe("an introduction of one's own making", () => {
  test("asks both sides, each alone, and introduces only after both", () => {
    const world = newWorld();
    const blank = cardOf(world.press(cardOf(world.press(world.home(), "Got it")), "New introduction"));
    const form = {
      requesterName: ["Noor Haddad"],
      requesterEmail: ["noor@haddad.example"],
      contactName: ["Pavel Novak"],
      contactEmail: ["pavel@novak.example"],
      closeness: ["close"],
      connectorBenefit: ["You both restore old presses."],
    };
    const made = cardOf(world.press(blank, "Create", form));
    expect(filled(made)).toEqual(["Ask Noor"]);
    const first = send(world, world.press(made, "Ask Noor"));
    expect(first.to).toContain("noor@haddad.example");
    const yes = world.reply(first.threadId, "Noor Haddad <noor@haddad.example>", "Yes please!");
    const agreed = cardOf(world.press(world.open(yes), "Record “Yes”", {}, yes));
    expect(filled(agreed)).toEqual(["Ask permission"]);
    const second = send(world, world.press(agreed, "Ask permission", {}, yes));
    expect(second).toMatchObject({ to: '"Pavel Novak" <pavel@novak.example>', inReplyTo: "" });
    const other = world.reply(second.threadId, "Pavel Novak <pavel@novak.example>", "Gladly.");
    const both = cardOf(world.press(world.open(other), "Record “Yes”", {}, other));
    expect(filled(both)).toEqual(["Introduce them"]);
  });
});

test("a group of requesters counts as one side", () => {
  const world = newWorld();
  const { reply, card } = answered(world, "Yes, with pleasure.");
  const agreed = cardOf(world.press(card, "Record “Yes”", {}, reply));
  const form = cardOf(world.press(agreed, "Edit details", {}, reply));
  const saved = cardOf(world.press(form, "Save", { others: ["Freya Marlund <freya@larch.example>"] }, reply));
  const introduction = world.draft(world.press(saved, "Introduce them", {}, reply));
  for (const address of ["tessa.halden@winterbourne.example", "matteo@larch.example", "freya@larch.example"])
    expect(introduction.to).toContain(address);
});

describe("what happens in Gmail while nobody looks", () => {
  test("the draft's subject was edited, which moves it to another thread, and it was sent", () => {
    const world = newWorld();
    const request = world.receive(REQUEST);
    const letter = world.draft(world.press(world.open(request), "Ask permission", FILLED, request));
    world.home();
    world.gmail.user.editDraft(letter.id, { subject: "A founder you might like" });
    world.pass(14 * DAY);
    const sent = world.gmail.user.sendDraft(letter.id);
    expect(sent.threadId).not.toBe(letter.threadId);
    expect(textOf(world.home())).toContain("Waiting for Tessa");
    expect(world.labelsOn(sent.threadId)).toEqual(["Intros/Waiting"]);
    const reply = world.reply(sent.threadId, TESSA, "Yes, happy to.");
    expect(filled(world.open(reply))).toEqual(["Record “Yes”"]);
  });

  test("the same before anything was ever looked at", () => {
    const world = newWorld();
    const request = world.receive(REQUEST);
    const letter = world.draft(world.press(world.open(request), "Ask permission", FILLED, request));
    world.pass(HOUR);
    world.gmail.user.editDraft(letter.id, { subject: "A founder you might like" });
    const sent = world.gmail.user.sendDraft(letter.id);
    expect(textOf(world.home())).toContain("Waiting for Tessa");
    expect(world.labelsOn(sent.threadId)).toEqual(["Intros/Waiting"]);
  });

  test("the draft was deleted: the next step is to write it again", () => {
    const world = newWorld();
    const request = world.receive(REQUEST);
    const letter = world.draft(world.press(world.open(request), "Ask permission", FILLED, request));
    world.home();
    world.gmail.user.deleteDraft(letter.id);
    expect(filled(openFirst(world))).toEqual(["Ask permission"]);
  });

  test("an assistant answers from another address", () => {
    const world = newWorld();
    const { letter } = askedAndSent(world);
    const reply = world.reply(
      letter.threadId,
      "Office of K. Halden <office@winterbourne.example>",
      "Tessa asked me to answer: yes, she is glad to take the call.",
    );
    expect(filled(world.open(reply))).toEqual(["Record “Yes”"]);
  });

  test("the history is too old: every open thread is looked at", () => {
    const world = newWorld();
    const { letter } = askedAndSent(world);
    world.home();
    world.reply(letter.threadId, TESSA, "Yes, with pleasure.");
    world.script.properties.set("look", JSON.stringify({ historyId: "1", at: world.now() - 20 * DAY }));
    world.script.fail({
      call: "Gmail.Users.History.list",
      nth: 1,
      when: "before",
      message:
        "GoogleJsonResponseException: API call to gmail.users.history.list failed with error: Requested entity was not found.",
    });
    expect(textOf(world.home())).toContain("Read Tessa's reply");
  });

  test("the user renamed one label and deleted another", () => {
    const world = newWorld();
    const { request } = askedAndSent(world);
    const waiting = world.gmail.user.labels().find(({ name }) => name === "Intros/Waiting");
    world.gmail.user.removeLabel(waiting?.id ?? "");
    world.home();
    expect(world.labelsOn(request.threadId)).toEqual(["Intros/Waiting"]);
  });

  test("the user moved a thread's label by hand: it stays, and the card asks what it means", () => {
    const world = newWorld();
    const { request } = askedAndSent(world);
    world.home();
    world.gmail.user.relabel(request.threadId, ["Intros/Later"], ["Intros/Waiting"]);
    world.home();
    expect(world.labelsOn(request.threadId)).toEqual(["Intros/Later"]);
    const card = world.open(request);
    expect(textOf(card)).toContain("You moved this thread to “Later”. What does it mean?");
    const asleep = cardOf(world.press(card, "Let it sleep a month", {}, request));
    expect(textOf(asleep)).toContain("Sleeps until");
  });
});

describe("the hourly look", () => {
  test("is off until switched on, made once, and keeps labels right", () => {
    const world = newWorld();
    expect(world.script.triggers).toEqual([]);
    const on = cardOf(world.press(cardOf(world.script.universal("Settings")), "Switch on"));
    expect(labels(on)).toContain("Switch off");
    world.press(on, "Save", {});
    expect(world.script.triggers).toEqual([{ functionName: "onHourly", everyHours: 1 }]);
    const { request, letter } = askedAndSent(world);
    world.script.run("onHourly");
    expect(world.labelsOn(request.threadId)).toEqual(["Intros/Waiting"]);
    world.reply(letter.threadId, TESSA, "Yes, happy to.");
    world.script.run("onHourly");
    expect(world.labelsOn(letter.threadId)).toEqual(["Intros/Your move"]);
    world.press(cardOf(world.script.universal("Settings")), "Switch off");
    expect(world.script.triggers).toEqual([]);
  });

  test("does nothing and says nothing once permission was withdrawn", () => {
    const world = newWorld();
    world.press(cardOf(world.script.universal("Settings")), "Switch on");
    world.script.revoke();
    const ran = world.script.run("onHourly");
    expect(ran.error).toBeUndefined();
    expect(ran.logs).toEqual([]);
  });
});

describe("erasing one introduction", () => {
  test("asks first, then nothing of it is left", () => {
    const world = newWorld();
    const { request } = askedAndSent(world);
    const question = cardOf(world.press(world.open(request), "Erase this introduction", {}, request));
    expect(textOf(question)).toContain("This cannot be undone.");
    world.press(question, "Keep it", {}, request);
    expect(world.records()).toHaveLength(1);
    world.press(question, "Erase", {}, request);
    expect([...world.script.properties.keys()].filter((key) => /^[ift]\//.test(key))).toEqual([]);
    expect(world.open(request).header.title).toBe("Introduction request");
  });
});

describe("search and details", () => {
  test("finds by name, address or company, with or without accents", () => {
    const world = newWorld();
    askedAndSent(world, REQUEST, { ...FILLED, contactName: ["Tessa Halden"] });
    const home = world.home();
    for (const query of ["tessa", "WINTERBOURNE", "matteo@larch"]) {
      expect(textOf(cardOf(world.press(home, "Search", { query: [query] })))).toContain("1 introduction for");
    }
    expect(textOf(cardOf(world.press(home, "Search", { query: ["nobody"] })))).toContain("No introduction for “nobody”");
  });

  test("details can be corrected", () => {
    const world = newWorld();
    const { request } = askedAndSent(world);
    const form = cardOf(world.press(world.open(request), "Edit details", {}, request));
    expect(valuesOf(form)).toMatchObject({ contactName: ["Tessa Halden"], requesterEmail: ["matteo@larch.example"] });
    const saved = cardOf(world.press(form, "Save", { company: ["Winterbourne Fund"] }, request));
    expect(textOf(saved)).toContain("Winterbourne Fund ·");
  });
});
