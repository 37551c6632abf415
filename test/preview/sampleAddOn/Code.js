// An add-on that uses every widget and every kind of reply, to test the preview with. It is not part of the product.
const ACTIONS = {
  push: () => navigation(CardService.newNavigation().pushCard(simpleCard("A pushed card", "second"))),
  pop: () => navigation(CardService.newNavigation().popCard()),
  rename: (event) => navigation(CardService.newNavigation().updateCard(formCard(`Hello ${valueOf(event, "name")}`))),
  notify: () =>
    CardService.newActionResponseBuilder().setNotification(CardService.newNotification().setText("Noted <b>plainly</b>")).build(),
  echo: (event) =>
    CardService.newActionResponseBuilder()
      .setNotification(CardService.newNotification().setText(JSON.stringify(event.commonEventObject.formInputs)))
      .build(),
  fail: () => {
    throw new Error("The secret reason");
  },
  suggest: (event) => {
    const typed = valueOf(event, "who");
    return CardService.newSuggestionsResponseBuilder()
      .setSuggestions(CardService.newSuggestions().addSuggestion(`${typed}@one.example`).addSuggestion(`${typed}@two.example`))
      .build();
  },
  draft: () => {
    const draft = GmailApp.createDraft("ingrid@port.example", "A question", "Hello Ingrid,\n\nmay I ask?\n");
    PropertiesService.getUserProperties().setProperty("draft", draft.getId());
    return CardService.newComposeActionResponseBuilder().setGmailDraft(draft).build();
  },
  draftFails: () => {
    throw new Error("Give the contact's email first.");
  },
  label: (event) => {
    const label = Gmail.Users.Labels.create(
      { name: "Tests/Done", color: { backgroundColor: "#16a766", textColor: "#ffffff" } },
      "me",
    );
    Gmail.Users.Threads.modify({ addLabelIds: [label.id] }, "me", event.gmail.threadId);
    return CardService.newActionResponseBuilder()
      .setStateChanged(true)
      .setNotification(CardService.newNotification().setText("Labelled"))
      .build();
  },
  hourly: () => {
    ScriptApp.newTrigger("onHour").timeBased().everyHours(1).create();
    return ACTIONS.notify();
  },
};

function action(name) {
  return CardService.newAction().setFunctionName("onAction").setParameters({ name });
}

function button(text, name) {
  return CardService.newTextButton().setText(text).setOnClickAction(action(name));
}

function valueOf(event, field) {
  return event.commonEventObject.formInputs?.[field]?.stringInputs.value[0] ?? "";
}

function navigation(steps) {
  return CardService.newActionResponseBuilder().setNavigation(steps).build();
}

function simpleCard(title, name) {
  return CardService.newCardBuilder()
    .setName(name)
    .setHeader(CardService.newCardHeader().setTitle(title).setSubtitle("A subtitle"))
    .addSection(CardService.newCardSection().addWidget(CardService.newButtonSet().addButton(button("Back one", "pop"))))
    .build();
}

function formCard(title) {
  const choices = CardService.newSelectionInput()
    .setFieldName("trust")
    .setTitle("How close?")
    .setType(CardService.SelectionInputType.RADIO_BUTTON);
  choices.addItem("Close", "close", false).addItem("Far", "far", true);
  const kinds = CardService.newSelectionInput()
    .setFieldName("kinds")
    .setTitle("Kinds")
    .setType(CardService.SelectionInputType.CHECK_BOX);
  kinds.addItem("One", "1", true).addItem("Two", "2", false);
  const drop = CardService.newSelectionInput()
    .setFieldName("drop")
    .setTitle("Drop-down")
    .setType(CardService.SelectionInputType.DROPDOWN);
  drop.addItem("First", "a", false).addItem("Second", "b", false);
  const form = CardService.newCardSection()
    .setHeader("A form")
    .addWidget(CardService.newTextInput().setFieldName("name").setTitle("Name").setHint("Any name"))
    .addWidget(CardService.newTextInput().setFieldName("who").setTitle("Who").setSuggestionsAction(action("suggest")))
    .addWidget(CardService.newTextInput().setFieldName("long").setTitle("Long text").setMultiline(true))
    .addWidget(choices)
    .addWidget(kinds)
    .addWidget(drop)
    .addWidget(CardService.newDatePicker().setFieldName("day").setTitle("Day"))
    .addWidget(
      CardService.newDecoratedText()
        .setText("A switch")
        .setSwitchControl(CardService.newSwitch().setFieldName("on").setValue("yes").setOnChangeAction(action("echo"))),
    );
  const compose = CardService.newTextButton()
    .setText("Write a draft")
    .setComposeAction(action("draft"), CardService.ComposedEmailType.STANDALONE_DRAFT);
  const broken = CardService.newTextButton()
    .setText("Write a broken draft")
    .setComposeAction(action("draftFails"), CardService.ComposedEmailType.STANDALONE_DRAFT);
  const buttons = CardService.newButtonSet()
    .addButton(button("Push", "push").setTextButtonStyle(CardService.TextButtonStyle.FILLED))
    .addButton(button("Rename", "rename"))
    .addButton(button("Notify", "notify"))
    .addButton(button("Echo", "echo"))
    .addButton(button("Fail", "fail"))
    .addButton(button("Start the hourly look", "hourly"))
    .addButton(compose)
    .addButton(broken);
  return CardService.newCardBuilder()
    .setName("form")
    .setHeader(CardService.newCardHeader().setTitle(title))
    .addSection(form)
    .addSection(CardService.newCardSection().addWidget(buttons))
    .addSection(foldedSection())
    .setFixedFooter(CardService.newFixedFooter().setPrimaryButton(button("Footer", "notify")))
    .addCardAction(CardService.newCardAction().setText("From the menu").setOnClickAction(action("notify")))
    .build();
}

function foldedSection() {
  const section = CardService.newCardSection().setHeader("Folded").setCollapsible(true).setNumUncollapsibleWidgets(1);
  for (const text of ["Always seen", "Seen when unfolded"]) section.addWidget(CardService.newTextParagraph().setText(text));
  return section;
}

function onHomepage() {
  return formCard("Home");
}

/** Shows the sender's name and the subject unescaped, as a careless add-on would: the sidebar must not trust it. */
function onMessageOpen(event) {
  const message = Gmail.Users.Messages.get("me", event.gmail.messageId, { format: "metadata" });
  const header = (name) => message.payload.headers.find((each) => each.name === name)?.value ?? "";
  const section = CardService.newCardSection()
    .addWidget(CardService.newTextParagraph().setText(`From ${header("From")}`))
    .addWidget(
      CardService.newDecoratedText()
        .setText(`<b>Bold</b> ${header("Subject")}`)
        .setWrapText(true),
    )
    .addWidget(CardService.newButtonSet().addButton(button("Label it", "label")));
  const title = CardService.newCardHeader().setTitle("A message").setSubtitle(`Seen on ${event.commonEventObject.platform}`);
  return CardService.newCardBuilder().setHeader(title).addSection(section).build();
}

function onAbout() {
  return CardService.newUniversalActionResponseBuilder()
    .displayAddOnCards([simpleCard("About this sample", "about")])
    .build();
}

function onHour() {
  console.log("looked");
}

function onAction(event) {
  return ACTIONS[event.commonEventObject.parameters.name](event);
}
