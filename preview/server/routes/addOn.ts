import type { Execution, FormValues } from "../../emulator/types";
import { addOnView } from "../addOnView";
import { BadRequest, type PageRequest, textOf } from "../request";
import type { MessageRef, Outcome, SessionView } from "../wire";
import type { World } from "../world";
import type { Route } from "./route";

function outcome({ response, error, milliseconds }: Execution): Outcome {
  return { milliseconds, ...(response && { response }), ...(error && { error }) };
}

function messageOf({ body }: PageRequest): MessageRef | undefined {
  const { message } = body as { message?: MessageRef };
  return message;
}

function openMessage(world: World, request: PageRequest): Outcome {
  return outcome(world.addOn.openMessage({ messageId: textOf(request, "messageId"), threadId: textOf(request, "threadId") }));
}

function click(world: World, request: PageRequest): Outcome {
  const { onClick, form } = request.body;
  if (typeof form !== "object" || form === null) throw new BadRequest("The page sent no form.");
  const message = messageOf(request);
  return outcome(world.addOn.click(onClick, form as FormValues, message));
}

function session({ owner, manifest, source }: World): SessionView {
  return { owner, source, addOn: addOnView(manifest) };
}

/** Running the add-on. */
export const ADD_ON_ROUTES: readonly Route[] = [
  { method: "GET", path: "/api/session", run: session },
  { method: "POST", path: "/api/add-on/home", run: (world) => outcome(world.addOn.openHome()) },
  { method: "POST", path: "/api/add-on/message", run: openMessage },
  {
    method: "POST",
    path: "/api/add-on/universal",
    run: (world, request) => outcome(world.addOn.universal(textOf(request, "label"), messageOf(request))),
  },
  { method: "POST", path: "/api/add-on/click", run: click },
  {
    method: "POST",
    path: "/api/add-on/trigger",
    run: (world, request) => outcome(world.addOn.run(textOf(request, "functionName"))),
  },
];
