import type { Language } from "../../src/domain/language";
import { cardOf, fieldOf, pressables, textOf, toastOf } from "./cards";
import { FILLED, REQUEST, TESSA } from "./people";
import { closeGmail, DAY, HOUR, newWorld } from "./world";

afterAll(closeGmail);

const labels = (card: unknown): string[] => pressables(card).map(({ label }) => label);

interface Spoken {
  readonly locale: string;
  readonly welcome: string;
  readonly request: { readonly title: string; readonly subtitle: string; readonly ask: string; readonly decline: string };
  readonly contactName: string;
  readonly home: { readonly title: string; readonly waiting: string; readonly line: string; readonly newIntro: string };
  readonly sides: string;
  readonly agreed: { readonly press: string; readonly toast: string; readonly next: string };
  readonly error: string;
}

/** What a user of each language reads on the way from a request to the yes. */
const SPOKEN: Readonly<Record<Language, Spoken>> = {
  en: {
    locale: "en-GB",
    welcome: "Welcome to Two Yeses",
    request: {
      title: "Introduction request",
      subtitle: "Matteo would like to meet Tessa Halden",
      ask: "Ask permission",
      decline: "Decline kindly",
    },
    contactName: "Contact's name",
    home: {
      title: "My introductions",
      waiting: "Waiting (1)",
      line: "Waiting for Tessa, asked Tuesday, 2 business days ago",
      newIntro: "New introduction",
    },
    sides: "The two sides",
    agreed: { press: "Record “Yes”", toast: "Recorded", next: "Introduce them" },
    error: "Choose a date first, then press again.",
  },
  es: {
    locale: "es-419",
    welcome: "Te damos la bienvenida a Two Yeses",
    request: {
      title: "Petición de presentación",
      subtitle: "Matteo quiere conocer a Tessa Halden",
      ask: "Pedir permiso",
      decline: "Declinar",
    },
    contactName: "Nombre del contacto",
    home: {
      title: "Mis presentaciones",
      waiting: "En espera (1)",
      line: "Falta la respuesta de Tessa: le preguntaste el martes, hace 2 días hábiles",
      newIntro: "Nueva presentación",
    },
    sides: "Las dos partes",
    agreed: { press: "Anotar «Sí»", toast: "Anotado", next: "Presentar" },
    error: "Elige primero una fecha y pulsa otra vez.",
  },
  fr: {
    locale: "fr-CA",
    welcome: "Bienvenue dans Two Yeses",
    request: {
      title: "Demande de mise en relation",
      subtitle: "Matteo aimerait rencontrer Tessa Halden",
      ask: "Demander l'accord",
      decline: "Décliner",
    },
    contactName: "Nom du contact",
    home: {
      title: "Mes mises en relation",
      waiting: "En attente (1)",
      line: "En attente de Tessa\u00a0: question posée mardi, il y a 2 jours ouvrés",
      newIntro: "Nouvelle mise en relation",
    },
    sides: "Les deux côtés",
    agreed: { press: "Noter «\u00a0Oui\u00a0»", toast: "Noté", next: "Mettre en relation" },
    error: "Choisissez d'abord une date, puis réessayez.",
  },
  de: {
    locale: "de-AT",
    welcome: "Willkommen bei Two Yeses",
    request: {
      title: "Bitte um Vorstellung",
      subtitle: "Matteo möchte Tessa Halden kennenlernen",
      ask: "Privat fragen",
      decline: "Höflich absagen",
    },
    contactName: "Name der Kontaktperson",
    home: {
      title: "Meine Vorstellungen",
      waiting: "Wartet (1)",
      line: "Warten auf Tessa, gefragt am Dienstag, vor 2 Arbeitstagen",
      newIntro: "Neue Vorstellung",
    },
    sides: "Die beiden Seiten",
    agreed: { press: "„Ja“ festhalten", toast: "Festgehalten", next: "Einander vorstellen" },
    error: "Wählen Sie zuerst ein Datum.",
  },
  pt: {
    locale: "pt-BR",
    welcome: "Boas-vindas ao Two Yeses",
    request: {
      title: "Pedido de apresentação",
      subtitle: "Matteo quer conhecer Tessa Halden",
      ask: "Pedir permissão",
      decline: "Declinar",
    },
    contactName: "Nome do contato",
    home: {
      title: "Minhas apresentações",
      waiting: "Aguardando (1)",
      line: "Esperando Tessa: pergunta enviada na terça-feira, há 2 dias úteis",
      newIntro: "Nova apresentação",
    },
    sides: "Os dois lados",
    agreed: { press: "Registrar “Sim”", toast: "Registrado", next: "Apresentar" },
    error: "Escolha primeiro uma data e tente de novo.",
  },
};

describe.each(Object.entries(SPOKEN))("a user of Gmail in %s", (_language, spoken) => {
  test("reads the first card and a request in it", () => {
    const world = newWorld({ locale: spoken.locale });
    expect(textOf(world.home())).toContain(spoken.welcome);
    const card = world.open(world.receive(REQUEST));
    expect(card.header).toMatchObject({ title: spoken.request.title, subtitle: spoken.request.subtitle });
    expect(labels(card)).toEqual(expect.arrayContaining([spoken.request.ask, spoken.request.decline]));
    expect(fieldOf(card, spoken.contactName).name).toBe("contactName");
  });

  test("reads home, an introduction, an answer and an error in it; the letter keeps the language of the mail", () => {
    const world = newWorld({ locale: spoken.locale });
    const { request, letter } = askedIn(world, spoken);
    expect(letter.text).toContain("Would you like to be introduced?");
    world.pass(2 * DAY);

    const home = world.home();
    expect(home.header.title).toBe(spoken.home.title);
    for (const text of [spoken.home.waiting, spoken.home.newIntro]) expect(textOf(home)).toContain(text);
    expect(textOf(home)).toContain(spoken.home.line);
    expect(world.labelsOn(request.threadId)).toEqual(["Intros/Waiting"]);

    const answer = world.reply(letter.threadId, TESSA, "Yes, happy to talk.");
    const card = world.open(answer);
    expect(textOf(card)).toContain(spoken.sides);
    const pressed = world.press(card, spoken.agreed.press, {}, answer);
    expect(toastOf(pressed)).toBe(spoken.agreed.toast);
    expect(labels(cardOf(pressed))).toContain(spoken.agreed.next);
  });

  test("reads what went wrong in it", () => {
    const world = newWorld({ locale: spoken.locale });
    const { request } = askedIn(world, spoken);
    world.pass(HOUR);
    const card = world.open(request);
    const snooze = pressables(card).find(({ onClick }) => JSON.stringify(onClick).includes('"snooze"'));
    expect(toastOf(world.press(card, snooze?.label ?? "", {}, request))).toBe(spoken.error);
  });
});

function askedIn(world: ReturnType<typeof newWorld>, spoken: Spoken) {
  const request = world.receive(REQUEST);
  const letter = world.draft(world.press(world.open(request), spoken.request.ask, FILLED, request));
  world.gmail.user.sendDraft(letter.id);
  return { request, letter };
}

test.each(["nl", "ja-JP", "en-US", "", "zz"])("the locale %j reads English", (locale) => {
  const world = newWorld({ locale });
  expect(world.open(world.receive(REQUEST)).header.title).toBe("Introduction request");
});

test("an older date is said as the language does", () => {
  const world = newWorld({ locale: "fr" });
  const { request } = askedIn(world, SPOKEN.fr);
  world.pass(12 * DAY);
  expect(textOf(world.open(request))).toContain("le 3 mars");
});
