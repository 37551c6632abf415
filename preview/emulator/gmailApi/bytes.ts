/** The Advanced service turns the API's base64url into bytes: `raw`, and `data` of a body (PLATFORM 2.2). */
const BYTE_FIELDS: ReadonlySet<string> = new Set(["raw", "data"]);

/** The answer as a script gets it: bytes as arrays of -128 to 127 (the realm makes them from a Buffer). */
export function asByteArrays(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(asByteArrays);
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      BYTE_FIELDS.has(key) && typeof value === "string" ? Buffer.from(value, "base64url") : asByteArrays(value),
    ]),
  );
}

/** A resource as the script gives it, for the REST API: bytes may be an array or base64url already. */
export function asRestBody(resource: unknown): unknown {
  if (typeof resource !== "object" || resource === null) return resource;
  if (Array.isArray(resource)) return resource.map(asRestBody);
  return Object.fromEntries(
    Object.entries(resource).map(([key, value]) => [
      key,
      key === "raw" && Array.isArray(value) ? Buffer.from(Uint8Array.from(value)).toString("base64url") : asRestBody(value),
    ]),
  );
}
