import type { AppsScriptOptions } from "../emulator/types";
import type { AddOnView } from "./wire";

/** Google's server of Material icons has the symbol's name in the address. */
const LOGO_NAME = /\/([a-z0-9_]+?)_(?:black|white|grey\d*)_\d+dp\.png$/;

/** What Gmail takes from the manifest to show an add-on. */
export function addOnView(manifest: AppsScriptOptions["manifest"]): AddOnView {
  const { name, logoUrl = "", layoutProperties, universalActions = [] } = manifest.addOns.common;
  return {
    name,
    color: layoutProperties?.primaryColor ?? "#1a73e8",
    icon: LOGO_NAME.exec(logoUrl)?.[1] ?? "extension",
    universalActions: universalActions.map((action: { label: string }) => action.label),
  };
}
