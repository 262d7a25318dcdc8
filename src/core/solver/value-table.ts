/**
 * Worths of states in little room: for the early decisions of a story, by a hash of the state's key.
 *
 * Late decisions have few paths ahead and are quicker worked out than stored. A key's hash has 32
 * bits and all stored hashes differ, so that a stored state is always found; a state that is not
 * stored is never asked for, because whole decisions are stored or not.
 */

/** A table as it is written to a file. */
export type ValueTable = {
  /** The choices of each stored decision, joined by commas. */
  readonly decisions: readonly string[];
  /** Added to every key before hashing. */
  readonly salt: number;
  /** Sorted hashes as differences, variable-length, in base64. */
  readonly hashes: string;
  /** A worth for each hash, 16 bits each, low byte of all first, in base64. */
  readonly worths: string;
};

/** Finds the worth of a stored state, in [0, 1], within 1/131070; `null` when it is not stored. */
export type FindWorth = (decision: string, key: string) => number | null;

/** Hashes a key to 32 bits: FNV-1a over UTF-16 code units, then mixed. */
export function keyHash(key: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let index = 0; index < key.length; index++)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const STEPS = 65_535;
const SALTS = 50;

/** Writes a table; `entries` are the keys of the stored states and their worths in [0, 1]. */
export function makeValueTable(
  decisions: readonly string[],
  entries: readonly (readonly [key: string, worth: number])[],
): ValueTable {
  for (let salt = 0; salt < SALTS; salt++) {
    const hashed = entries.map(([key, worth]) => [keyHash(key, salt), worth] as const);
    if (new Set(hashed.map(([hash]) => hash)).size === entries.length)
      return packed(
        decisions,
        salt,
        hashed.toSorted(([a], [b]) => a - b),
      );
  }
  throw new Error(`${entries.length} keys cannot be told apart by 32 bits`);
}

function packed(
  decisions: readonly string[],
  salt: number,
  sorted: readonly (readonly [hash: number, worth: number])[],
): ValueTable {
  const bytes: number[] = [];
  let before = 0;
  for (const [hash] of sorted) {
    pushVariable(bytes, hash - before);
    before = hash;
  }
  const steps = sorted.map(([, worth]) => Math.round(worth * STEPS));
  const low = steps.map((step) => step & 0xff);
  const high = steps.map((step) => step >>> 8);
  return { decisions, salt, hashes: toBase64(bytes), worths: toBase64([...low, ...high]) };
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function pushVariable(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/** Opens a table for look-ups. */
export function openValueTable(table: ValueTable): FindWorth {
  const hashes = unpackHashes(fromBase64(table.hashes));
  const bytes = fromBase64(table.worths);
  const index = new Map(hashes.map((hash, at) => [hash, at]));
  const stored = new Set(table.decisions);
  return (decision, key) => {
    if (!stored.has(decision)) return null;
    const at = index.get(keyHash(key, table.salt));
    if (at === undefined) return null;
    return ((bytes[at] ?? 0) + ((bytes[at + hashes.length] ?? 0) << 8)) / STEPS;
  };
}

function unpackHashes(bytes: Uint8Array): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  let value = 0;
  let scale = 1;
  for (const byte of bytes) {
    value += (byte & 0x7f) * scale;
    scale *= 0x80;
    if (byte >= 0x80) continue;
    hash += value;
    hashes.push(hash);
    value = 0;
    scale = 1;
  }
  return hashes;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 without padding; the core has neither `btoa` nor `Buffer`. */
function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const digits = Math.min(4, Math.ceil(((bytes.length - at) * 8) / 6));
    for (let digit = 0; digit < digits; digit++)
      text += DIGITS[(bits >>> (18 - digit * 6)) & 0x3f] ?? '';
  }
  return text;
}

function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const digit of text) {
    bits = ((bits << 6) | DIGITS.indexOf(digit)) & 0xfff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (bits >>> count) & 0xff;
  }
  return bytes;
}
