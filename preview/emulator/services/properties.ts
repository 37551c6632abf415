import { handle, type Method, SELF, type ServiceClass, ServiceError } from "../service/spec";

interface Store {
  readonly label: string;
  readonly values: Map<string, string>;
}

/** 9 KB a value and 500 KB a store, in bytes of UTF-8 (PLATFORM 5.1). */
export const LARGEST_VALUE = 9 * 1024;
export const LARGEST_STORE = 500 * 1024;

const bytes = (text: string): number => Buffer.byteLength(text, "utf8");

function put({ values }: Store, key: string, value: unknown): void {
  const text = String(value);
  if (bytes(text) > LARGEST_VALUE) throw new ServiceError("Argument too large: value");
  let total = bytes(key) + bytes(text);
  for (const [otherKey, other] of values) if (otherKey !== key) total += bytes(otherKey) + bytes(other);
  if (total > LARGEST_STORE) {
    throw new ServiceError("You have exceeded the property storage quota. Please remove some properties and try again.");
  }
  values.set(key, text);
}

/** Values are stored one after the other: Google promises nothing about all or none. */
function putAll(store: Store, properties: Readonly<Record<string, unknown>>, deleteAllOthers: boolean): void {
  if (deleteAllOthers) for (const key of [...store.values.keys()]) if (!(key in properties)) store.values.delete(key);
  for (const [key, value] of Object.entries(properties)) put(store, key, value);
}

function method(name: string, takes: Method<Store>["takes"], run: Method<Store>["run"]): Method<Store> {
  return { takes, run, cost: ({ label }) => ({ name: `${label}.${name}` }) };
}

const PROPERTIES: ServiceClass<Store> = {
  name: "PropertiesService.Properties",
  methods: {
    getProperty: method("getProperty", [["string"]], ({ values }, [key]) => values.get(key) ?? null),
    getProperties: method("getProperties", [[]], ({ values }) => Object.fromEntries(values)),
    getKeys: method("getKeys", [[]], ({ values }) => [...values.keys()]),
    setProperty: method("setProperty", [["string", "any"]], (store, [key, value]) => {
      put(store, key, value);
      return SELF;
    }),
    setProperties: method("setProperties", [["object"], ["object", "boolean"]], (store, [properties, deleteAllOthers]) => {
      putAll(store, properties, deleteAllOthers === true);
      return SELF;
    }),
    deleteProperty: method("deleteProperty", [["string"]], ({ values }, [key]) => {
      values.delete(key);
      return SELF;
    }),
    deleteAllProperties: method("deleteAllProperties", [[]], ({ values }) => {
      values.clear();
      return SELF;
    }),
  },
};

export const PROPERTIES_SERVICE: ServiceClass<null> = {
  name: "PropertiesService",
  methods: {
    getUserProperties: {
      takes: [[]],
      run: (_, __, { state }) => handle(PROPERTIES, { label: "UserProperties", values: state.userProperties }),
    },
    getScriptProperties: {
      takes: [[]],
      run: (_, __, { state }) => handle(PROPERTIES, { label: "ScriptProperties", values: state.scriptProperties }),
    },
  },
};
