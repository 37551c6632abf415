import { REQUEST } from "../../../test/browser/steps";
import { fromMenu, type Hand, openIntro, openMessage, pressLine } from "./hand";
import { KIND, UNSURE } from "./mail";

/** One card of the gallery and how a person gets to it. */
export interface GalleryCard {
  readonly name: string;
  readonly about: string;
  readonly play: (hand: Hand) => Promise<void>;
}

const intro =
  (requester: string, contact: string) =>
  (hand: Hand): Promise<void> =>
    openIntro(hand, requester, contact);

const message =
  (subject: string) =>
  (hand: Hand): Promise<void> =>
    openMessage(hand, subject);

/** Of an add-on that was installed a moment ago. */
export const FIRST_CARDS: readonly GalleryCard[] = [
  { name: "welcome", about: "The first time", play: (hand) => fromMenu(hand, "My introductions") },
  {
    name: "home-empty",
    about: "Home without introductions",
    async play(hand) {
      await fromMenu(hand, "My introductions");
      await hand.page.press(hand.texts.welcome.start);
    },
  },
];

const REQUEST_CARDS: readonly GalleryCard[] = [
  { name: "request", about: "A request that tells everything", play: message(REQUEST) },
  { name: "request-short", about: "A request that tells nothing", play: message("quick one") },
  { name: "request-unsure", about: "Perhaps a request", play: message(UNSURE) },
  { name: "request-kind", about: "A kind of person is asked for", play: message(KIND) },
  { name: "request-three", about: "Three people are asked for", play: message("Three people you know") },
  {
    name: "request-random",
    about: "The requester is a random connection",
    async play(hand) {
      await openMessage(hand, REQUEST);
      await (await hand.page.sidebar()).locator("select").first().selectOption("random");
      await hand.page.sidebar();
    },
  },
  { name: "nothing-found", about: "No request", play: message("Thank you for Gwen") },
  { name: "asked-yourself", about: "Somebody asks the user for permission", play: message("May I connect you") },
  {
    name: "by-hand",
    about: "An introduction begun by hand",
    async play(hand) {
      await openMessage(hand, "Thank you for Gwen");
      await hand.page.press(hand.texts.nothing.start);
    },
  },
  {
    name: "dismissed",
    about: "Not an intro request",
    async play(hand) {
      await openMessage(hand, "Three people you know");
      await hand.page.press(hand.texts.request.notARequest);
    },
  },
];

const INTRO_CARDS: readonly GalleryCard[] = [
  { name: "waiting", about: "The contact was asked", play: intro("Amina Yusuf", "Gwen Pritchard") },
  { name: "silence", about: "Time for the one reminder", play: intro("Hugo Lindgren", "Petra Nováková") },
  { name: "lapse", about: "Silence for too long", play: intro("Olga Brandt", "Pavel Dusek") },
  { name: "later", about: "The contact said later", play: intro("Sofia Carrano", "Helena Brandt") },
  { name: "two-yeses", about: "Both have said yes", play: intro("Emil Krantz", "Tilda Rask") },
  { name: "introduced", about: "They have been introduced", play: intro("Dilan Aksoy", "Mei Sato-Lund") },
  { name: "outcome", about: "What came of it?", play: intro("Rhys Morgan", "Signe Dahl") },
  { name: "closed", about: "Finished", play: intro("Ben Carver", "Felix Aubert") },
  { name: "reply-yes", about: "A reply: yes", play: intro("Ida Holm", "Karl Vester") },
  { name: "reply-later", about: "A reply: later", play: intro("Joan Mercer", "Luca Ferri") },
  { name: "reply-no", about: "A reply: no", play: intro("Peter Quist", "Rosa Marin") },
  { name: "reply-question", about: "A reply: a question first", play: intro("Vera Stahl", "Omar Haddad") },
  { name: "reply-automatic", about: "An out-of-office reply", play: intro("Yara Costa", "Nils Berg") },
  {
    name: "details",
    about: "Everything that can be corrected",
    async play(hand) {
      await openIntro(hand, "Amina Yusuf", "Gwen Pritchard");
      await hand.page.unfold(hand.texts.intro.more);
      await hand.page.press(hand.texts.intro.edit);
    },
  },
  {
    name: "erase",
    about: "Erase, with a question first",
    async play(hand) {
      await openIntro(hand, "Amina Yusuf", "Gwen Pritchard");
      await hand.page.unfold(hand.texts.intro.more);
      await hand.page.press(hand.texts.intro.erase);
    },
  },
];

async function openTemplate(hand: Hand): Promise<void> {
  await fromMenu(hand, "Settings");
  await pressLine(hand, hand.texts.settings.editLetters);
  await pressLine(hand, hand.texts.intro.letterNames.permission);
}

const OTHER_CARDS: readonly GalleryCard[] = [
  { name: "home", about: "Home of a working connector", play: (hand) => fromMenu(hand, "My introductions") },
  {
    name: "search",
    about: "Search",
    async play(hand) {
      await fromMenu(hand, "My introductions");
      await hand.page.fill(hand.texts.home.search, "Gwen");
      await hand.page.press(hand.texts.home.searchButton);
    },
  },
  {
    name: "new-introduction",
    about: "An introduction of the user's own making",
    async play(hand) {
      await fromMenu(hand, "My introductions");
      await hand.page.press(hand.texts.home.newIntro);
    },
  },
  { name: "settings", about: "Settings", play: (hand) => fromMenu(hand, "Settings") },
  {
    name: "letters",
    about: "All letters",
    async play(hand) {
      await fromMenu(hand, "Settings");
      await pressLine(hand, hand.texts.settings.editLetters);
    },
  },
  { name: "template", about: "A letter's template", play: openTemplate },
  {
    name: "template-preview",
    about: "A template, previewed",
    async play(hand) {
      await openTemplate(hand);
      await hand.page.press(hand.texts.templates.preview);
    },
  },
  {
    name: "template-broken",
    about: "A template with a slot that does not exist",
    async play(hand) {
      await openTemplate(hand);
      await hand.page.fill(hand.texts.templates.body, "{contact.fisrt}, may I ask you something?");
      await hand.page.press(hand.texts.settings.save);
    },
  },
  { name: "help", about: "Help", play: (hand) => fromMenu(hand, "Help") },
  {
    name: "problem",
    about: "Gmail did not answer",
    async play(hand) {
      hand.world.addOn.fail({
        call: "Gmail.Users.Messages.get",
        nth: 1,
        when: "before",
        message: "GoogleJsonResponseException: API call to gmail.users.messages.get failed with error: Backend Error",
      });
      await openMessage(hand, REQUEST);
    },
  },
];

/** Of an add-on with a month behind it. */
export const LATER_CARDS: readonly GalleryCard[] = [...REQUEST_CARDS, ...INTRO_CARDS, ...OTHER_CARDS];
