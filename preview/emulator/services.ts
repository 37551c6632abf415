import { CARD_SERVICE } from "./cards/cardService";
import { CARD_SERVICE_ENUMS } from "./cards/enums";
import { advancedGmail } from "./gmailApi/advanced";
import { GMAIL_APP } from "./gmailApp/gmailApp";
import type { Realm, ServiceObject } from "./realm/realm";
import { type EnumValue, enumValue, handle, type ServiceClass } from "./service/spec";
import { CACHE_SERVICE } from "./services/cache";
import { LOCK_SERVICE } from "./services/lock";
import { PROPERTIES_SERVICE } from "./services/properties";
import { SCRIPT_APP, SCRIPT_APP_ENUMS } from "./services/scriptApp";
import { SESSION } from "./services/session";
import { UTILITIES, UTILITIES_ENUMS } from "./services/utilities";

type Enums = Readonly<Record<string, readonly string[]>>;

function service(of: ServiceClass<null>, enums: Enums = {}): () => ServiceObject {
  return () => ({
    self: handle(of, null),
    groups: Object.fromEntries(Object.entries(enums).map(([name, values]) => [name, enumeration(`${of.name}.${name}`, values)])),
  });
}

function enumeration(name: string, values: readonly string[]): Readonly<Record<string, EnumValue>> {
  return Object.fromEntries(values.map((value) => [value, enumValue(name, value)]));
}

const SERVICES: Readonly<Record<string, () => ServiceObject>> = {
  CardService: service(CARD_SERVICE, CARD_SERVICE_ENUMS),
  GmailApp: service(GMAIL_APP),
  PropertiesService: service(PROPERTIES_SERVICE),
  CacheService: service(CACHE_SERVICE),
  LockService: service(LOCK_SERVICE),
  ScriptApp: service(SCRIPT_APP, SCRIPT_APP_ENUMS),
  Session: service(SESSION),
  Utilities: service(UTILITIES, UTILITIES_ENUMS),
};

/** Puts Google's globals into a realm; the Advanced service only where the manifest turns it on, and under the name given there. */
export function installServices(realm: Realm, manifest: any): void {
  for (const [name, make] of Object.entries(SERVICES)) realm.install(name, make);
  const advanced = manifest.dependencies?.enabledAdvancedServices ?? [];
  for (const { userSymbol, serviceId } of advanced) if (serviceId === "gmail") realm.install(userSymbol, advancedGmail);
}
