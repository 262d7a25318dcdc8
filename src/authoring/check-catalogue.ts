/** Checks a translation: every text translated, none left over, none older than its source. */
import { spokenWords } from '../core/story/line.ts';
import type { Catalogue, SourceText } from './catalogue.ts';
import { problem, type Problem } from './problem.ts';

/** Every fault of one catalogue; a missing translation is told where the source stands. */
export function checkCatalogue(
  catalogue: Catalogue,
  texts: readonly SourceText[],
  file: string,
  locale: string,
): readonly Problem[] {
  const ids = new Set(texts.map(({ id }) => id));
  const orphans = [...catalogue.keys()].filter((id) => !ids.has(id));
  return [
    ...texts.flatMap((text) => checkEntry(catalogue, text, locale)),
    ...orphans.map((id) =>
      problem(
        { file, line: null },
        'translation-orphan',
        `The entry ${id} belongs to no text.`,
        'npm run rapport -- strings <scenario> removes it.',
      ),
    ),
  ];
}

function checkEntry(catalogue: Catalogue, text: SourceText, locale: string): readonly Problem[] {
  const entry = catalogue.get(text.id);
  if (entry === undefined || entry.text.trim() === '')
    return [
      problem(
        text,
        'translation-missing',
        `${text.id} has no translation in ${locale}.`,
        'npm run rapport -- strings <scenario> adds it to the catalogue.',
      ),
    ];
  if (entry.fuzzy || entry.source !== text.text)
    return [
      problem(
        text,
        'translation-stale',
        `${text.id} has changed since it was translated to ${locale}.`,
        'Read the translation again and remove the mark “fuzzy”.',
      ),
    ];
  const saidInSource = spokenWords(text.text) !== null;
  const saidInTranslation = spokenWords(entry.text) !== null;
  if (text.note.startsWith('choice') && saidInSource !== saidInTranslation)
    return [
      problem(
        text,
        'translation-speech',
        `${text.id} is ${saidInSource ? 'said' : 'done'} in the source and ${saidInTranslation ? 'said' : 'done'} in ${locale}.`,
        'Put the whole translation between « and », or take the marks away.',
      ),
    ];
  return [];
}
