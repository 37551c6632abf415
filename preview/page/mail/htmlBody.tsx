import { useRef, useState } from "preact/hooks";
import { MESSAGE_SANDBOX } from "../../server/messageBody";

/** HTML mail in its sandbox, as high as what it holds. Pictures from the network stay unloaded, so no sender learns of the reading. */
export function HtmlBody({ messageId }: { readonly messageId: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(120);
  const measure = () => setHeight((frame.current?.contentDocument?.documentElement.scrollHeight ?? height) + 8);
  return (
    <iframe
      ref={frame}
      title="Message"
      class="html-body"
      sandbox={MESSAGE_SANDBOX}
      referrerpolicy="no-referrer"
      src={`/messages/${encodeURIComponent(messageId)}/body`}
      style={{ height: `${height}px` }}
      onLoad={measure}
    />
  );
}
