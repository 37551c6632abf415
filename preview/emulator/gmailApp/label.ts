import { type Handle, handle, type Method, SELF, type ServiceClass } from "../service/spec";
import type { World } from "../world";
import { type LabelState, remoteMethods } from "./objects";
import { ask, present } from "./rest";

const NAME = "GmailLabel";
const THREAD_NAME = "GmailApp.GmailThread";
const remote = remoteMethods<LabelState>(NAME);

function relabels(name: string, field: "addLabelIds" | "removeLabelIds"): Method<LabelState> {
  return remote(name, "changeMail", [[THREAD_NAME]], ({ id }, [thread], world) => {
    present(ask(world, "POST", `/threads/${thread.state.id}/modify`, { [field]: [id] }));
    return SELF;
  });
}

export const LABEL: ServiceClass<LabelState> = {
  name: `GmailApp.${NAME}`,
  methods: {
    getName: { takes: [[]], run: ({ name }) => name },
    addToThread: relabels("addToThread", "addLabelIds"),
    removeFromThread: relabels("removeFromThread", "removeLabelIds"),
    deleteLabel: remote("deleteLabel", "writeLabels", [[]], ({ id }, _, { options }) => {
      options.gmail.request("DELETE", `/gmail/v1/users/me/labels/${id}`);
    }),
  },
};

/** The user's own labels, all or those whose ids are wanted. */
export function labelsOf(world: World, wanted?: ReadonlySet<string>): Handle<LabelState>[] {
  const { labels } = ask(world, "GET", "/labels");
  return labels
    .filter((label: { id: string; type: string }) => label.type === "user" && (wanted?.has(label.id) ?? true))
    .map(({ id, name }: LabelState) => handle(LABEL, { id, name }));
}
