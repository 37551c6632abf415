import { renderToString } from "preact-render-to-string";
import { CardView } from "../../../preview/page/cards/card";
import type { CardHost } from "../../../preview/page/cards/cardContext";
import type { Card, Widget } from "../../../preview/page/cards/cardJson";
import { startValues } from "../../../preview/page/cards/form";
import { LocaleContext } from "../../../preview/page/cards/localeContext";

function host(card: Card): CardHost {
  return { values: startValues(card), type: () => {}, press: () => {}, suggest: async () => [] };
}

function drawn(card: Card): string {
  return renderToString(<CardView card={card} host={host(card)} />);
}

const widget = (one: Widget) => drawn({ sections: [{ widgets: [one] }] });
const items = [
  { text: "One", value: "1" },
  { text: "Two", value: "2", selected: true },
];
const onClick = { action: { function: "f" } };

test.each<[string, Widget, string[]]>([
  ["a paragraph", { textParagraph: { text: "a <b>b</b>" } }, ["a <b>b</b>"]],
  [
    "decorated text",
    {
      decoratedText: {
        topLabel: "Top",
        text: "Middle",
        bottomLabel: "Bottom",
        startIcon: { materialIcon: { name: "check_circle" } },
      },
    },
    ["Top", "Middle", "Bottom", "/icons/check_circle.svg"],
  ],
  ["wrapped text", { decoratedText: { text: "x", wrapText: true } }, ['class="decorated-text wrap"']],
  ["a known icon", { decoratedText: { text: "x", startIcon: { knownIcon: "EMAIL" } } }, ["/icons/mail.svg"]],
  ["a press on the whole widget", { decoratedText: { text: "x", onClick } }, ['role="button"', 'tabindex="0"']],
  [
    "a switch",
    { decoratedText: { text: "Named", switchControl: { name: "s", selected: true } } },
    ['role="switch"', "checked", 'aria-label="Named"'],
  ],
  [
    "buttons",
    {
      buttonList: {
        buttons: [
          { text: "Go", type: "FILLED", onClick },
          { text: "Stay", onClick },
          { text: "No", type: "FILLED_TONAL", disabled: true, onClick },
        ],
      },
    },
    ['class="card-button filled"', 'class="card-button outlined"', 'class="card-button filled-tonal"', "disabled"],
  ],
  [
    "an icon button",
    { buttonList: { buttons: [{ icon: { knownIcon: "PHONE" }, altText: "Call", onClick }] } },
    ['aria-label="Call"', "/icons/phone.svg"],
  ],
  ["a text box", { textInput: { name: "n", label: "Name", value: "Ada", hintText: "Any" } }, ['value="Ada"', "Name", "Any"]],
  [
    "a long text box",
    { textInput: { name: "n", label: "Text", value: "a\nb", type: "MULTIPLE_LINE" } },
    ["<textarea", ">a\nb</textarea>"],
  ],
  [
    "a text box with suggestions has one line",
    { textInput: { name: "n", type: "MULTIPLE_LINE", initialSuggestions: {} } },
    ['type="text"'],
  ],
  [
    "a limit of characters",
    { textInput: { name: "n", validation: { characterLimit: 9, inputType: "EMAIL" } } },
    ["9", 'inputmode="email"'],
  ],
  [
    "radio buttons",
    { selectionInput: { name: "n", label: "Which", type: "RADIO_BUTTON", items } },
    ["<legend>Which</legend>", 'type="radio"'],
  ],
  ["check boxes", { selectionInput: { name: "n", type: "CHECK_BOX", items } }, ['type="checkbox"']],
  ["switches", { selectionInput: { name: "n", type: "SWITCH", items } }, ['role="switch"']],
  ["a list of several choices", { selectionInput: { name: "n", type: "MULTI_SELECT", items } }, ['type="checkbox"']],
  ["a drop-down", { selectionInput: { name: "n", label: "Which", type: "DROPDOWN", items } }, ["<select", 'selected value="2"']],
  [
    "a date",
    { dateTimePicker: { name: "n", label: "Day", type: "DATE_ONLY", valueMsEpoch: String(Date.UTC(2027, 2, 5)) } },
    ['type="date"', 'value="2027-03-05"'],
  ],
  ["a time", { dateTimePicker: { name: "n", type: "TIME_ONLY", valueMsEpoch: 5400000 } }, ['type="time"', 'value="01:30"']],
  [
    "a picture that would have to be fetched",
    { image: { imageUrl: "https://far.example/x.png", altText: "A map" } },
    ["picture-missing", "A map"],
  ],
  [
    "a picture of Google's icons",
    { image: { imageUrl: "https://www.gstatic.com/images/icons/material/system/2x/handshake_black_48dp.png" } },
    ["/icons/handshake.svg"],
  ],
  ["a grid", { grid: { title: "G", columnCount: 3, items: [{ id: "a", title: "Item" }], onClick } }, ["Item", "repeat(3, 1fr)"]],
  ["a divider", { divider: {} }, ["<hr"]],
  ["a kind that the sidebar lacks", { carousel: {} } as Widget, ["no widget “carousel”"]],
])("%s", (_what, one, expected) => {
  const html = widget(one);
  for (const part of expected) expect(html).toContain(part);
});

test.each([
  ["en-US", "DATE_ONLY", "April 3, 2027"],
  ["en-GB", "DATE_ONLY", "3 April 2027"],
  ["de", "DATE_ONLY", "3. April 2027"],
  ["es", "DATE_ONLY", "3 de abril de 2027"],
  ["fr", "DATE_ONLY", "3 avril 2027"],
  ["pt-BR", "DATE_ONLY", "3 de abril de 2027"],
  ["de", "TIME_ONLY", "16:05"],
] as const)("in %s a field of the kind %s says %s", (locale, type, said) => {
  const card = { sections: [{ widgets: [{ dateTimePicker: { name: "n", type, valueMsEpoch: Date.UTC(2027, 3, 3, 16, 5) } }] }] };
  const html = renderToString(
    <LocaleContext.Provider value={locale}>
      <CardView card={card} host={host(card)} />
    </LocaleContext.Provider>,
  );
  expect(html).toContain(`>${said}</span>`);
});

test("an empty date says nothing but its label", () => {
  const html = widget({ dateTimePicker: { name: "n", label: "Until", type: "DATE_ONLY" } });
  expect(html).toContain("date-input empty");
  expect(html).toMatch(/date-said[^>]*><\/span>/);
});

test("nothing of a picture elsewhere is fetched", () => {
  expect(widget({ image: { imageUrl: "https://far.example/x.png" } })).not.toContain("far.example");
});

test("labels and header are text, never markup", () => {
  const evil = "<img src=x onerror=alert(1)>";
  const html = drawn({
    header: { title: evil, subtitle: evil },
    sections: [
      {
        header: evil,
        widgets: [
          { textParagraph: { text: evil } },
          { decoratedText: { topLabel: `<b>${evil}</b>`, text: evil, bottomLabel: evil } },
          { buttonList: { buttons: [{ text: evil, onClick }] } },
          { textInput: { name: "n", label: evil, value: evil, hintText: evil } },
          { selectionInput: { name: "s", label: evil, items: [{ text: evil, value: evil }] } },
        ],
      },
    ],
  });
  expect(html).not.toMatch(/<img|onerror="/);
  expect(html.match(/&lt;img/g)?.length).toBeGreaterThanOrEqual(10);
});

test("a folded section shows its first widgets and a press for the rest", () => {
  const html = drawn({
    sections: [
      {
        collapsible: true,
        uncollapsibleWidgetsCount: 1,
        widgets: [{ textParagraph: { text: "seen" } }, { textParagraph: { text: "folded away" } }],
      },
    ],
  });
  expect(html).toContain("seen");
  expect(html).not.toContain("folded away");
  expect(html).toContain('aria-expanded="false"');
});

test("the footer's main button is filled", () => {
  const html = drawn({
    sections: [],
    fixedFooter: { primaryButton: { text: "Go", onClick }, secondaryButton: { text: "No", onClick } },
  });
  expect(html).toMatch(/class="card-button borderless"[^>]*>No<.*class="card-button filled"[^>]*>Go</s);
});
