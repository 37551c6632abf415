import type { AppsScript, Execution, FormValues, Platform } from "../../emulator/types";
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

const PLATFORMS: readonly unknown[] = ["WEB", "IOS", "ANDROID"] satisfies Platform[];
const isPlatform = (value: unknown): value is Platform => PLATFORMS.includes(value);

/** The add-on, which learns of each press where it was made. */
function addOnFor(world: World, { body }: PageRequest): AppsScript {
  const { platform = "WEB" } = body;
  if (!isPlatform(platform)) throw new BadRequest("The page named no platform that Gmail has.");
  world.device.platform = platform;
  return world.addOn;
}

function openMessage(world: World, request: PageRequest): Outcome {
  return outcome(
    addOnFor(world, request).openMessage({ messageId: textOf(request, "messageId"), threadId: textOf(request, "threadId") }),
  );
}

function click(world: World, request: PageRequest): Outcome {
  const { onClick, form } = request.body;
  if (typeof form !== "object" || form === null) throw new BadRequest("The page sent no form.");
  const message = messageOf(request);
  return outcome(addOnFor(world, request).click(onClick, form as FormValues, message));
}

function session({ owner, manifest, source, locale }: World): SessionView {
  return { owner, source, locale, addOn: addOnView(manifest) };
}

/** Running the add-on. */
export const ADD_ON_ROUTES: readonly Route[] = [
  { method: "GET", path: "/api/session", run: session },
  { method: "POST", path: "/api/add-on/home", run: (world, request) => outcome(addOnFor(world, request).openHome()) },
  { method: "POST", path: "/api/add-on/message", run: openMessage },
  {
    method: "POST",
    path: "/api/add-on/universal",
    run: (world, request) => outcome(addOnFor(world, request).universal(textOf(request, "label"), messageOf(request))),
  },
  { method: "POST", path: "/api/add-on/click", run: click },
  {
    method: "POST",
    path: "/api/add-on/trigger",
    run: (world, request) => outcome(world.addOn.run(textOf(request, "functionName"))),
  },
];
