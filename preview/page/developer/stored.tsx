import type { StoredKey } from "../../server/wire";

const STORE_LIMIT = 500 * 1024;

function readable(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}

/** The user's properties with their sizes, against Google's 500 KB. */
export function Stored({ stored, bytes }: { readonly stored: readonly StoredKey[]; readonly bytes: number }) {
  return (
    <>
      <p>
        {stored.length} {stored.length === 1 ? "key" : "keys"}, {bytes.toLocaleString()} bytes (
        {((100 * bytes) / STORE_LIMIT).toFixed(1)}% of the store)
      </p>
      {stored.map(({ key, bytes: size, value }) => (
        <details key={key}>
          <summary>
            <b>{key}</b> <span>{size.toLocaleString()} bytes</span>
          </summary>
          <pre>{readable(value)}</pre>
        </details>
      ))}
    </>
  );
}
