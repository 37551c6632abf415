import type { ServiceObject } from "../realm/realm";
import { handle, type Method, type ServiceClass, ServiceError } from "../service/spec";
import type { World } from "../world";
import { asByteArrays, asRestBody } from "./bytes";
import { API_METHODS, type ApiMethod } from "./methods";
import { apiNameOf } from "./names";

/** The Advanced Gmail service: `Gmail.Users.Messages.get` and its siblings, each one request of the REST API. */
export function advancedGmail(): ServiceObject {
  const nothing: ServiceClass<null> = { name: "Gmail", methods: {} };
  return { self: handle(nothing, null), members: { Users: () => group("Users", "") } };
}

const SUBGROUPS: Readonly<Record<string, readonly string[]>> = {
  "": ["Messages", "Threads", "Drafts", "Labels", "History", "Settings"],
  "Messages.": ["Attachments"],
  "Settings.": ["SendAs"],
};

function group(name: string, path: string): ServiceObject {
  const own = API_METHODS.filter((method) => method.group === path);
  const methods = Object.fromEntries(own.map((method) => [method.name, callable(method)]));
  const members = (SUBGROUPS[path] ?? []).map((child) => [child, () => group(child, `${path}${child}.`)]);
  return { self: handle({ name: `Gmail.${name}`, methods }, null), members: Object.fromEntries(members) };
}

function callable(api: ApiMethod): Method<null> {
  const name = `Gmail.Users.${api.group}${api.name}`;
  return {
    takes: api.takes,
    run: (_, args, world) => send(api, args, world),
    cost: () => ({ name, units: api.units, scopes: api.scopes }),
  };
}

function send(api: ApiMethod, args: readonly unknown[], { options }: World): unknown {
  if (api.refused !== undefined) throw new ServiceError(api.refused);
  const values = [...args];
  const body = api.body ? asRestBody(values.shift()) : undefined;
  const path = api.path.replace(/:\w+/g, () => encodeURIComponent(String(values.shift())));
  const query = values.length > 0 ? queryOf(values[0] as Record<string, unknown>) : "";
  const { status, json } = options.gmail.request(api.http, `/gmail/v1/users/${path}${query}`, body);
  if (status >= 400) throw restError(api, json.error);
  return json === null ? undefined : asByteArrays(json);
}

function queryOf(args: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(args).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((item) => `${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`),
  );
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

interface RestError {
  readonly code: number;
  readonly message: string;
  readonly errors: readonly unknown[];
}

function restError({ group: path, name }: ApiMethod, error: RestError): ServiceError {
  const method = apiNameOf(`Gmail.Users.${path}${name}`);
  return new ServiceError(`API call to ${method} failed with error: ${error.message}`, "GoogleJsonResponseException", error);
}
