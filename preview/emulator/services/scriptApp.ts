import { isGranted, SCOPES } from "../scopes";
import type { TriggerRecord } from "../scriptState";
import { type Cost, enumValue, handle, type Method, SELF, type ServiceClass, ServiceError } from "../service/spec";
import type { World } from "../world";

const MOST_TRIGGERS = 20;
const TOO_MANY = "This script has too many triggers. Triggers must be deleted from the script before more can be added.";
/** PLATFORM 4.1: an add-on's trigger fires once an hour at most. */
const TOO_OFTEN = "The recurrence interval for an add-on trigger must be at least one hour.";

const round = (name: string) => (): Cost => ({ name: `ScriptApp.${name}`, scopes: SCOPES.triggers });

const TRIGGER: ServiceClass<TriggerRecord> = {
  name: "ScriptApp.Trigger",
  methods: {
    getHandlerFunction: { takes: [[]], run: ({ functionName }) => functionName },
    getUniqueId: { takes: [[]], run: ({ id }) => id },
    getEventType: { takes: [[]], run: () => enumValue("ScriptApp.EventType", "CLOCK") },
    getTriggerSource: { takes: [[]], run: () => enumValue("ScriptApp.TriggerSource", "CLOCK") },
    getTriggerSourceId: { takes: [[]], run: () => null },
  },
};

interface Plan {
  readonly functionName: string;
  /** Null until something says when. */
  everyHours: number | null;
}

function every(unitHours: number): Method<Plan> {
  return {
    takes: [["integer"]],
    run(plan, [count]) {
      if (count < 1) throw new ServiceError(`Invalid argument: ${count}`);
      plan.everyHours = count * unitHours;
      return SELF;
    },
  };
}

function once(takes: Method<Plan>["takes"]): Method<Plan> {
  return {
    takes,
    run(plan) {
      plan.everyHours = 0;
      return SELF;
    },
  };
}

const detail = (type: string): Method<Plan> => ({ takes: [[type]], run: () => SELF });

const CLOCK: ServiceClass<Plan> = {
  name: "ScriptApp.ClockTriggerBuilder",
  methods: {
    everyHours: every(1),
    everyDays: every(24),
    everyWeeks: every(24 * 7),
    everyMinutes: every(1 / 60),
    after: once([["integer"]]),
    at: once([["date"]]),
    atHour: detail("integer"),
    nearMinute: detail("integer"),
    inTimezone: detail("string"),
    create: { takes: [[]], run: (plan, _, world) => createTrigger(plan, world), cost: round("create") },
  },
};

function createTrigger({ functionName, everyHours }: Plan, { state, hasFunction }: World): unknown {
  if (everyHours === null)
    throw new ServiceError("A trigger needs a time: call everyHours, everyDays, everyWeeks, after or at first.");
  if (everyHours > 0 && everyHours < 1) throw new ServiceError(TOO_OFTEN);
  if (!hasFunction(functionName)) throw new ServiceError(`Script function not found: ${functionName}`);
  if (state.triggers.length >= MOST_TRIGGERS) throw new ServiceError(TOO_MANY);
  state.counters.triggers += 1;
  const record = { id: String(4_000_000_000 + state.counters.triggers), functionName, everyHours };
  state.triggers.push(record);
  return handle(TRIGGER, record);
}

const BUILDER: ServiceClass<string> = {
  name: "ScriptApp.TriggerBuilder",
  methods: {
    timeBased: { takes: [[]], run: (functionName) => handle<Plan>(CLOCK, { functionName, everyHours: null }) },
  },
};

const AUTHORIZATION: ServiceClass<boolean> = {
  name: "ScriptApp.AuthorizationInfo",
  methods: {
    getAuthorizationStatus: {
      takes: [[]],
      run: (granted) => enumValue("ScriptApp.AuthorizationStatus", granted ? "NOT_REQUIRED" : "REQUIRED"),
    },
    getAuthorizationUrl: { takes: [[]], run: (granted) => (granted ? null : "https://accounts.google.com/o/oauth2/auth") },
  },
};

function requireScopes(scopes: readonly string[], { meter }: World): void {
  if (!scopes.every((scope) => isGranted(meter.grants, [scope]))) {
    throw new ServiceError("Authorization is required to perform that action.");
  }
}

const MODE = "ScriptApp.AuthMode";

export const SCRIPT_APP: ServiceClass<null> = {
  name: "ScriptApp",
  methods: {
    newTrigger: { takes: [["string"]], run: (_, [functionName]) => handle(BUILDER, functionName) },
    getProjectTriggers: {
      takes: [[]],
      run: (_, __, { state }) => state.triggers.map((record) => handle(TRIGGER, record)),
      cost: round("getProjectTriggers"),
    },
    deleteTrigger: {
      takes: [[TRIGGER.name]],
      run(_, [trigger], { state }) {
        const index = state.triggers.findIndex(({ id }) => id === trigger.state.id);
        if (index >= 0) state.triggers.splice(index, 1);
      },
      cost: round("deleteTrigger"),
    },
    getAuthorizationInfo: { takes: [[MODE]], run: (_, __, { meter }) => handle(AUTHORIZATION, !meter.grants.revoked) },
    requireScopes: { takes: [[MODE, "string[]"]], run: (_, [, scopes], world) => requireScopes(scopes, world) },
    requireAllScopes: { takes: [[MODE]], run: (_, __, world) => requireScopes(world.meter.grants.asked, world) },
    getScriptId: { takes: [[]], run: () => "1emulatedScriptIdOfFiftySevenCharacters000000000000000000" },
  },
};

export const SCRIPT_APP_ENUMS = {
  AuthMode: ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"],
  AuthorizationStatus: ["REQUIRED", "NOT_REQUIRED"],
  EventType: ["CLOCK"],
  TriggerSource: ["CLOCK"],
} as const;
