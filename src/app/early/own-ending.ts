/**
 * What the page of a scenario that follows another one does before its first paint: it tells the
 * ending that the learner himself reached there, where there is one, in place of the documented.
 *
 * The build inlines this script behind the page, and the endings in templates before it. It reads
 * what `data/reached-endings.ts` has left in `localStorage`, and does nothing where it may not.
 */
import { readJson } from '../data/local-text.ts';

const place = document.querySelector('[data-before]');
const { follows } = document.currentScript?.dataset ?? {};
const endings = readJson('rapport.endings');
if (place !== null && follows !== undefined && typeof endings === 'object' && endings !== null) {
  const ending: unknown = Object.entries(endings).find(([scenario]) => scenario === follows)?.[1];
  const template = document.querySelector(`template[data-own="${CSS.escape(String(ending))}"]`);
  if (template instanceof HTMLTemplateElement) place.replaceWith(template.content.cloneNode(true));
}
