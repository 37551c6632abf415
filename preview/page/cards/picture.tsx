import { Symbol } from "../symbol";
import type { IconSpec } from "./cardJson";
import { KNOWN_ICONS } from "./knownIcons";

const OWN_PICTURE = /^data:image\/(png|jpeg|gif);base64,/;
/** Google's server of Material icons has the symbol's name in the address. */
const GSTATIC_ICON =
  /^https:\/\/www\.gstatic\.com\/images\/icons\/material\/.*\/([a-z0-9_]+?)_(?:black|white|grey\d*)_\d+dp\.png$/;

interface PictureProps {
  readonly url: string;
  readonly alt: string;
  readonly round?: boolean;
  readonly size?: number;
}

/** A picture by address. Only what needs no network is drawn; any other shows its alternative text. */
export function Picture({ url, alt, round = false, size = 24 }: PictureProps) {
  const symbol = GSTATIC_ICON.exec(url)?.[1];
  if (symbol) return <Symbol name={symbol} label={alt} size={size} />;
  if (OWN_PICTURE.test(url))
    return <img src={url} alt={alt} class={round ? "picture round" : "picture"} width={size} height={size} />;
  return (
    <span class="picture-missing" title="Pictures from the network are not loaded here">
      {alt || "Picture"}
    </span>
  );
}

/** The icon of a widget or button: a Material symbol, one of Card Service's own, or a picture. */
export function Icon({ icon, size = 20 }: { readonly icon: IconSpec; readonly size?: number }) {
  const label = icon.altText ? { label: icon.altText } : {};
  if (icon.materialIcon)
    return <Symbol name={icon.materialIcon.name} fill={icon.materialIcon.fill ?? false} size={size} {...label} />;
  const known = icon.knownIcon ? KNOWN_ICONS[icon.knownIcon] : undefined;
  if (known) return <Symbol name={known} size={size} {...label} />;
  return icon.iconUrl ? (
    <Picture url={icon.iconUrl} alt={icon.altText ?? ""} round={icon.imageType === "CIRCLE"} size={size} />
  ) : null;
}
