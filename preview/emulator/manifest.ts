/** The functions that a manifest names for Gmail. */
type Manifest = any;

function named(functionName: unknown, what: string): string {
  if (typeof functionName !== "string") throw new Error(`The manifest has no ${what}; add it to appsscript.json.`);
  return functionName;
}

/** Gmail's own homepage goes before the common one. */
export function homepageFunction({ addOns }: Manifest): string {
  const trigger = addOns?.gmail?.homepageTrigger ?? addOns?.common?.homepageTrigger;
  return named(trigger?.enabled === false ? undefined : trigger?.runFunction, "homepage trigger");
}

export function contextualFunction({ addOns }: Manifest): string {
  return named(addOns?.gmail?.contextualTriggers?.[0]?.onTriggerFunction, "contextual trigger");
}

export function universalFunction({ addOns }: Manifest, label: string): string {
  const actions: readonly { label: string; runFunction?: string }[] = addOns?.common?.universalActions ?? [];
  return named(actions.find((action) => action.label === label)?.runFunction, `universal action "${label}"`);
}
