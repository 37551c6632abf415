import { useCard } from "./cardContext";
import type { ButtonSpec } from "./cardJson";
import { Icon } from "./picture";

function backgroundOf(color: NonNullable<ButtonSpec["color"]>): string {
  if (typeof color === "string") return color;
  const channel = (value = 0) => Math.round(value * 255);
  return `rgb(${channel(color.red)} ${channel(color.green)} ${channel(color.blue)})`;
}

/** One button, in the four styles that Card Service has. An icon button has no text. */
export function CardButton({ button, wide = false }: { readonly button: ButtonSpec; readonly wide?: boolean }) {
  const { press } = useCard();
  const { text, icon, altText, type = "OUTLINED", color, disabled = false, onClick } = button;
  const style = color && type === "FILLED" ? { background: backgroundOf(color) } : {};
  const shape = icon && !text ? "icon-only" : type.toLowerCase().replace("_", "-");
  return (
    <button
      type="button"
      class={`card-button ${shape}${wide ? " wide" : ""}`}
      style={style}
      disabled={disabled}
      title={altText || undefined}
      aria-label={text ? undefined : altText || icon?.altText || "Button"}
      onClick={() => onClick && press(onClick)}
    >
      {icon && <Icon icon={icon} size={18} />}
      {text}
    </button>
  );
}

export function ButtonList({ buttons }: { readonly buttons: readonly ButtonSpec[] }) {
  return (
    <div class="button-list">
      {buttons.map((button) => (
        <CardButton button={button} />
      ))}
    </div>
  );
}
