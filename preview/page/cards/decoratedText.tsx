import { CardButton } from "./button";
import type { DecoratedTextSpec } from "./cardJson";
import { plainText } from "./cardText";
import { FormattedText } from "./formattedText";
import { Icon } from "./picture";
import { Pressable } from "./pressable";
import { SwitchControl } from "./switchControl";

export function DecoratedText({ spec }: { readonly spec: DecoratedTextSpec }) {
  const startIcon = spec.startIcon ?? spec.icon;
  return (
    <Pressable class="decorated" onClick={spec.onClick}>
      {startIcon && (
        <span class="decorated-icon">
          <Icon icon={startIcon} />
        </span>
      )}
      <span class="decorated-body">
        {spec.topLabel && <span class="top-label">{spec.topLabel}</span>}
        <span class={spec.wrapText ? "decorated-text wrap" : "decorated-text"}>
          <FormattedText text={spec.text ?? ""} />
        </span>
        {spec.bottomLabel && <span class="bottom-label">{spec.bottomLabel}</span>}
      </span>
      {spec.button && <CardButton button={spec.button} />}
      {spec.switchControl && <SwitchControl control={spec.switchControl} label={plainText(spec.text ?? "")} />}
      {spec.endIcon && (
        <span class="decorated-icon">
          <Icon icon={spec.endIcon} />
        </span>
      )}
    </Pressable>
  );
}
