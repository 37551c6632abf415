interface SymbolProps {
  readonly name: string;
  readonly fill?: boolean;
  readonly label?: string;
  readonly size?: number;
}

/** A Material symbol served by the preview itself. A name that does not exist draws nothing, as in Gmail. */
export function Symbol({ name, fill = false, label, size = 20 }: SymbolProps) {
  const mask = `url("/icons/${encodeURIComponent(name)}.svg${fill ? "?fill=1" : ""}")`;
  const style = { maskImage: mask, width: `${size}px`, height: `${size}px` };
  return label ? (
    <span class="symbol" role="img" aria-label={label} style={style} />
  ) : (
    <span class="symbol" aria-hidden="true" style={style} />
  );
}
