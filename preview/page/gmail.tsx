import { useEffect, useState } from "preact/hooks";
import type { SessionView } from "../server/wire";
import { api } from "./api";
import { DeveloperPanel } from "./developer/panel";
import { Workbench } from "./developer/workbench";
import { useLoaded } from "./loaded";
import { ComposeWindow } from "./mail/composeWindow";
import { FolderList } from "./mail/folderList";
import { MailPane } from "./mail/mailPane";
import { useDrafts } from "./mail/useDrafts";
import { useMailbox } from "./mail/useMailbox";
import { Rail } from "./sidebar/rail";
import { Sidebar } from "./sidebar/sidebar";
import { useAddOn } from "./sidebar/useAddOn";
import { useOpenedMessage } from "./sidebar/useOpenedMessage";
import { ToastLine, useToast } from "./toasts";
import { TopBar } from "./topBar";
import { useNarrow } from "./useNarrow";

/** Everything that the page shows and does, before it is laid out. */
function useGmail() {
  // Counts what may have changed mail, labels, store or time; whoever shows those asks again.
  const [version, setVersion] = useState(0);
  const changed = () => setVersion((count) => count + 1);
  const toasts = useToast();
  const mailbox = useMailbox(version, toasts.show, changed);
  const drafts = useDrafts(toasts.show, changed);
  const narrow = useNarrow();
  const [phoneAsked, setPhoneAsked] = useState(false);
  const phone = narrow || phoneAsked;
  const [panelOpen, setPanelOpen] = useState(true);
  const opened = useOpenedMessage(mailbox.thread);
  const place = { hasHome: !phone, active: panelOpen, platform: phone ? ("ANDROID" as const) : ("WEB" as const) };
  const addOn = useAddOn(opened, place, { toast: toasts.show, openDraft: drafts.open, changed });
  // On a phone the add-on waits behind its icon below the message (PLATFORM 4).
  useEffect(() => setPanelOpen(!phone), [phone, mailbox.isOpen]);
  const developer = useLoaded(api.developer, [version]);
  const togglePhone = () => setPhoneAsked(!phoneAsked);
  return {
    changed,
    toasts,
    mailbox,
    drafts,
    phone,
    togglePhone,
    panelOpen,
    setPanelOpen,
    opened,
    addOn,
    developer: developer.value,
  };
}

type State = ReturnType<typeof useGmail>;

function AddOn({ session, state }: { readonly session: SessionView; readonly state: State }) {
  const { panelOpen, setPanelOpen, phone, addOn, opened } = state;
  const inMessage = opened.message !== null;
  if (phone && !inMessage) return null;
  return (
    <>
      {panelOpen && (
        <Sidebar addOn={session.addOn} running={addOn} hasHome={!phone} inMessage={inMessage} close={() => setPanelOpen(false)} />
      )}
      {!(phone && panelOpen) && <Rail addOn={session.addOn} open={panelOpen} toggle={() => setPanelOpen(!panelOpen)} />}
    </>
  );
}

export function Gmail({ session }: { readonly session: SessionView }) {
  const state = useGmail();
  const { changed, toasts, mailbox, drafts, phone, addOn, developer } = state;
  const [developerOpen, setDeveloperOpen] = useState(false);
  const now = developer?.now ?? Date.now();
  // Who comes back to Gmail after hours or days finds the add-on's card drawn anew.
  const comeBack = () => {
    changed();
    addOn.refresh();
  };
  return (
    <div class={phone ? "page phone" : "page"}>
      <Workbench
        source={session.source}
        now={now}
        phone={phone}
        triggers={developer?.triggers ?? []}
        move={(hours) => void api.moveClock(hours).then(comeBack)}
        runTrigger={(name) => void api.runTrigger(name).then(changed)}
        togglePhone={state.togglePhone}
        toggleDeveloper={() => setDeveloperOpen(!developerOpen)}
      />
      <div class="gmail">
        <TopBar owner={session.owner} query={mailbox.query} search={mailbox.search} />
        <div class="columns">
          {!(phone && mailbox.isOpen) && (
            <FolderList labels={mailbox.labels} current={mailbox.label} open={mailbox.openLabel} compose={drafts.compose} />
          )}
          <MailPane
            mailbox={mailbox}
            drafts={drafts}
            ownAddress={session.owner.email}
            now={now}
            changed={changed}
            toast={toasts.show}
          />
          <AddOn session={session} state={state} />
        </div>
        <div class="compose-place">
          {drafts.ids.map((id) => (
            <ComposeWindow key={id} draftId={id} close={() => drafts.close(id)} changed={changed} toast={toasts.show} />
          ))}
        </div>
        <ToastLine toast={toasts.toast} dismiss={toasts.dismiss} />
      </div>
      {developerOpen && <DeveloperPanel value={developer} card={addOn.top?.card} close={() => setDeveloperOpen(false)} />}
    </div>
  );
}
