import type { AddOnView } from "../../server/wire";
import { CardView, HeaderView } from "../cards/card";
import { Menu } from "../menu";
import { Symbol } from "../symbol";
import { PROBLEM } from "./addOnState";
import type { useAddOn } from "./useAddOn";
import { useKeptFocus } from "./useKeptFocus";

interface SidebarProps {
  readonly addOn: AddOnView;
  readonly running: ReturnType<typeof useAddOn>;
  readonly hasHome: boolean;
  readonly inMessage: boolean;
  readonly close: () => void;
}

function Bar({ addOn, running, hasHome, close }: SidebarProps) {
  const { pane, place, top, host, back, refresh, universal, show } = running;
  const canPop = pane.stack.length > 1;
  const canGoHome = place === "message" && hasHome;
  const own = (top?.card.cardActions ?? []).map(({ actionLabel = "", onClick }) => ({
    text: actionLabel,
    run: () => onClick && host.press(onClick),
  }));
  const everywhere = addOn.universalActions.map((label) => ({ text: label, run: () => void universal(label) }));
  const items = [...own, { text: "Refresh", run: refresh }, ...everywhere];
  return (
    <div class="sidebar-bar">
      {(canPop || canGoHome) && (
        <button type="button" class="icon-button" aria-label="Back" title="Back" onClick={canPop ? back : () => show("home")}>
          <Symbol name="arrow_back" />
        </button>
      )}
      <span class="sidebar-logo" style={{ background: addOn.color }}>
        <Symbol name={addOn.icon} fill size={16} />
      </span>
      <span class="sidebar-name">{addOn.name}</span>
      <button type="button" class="icon-button" aria-label="Refresh" title="Refresh" onClick={refresh}>
        <Symbol name="refresh" />
      </button>
      <Menu icon="more_vert" label="More actions" items={items} />
      <button type="button" class="icon-button" aria-label="Close the add-on" title="Close" onClick={close}>
        <Symbol name="close" />
      </button>
    </div>
  );
}

function Problem({ refresh }: { readonly refresh: () => void }) {
  return (
    <div class="sidebar-problem" role="alert">
      <Symbol name="error" size={32} />
      <p>{PROBLEM}</p>
      <button type="button" class="outlined" onClick={refresh}>
        Try again
      </button>
    </div>
  );
}

/** The add-on's panel at Gmail's right edge. */
export function Sidebar(props: SidebarProps) {
  const { running, inMessage } = props;
  const { pane, place, top, host, busy, refresh, show } = running;
  const peek = top?.card.peekCardHeader;
  const keptFocus = useKeptFocus(top?.key);
  return (
    <aside class="sidebar" aria-label={props.addOn.name} aria-busy={busy}>
      <Bar {...props} />
      <div class="sidebar-body" {...keptFocus}>
        {pane.problem ? <Problem refresh={refresh} /> : top && <CardView key={top.key} card={top.card} host={host} />}
        {!pane.problem && !top && !busy && (
          <p class="sidebar-empty">
            {place === "home" ? "This add-on has no home card." : "The add-on shows nothing for this message."}
          </p>
        )}
        {busy && (
          <div class="spinner-cover" role="status" aria-label="Loading">
            <span class="spinner" />
          </div>
        )}
      </div>
      {place === "home" && inMessage && (
        <button type="button" class="peek" onClick={() => show("message")}>
          {peek ? <HeaderView header={peek} /> : "Back to the open message"}
        </button>
      )}
    </aside>
  );
}
