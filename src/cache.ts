/** Content keys: the same content has the same key on every machine, so what was worked out once need not be worked out again. */
import { createHash } from 'node:crypto';

/** SHA-256 of text (as UTF-8) or bytes, in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The key of a value made of plain data: equal values have equal keys, whatever the order of their fields. */
export function contentKey(value: unknown): string {
  return digest(stableJson(value));
}

/** JSON with the fields of every object in order of code units. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}
