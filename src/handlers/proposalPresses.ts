import { AppError } from "../domain/errors";
import type { Intro } from "../domain/intro";
import { introProposed } from "../domain/newIntro";
import { type DetailsForm, detailsCard, detailsOf } from "../ui/cards/detailsCard";
import { detailsIn } from "../ui/cards/requestView";
import { push, replace } from "../ui/reply";
import { changeIntro } from "./changeIntro";
import type { Handlers } from "./handler";
import { cardOf, introIn } from "./introView";
import { applied } from "./letters";
import { ensureContact, ensureRoom } from "./startIntro";

/** Introductions of the connector's own making, and corrections to any. */
export const proposalPresses: Pick<Handlers, "newIntro" | "createIntro" | "editIntro" | "saveDetails"> = {
  newIntro(app) {
    const { settings } = app.store.read();
    const blank = { ...BLANK, named: !settings.unnamedFirst };
    return push(detailsCard(blank, null, app.session.texts));
  },
  createIntro(app, { form }) {
    ensureBoth(form);
    return app.store.change((snapshot, write) => {
      ensureRoom(snapshot);
      const { language, now } = app.session;
      const intro = applied(
        introProposed({ id: app.newId(), language, now }),
        { type: "edited", details: detailsFrom(form) },
        now,
      );
      write({ intros: [intro] });
      return replace(cardOf(app, snapshot, intro), app.session.texts.toasts.saved);
    });
  },
  editIntro(app, { params }) {
    const intro: Intro = introIn(app.store.read(), params.intro);
    return push(detailsCard(detailsOf(intro), intro, app.session.texts));
  },
  saveDetails: (app, { params, form }) =>
    changeIntro(app, params, app.session.texts.toasts.saved, () => ({ type: "edited", details: detailsFrom(form) })),
};

const BLANK: DetailsForm = {
  requesterName: "",
  requesterEmail: "",
  others: [],
  contactName: "",
  contactEmail: "",
  company: "",
  role: "",
  backstory: "",
  benefit: "",
  action: "",
  closeness: null,
  connectorBenefit: "",
  involvement: "",
  stance: "introduction",
  named: true,
};

const detailsFrom = (form: DetailsForm) => ({
  ...detailsIn(form),
  requester: { name: form.requesterName, email: form.requesterEmail.toLowerCase() },
  others: form.others,
});

function ensureBoth(form: DetailsForm): void {
  if (form.requesterName === "" || form.requesterEmail === "") throw new AppError("needs-requester");
  ensureContact(form, form.requesterEmail.toLowerCase());
}
