import { ServiceError } from "../service/spec";

/** A link that Gmail would open: https, mailto or tel, and https only below the manifest's prefixes (PLATFORM 3.4 and 7.2). */
export function checkedLink(url: string, manifest: any): string {
  if (/^(mailto|tel):/i.test(url)) return url;
  const secure = url.replace(/^http:/i, "https:");
  const parsed = URL.canParse(secure) ? new URL(secure) : null;
  if (parsed === null || parsed.protocol !== "https:")
    throw new ServiceError(`OpenLink: only https, mailto and tel can be opened: ${url}`);
  const prefixes: readonly string[] = manifest.addOns?.common?.openLinkUrlPrefixes ?? [];
  if (!prefixes.some((prefix) => isBelow(parsed, prefix))) {
    throw new ServiceError(`OpenLink: ${url} is not below any of the manifest's openLinkUrlPrefixes.`);
  }
  return secure;
}

function isBelow(url: InstanceType<typeof URL>, prefix: string): boolean {
  if (prefix === "*") return true;
  const wildcard = prefix.replace("://*.", "://");
  if (!URL.canParse(wildcard)) return false;
  const { hostname, pathname } = new URL(wildcard);
  const sameHost = url.hostname === hostname || (wildcard !== prefix && url.hostname.endsWith(`.${hostname}`));
  return sameHost && url.pathname.startsWith(pathname);
}
