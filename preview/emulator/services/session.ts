import { SCOPES } from "../scopes";
import { handle, type ServiceClass } from "../service/spec";
import type { World } from "../world";

const USER: ServiceClass<string> = {
  name: "Session.User",
  methods: { getEmail: { takes: [[]], run: (email) => email } },
};

const cost = (name: string) => () => ({ name: `Session.${name}`, scopes: SCOPES.userEmail });

function user(world: World): unknown {
  const { json } = world.options.gmail.request("GET", "/gmail/v1/users/me/profile");
  return handle(USER, json.emailAddress);
}

export const SESSION: ServiceClass<null> = {
  name: "Session",
  methods: {
    getActiveUser: { takes: [[]], run: (_, __, world) => user(world), cost: cost("getActiveUser") },
    getEffectiveUser: { takes: [[]], run: (_, __, world) => user(world), cost: cost("getEffectiveUser") },
    getActiveUserLocale: { takes: [[]], run: (_, __, { options }) => options.locale ?? "en" },
    getScriptTimeZone: { takes: [[]], run: (_, __, { options }) => options.manifest.timeZone ?? "Etc/UTC" },
  },
};
