import type { AddOnView } from "../../server/wire";
import { Symbol } from "../symbol";

interface RailProps {
  readonly addOn: AddOnView;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** The strip of add-on icons: at the right edge, or below the message on a phone. */
export function Rail({ addOn, open, toggle }: RailProps) {
  return (
    <div class="rail">
      <button type="button" class="rail-button" aria-pressed={open} aria-label={addOn.name} title={addOn.name} onClick={toggle}>
        <span class="sidebar-logo" style={{ background: addOn.color }}>
          <Symbol name={addOn.icon} fill size={16} />
        </span>
        <span class="rail-name">{addOn.name}</span>
      </button>
    </div>
  );
}
