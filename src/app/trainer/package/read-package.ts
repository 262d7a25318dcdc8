/** Reads the answer to the order of a package: lines of progress, then the archive. */
import { packageLineSchema, type PackageFailure } from '../../../contract/api/package-routes.ts';
import { err, ok, type Result } from '../../../core/base/result.ts';

/** How far it has come: files packed, or bytes that have arrived; none of none while others come first. */
export type PackageStep = {
  readonly kind: 'packing' | 'fetching';
  readonly done: number;
  readonly all: number;
};

/**
 * Reads a package to its end.
 *
 * @param onStep - told of every step.
 * @returns the archive; `unreachable` where the answer ends early or is none of ours.
 */
export async function readPackage(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  onStep: (step: PackageStep) => void,
): Promise<Result<Blob, PackageFailure | 'unreachable'>> {
  const incoming = new Incoming(stream);
  for (;;) {
    const parsed = packageLineSchema.safeParse(parseLine(await incoming.line()));
    if (!parsed.success) return err('unreachable');
    const line = parsed.data;
    if ('failed' in line) return err(line.failed);
    if ('done' in line) onStep({ kind: 'packing', ...line });
    else return takeArchive(incoming, line.bytes, onStep);
  }
}

async function takeArchive(
  incoming: Incoming,
  bytes: number,
  onStep: (step: PackageStep) => void,
): Promise<Result<Blob, 'unreachable'>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  while (done < bytes) {
    const part = await incoming.part();
    if (part === null) return err('unreachable');
    parts.push(part);
    done += part.length;
    onStep({ kind: 'fetching', done, all: bytes });
  }
  return done > bytes ? err('unreachable') : ok(new Blob(parts, { type: 'application/zip' }));
}

function parseLine(line: string | null): unknown {
  try {
    return line === null ? null : JSON.parse(line);
  } catch {
    return null;
  }
}

const LINE_FEED = 10;
/** No line of ours is nearly as long: whatever is, is no answer of ours. */
const LINE_BYTES = 4_096;

/** The bytes of an answer, by lines or as they come. */
class Incoming {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
  #rest = new Uint8Array();

  constructor(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
    this.#reader = stream.getReader();
  }

  /** The next line; `null` where none ends. */
  async line(): Promise<string | null> {
    let end = this.#rest.indexOf(LINE_FEED);
    while (end === -1) {
      const more = await this.#read();
      if (more === null || this.#rest.length > LINE_BYTES) return null;
      this.#rest = join(this.#rest, more);
      end = this.#rest.indexOf(LINE_FEED);
    }
    const line = new TextDecoder().decode(this.#rest.subarray(0, end));
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  /** Some more bytes; `null` at the end. */
  async part(): Promise<Uint8Array<ArrayBuffer> | null> {
    if (this.#rest.length === 0) return this.#read();
    const part = this.#rest;
    this.#rest = new Uint8Array();
    return part;
  }

  async #read(): Promise<Uint8Array<ArrayBuffer> | null> {
    try {
      return (await this.#reader.read()).value ?? null;
    } catch {
      // The connection is lost, or whoever asked has given it up.
      return null;
    }
  }
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
