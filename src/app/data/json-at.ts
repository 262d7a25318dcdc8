import { err, ok, type Result } from '../../core/base/result.ts';

/** `scenario-missing` when a file does not come, `scenario-unreadable` when it is not what it should be. */
export type FileFailure = 'scenario-missing' | 'scenario-unreadable';

/** The JSON value at an address; what it must look like is its reader's business. */
export async function jsonAt(url: string | URL): Promise<Result<unknown, FileFailure>> {
  const text = await textAt(url);
  if (text === null) return err('scenario-missing');
  try {
    return ok(JSON.parse(text));
  } catch {
    return err('scenario-unreadable');
  }
}

/** The text at an address, or `null` when there is no answer or none that is good. */
async function textAt(url: string | URL): Promise<string | null> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
