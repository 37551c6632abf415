/**
 * Mail from strangers is shown in a frame of its own: no scripts, no network, no forms. `allow-same-origin` lets the page measure the
 * frame's height; without `allow-scripts` it gives the mail nothing.
 */
export const MESSAGE_SANDBOX = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";

export const MESSAGE_HEADERS: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    `sandbox ${MESSAGE_SANDBOX}`,
  ].join("; "),
};

/** The mail's own HTML below a head of ours: links open outside of the preview, and long words do not widen the page. */
export function messageDocument(html: string): string {
  const style = "body{margin:0;font:14px/1.5 Roboto,Arial,sans-serif;color:#222;overflow-wrap:anywhere}img{max-width:100%}";
  return `<!doctype html><meta charset="utf-8"><base target="_blank"><style>${style}</style>${html}`;
}
