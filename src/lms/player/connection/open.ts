import type { PackageFormat } from '../../../contract/package.ts';
import type { Result } from '../../../core/base/result.ts';
import type { Connection, NoConnection } from './connection.ts';
import { openScorm } from './scorm.ts';

/** Opens the way to the LMS that the package was made for. */
export async function openConnection(
  page: Window,
  format: PackageFormat,
): Promise<Result<Connection, NoConnection>> {
  return openScorm(page, format === 'scorm12' ? 'scorm12' : 'scorm2004');
}
