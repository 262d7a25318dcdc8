/** The functions of an LMS that speaks SCORM, as they stand in one of its windows. */
export type ScormApi = Readonly<Record<string, unknown>>;

/** How far up an LMS may stand; more is a mistake somewhere. */
const DEPTH = 50;

/**
 * Looks for the API of an LMS: in the windows around this one, then in those around the window that
 * opened it. A window of another origin hides what it has, so every look may fail.
 *
 * @param name - `API` for SCORM 1.2, `API_1484_11` for SCORM 2004.
 */
export function findApi(page: Window, name: string): ScormApi | null {
  const opener = openerOf(page);
  const topOpener = openerOf(page.top);
  return among(page, name) ?? among(opener, name) ?? among(topOpener, name);
}

function among(start: Window | null, name: string): ScormApi | null {
  let at: Window | null = start;
  for (let depth = 0; at !== null && depth < DEPTH; depth++) {
    const here: Window = at;
    const found = safely((): unknown => Reflect.get(here, name));
    if (isApi(found)) return found;
    const above: Window | null = safely(() => here.parent);
    at = above === here ? null : above;
  }
  return null;
}

function openerOf(page: Window | null): Window | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an opener is a window, as long as nobody writes it
  return safely(() => page?.opener as Window | null);
}

const isApi = (value: unknown): value is ScormApi =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;

function safely<T>(look: () => T): T | null {
  try {
    return look() ?? null;
  } catch {
    return null;
  }
}
