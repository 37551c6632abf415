import type { IncomingMessage } from "node:http";

/**
 * The preview shows people's own mail, so it talks only to its own page. A foreign name in Host is another site that was pointed at this
 * machine (DNS rebinding); a foreign Origin on a request that changes something is another site's page (cross-site request forgery).
 */
export function isOwnPage({ method, headers }: Pick<IncomingMessage, "method" | "headers">, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!headers.host || !hosts.includes(headers.host)) return false;
  if (method === "GET" || method === "HEAD") return true;
  return headers.origin === `http://${headers.host}`;
}
