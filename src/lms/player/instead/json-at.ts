/** Files from the package's own script, in place of `app/data/json-at.ts`: nothing is fetched. */
import { err, ok, type Result } from '../../../core/base/result.ts';
import type { FileFailure } from '../../../app/data/json-at.ts';
import { packageData } from '../package-data.ts';

// Whatever is not named here stays as it is.
export * from '../../../app/data/json-at.ts';

/** The JSON value of a file whose path ends the address. */
export async function jsonAt(url: string | URL): Promise<Result<unknown, FileFailure>> {
  const address = `/${url.toString()}`;
  const path = /\/(\w+\/[^/]+)$/.exec(address)?.[1] ?? '';
  const text = packageData().files[path];
  return text === undefined ? err('scenario-missing') : ok(JSON.parse(text));
}
