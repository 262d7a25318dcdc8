import type { PackageFormat } from '../../../contract/package.ts';
import type { Result } from '../../../core/base/result.ts';
import { openCmi5 } from './cmi5.ts';
import type { Connection, NoConnection } from './connection.ts';
import { openScorm } from './scorm.ts';

/**
 * Opens the way to the LMS that the package was made for.
 *
 * @param locale - the language of the author's words.
 */
export async function openConnection(
  page: Window,
  format: PackageFormat,
  locale: string,
): Promise<Result<Connection, NoConnection>> {
  return format === 'cmi5' ? openCmi5(page.location.search, locale) : openScorm(page, format);
}
