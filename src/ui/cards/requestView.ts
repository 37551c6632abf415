import type { CASE_ITEMS, Case, CaseItem } from "../../domain/checklist";
import type { ConnectorPart } from "../../domain/connector";
import type { Details } from "../../domain/events";
import type { Person } from "../../domain/person";
import type { Reading, Target } from "../../reading/types";
import { REQUEST_FIELDS } from "../fields";
import type { FormFor } from "../routes";

export type RequestForm = FormFor<"askPermission">;

/** One of the people asked for, as the list of them shows it. */
export interface TargetLine {
  readonly label: string;
  /** The introduction that was begun for it, if any. */
  readonly intro: string | null;
}

/** Everything that the card of a request shows. */
export interface RequestView {
  readonly messageId: string;
  /** A sure reading is stated, an unsure one is asked; by hand there was none. */
  readonly certainty: "sure" | "unsure" | "by-hand";
  readonly requester: Person;
  /** The sender, where somebody writes for the requester. */
  readonly sender: Person | null;
  /** A Reply-To that differs from From. */
  readonly otherReplyTo: string | null;
  readonly evidence: string;
  readonly targets: readonly TargetLine[];
  readonly target: number;
  /** The kind of person asked for, where there is no name. */
  readonly wanted: string;
  readonly form: RequestForm;
  /** People in the user's own mail who may be the contact. */
  readonly suggestions: readonly Person[];
  /** What past introductions say about asking this contact now. */
  readonly warnings: readonly string[];
}

/** What a mail says goes through the same field as what is typed: Gmail holds back a form with a value longer than its field. */
const asTyped = (
  field: "contactName" | "contactEmail" | "company" | "role" | CaseItem,
  text: string | null | undefined,
): string => REQUEST_FIELDS[field].read([text ?? ""]);

/** The form as the reading fills it in, before anybody typed. */
export function formOf(reading: Reading, target: Target | undefined, unnamedFirst: boolean): RequestForm {
  return {
    contactName: asTyped("contactName", target?.name),
    contactEmail: asTyped("contactEmail", target?.email),
    company: asTyped("company", target?.company),
    role: asTyped("role", target?.role),
    ...caseOf(reading.context),
    closeness: null,
    connectorBenefit: "",
    involvement: "",
    stance: "introduction",
    named: !unnamedFirst,
  };
}

export function caseOf({ backstory, benefit, action }: Reading["context"]): Case {
  return {
    backstory: asTyped("backstory", backstory?.text),
    benefit: asTyped("benefit", benefit?.text),
    action: asTyped("action", action?.text),
  };
}

export const caseInForm = (form: Pick<RequestForm, (typeof CASE_ITEMS)[number]>): Case => ({
  backstory: form.backstory,
  benefit: form.benefit,
  action: form.action,
});

/** What a filled-in form says about an introduction. */
export function detailsIn(form: RequestForm): Details & { readonly connector: ConnectorPart; readonly contact: Person } {
  return {
    contact: { name: form.contactName, email: form.contactEmail.toLowerCase() },
    company: form.company,
    role: form.role,
    case: caseInForm(form),
    connector: {
      closeness: form.closeness,
      benefit: form.connectorBenefit,
      involvement: form.involvement,
      stance: form.stance ?? "introduction",
      naming: form.named ? "named" : "unnamed",
    },
  };
}
