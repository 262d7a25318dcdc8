/**
 * Translation catalogues, `strings.<locale>.po`: gettext, one entry for each text id.
 *
 * The text id is the entry's context and the source text its msgid, so that an entry whose source
 * has changed since is seen; `#.` tells the translator who speaks and where.
 */
import { po } from 'gettext-parser';
import { err, ok, type Result } from '../core/base/result.ts';
import type { SourceFiles } from './files.ts';
import { problem, type Problem } from './problem.ts';

/** A text of a scenario in its source language. */
export type SourceText = {
  readonly id: string;
  readonly text: string;
  /** Told to the translator: who speaks, in which knot, or which part of the feedback. */
  readonly note: string;
  /** Whether it belongs to the debrief and not to the play. */
  readonly debrief: boolean;
  readonly file: string;
  readonly line: number;
};

export type CatalogueEntry = {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly fuzzy: boolean;
  readonly note: string;
};
/** By text id, in the order of the file. */
export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** Reads a catalogue; a missing file is an empty catalogue. */
export function readCatalogue(
  file: string,
  files: SourceFiles,
): Result<Catalogue, readonly Problem[]> {
  const text = files.get(file);
  if (text === undefined) return ok(new Map());
  try {
    const { translations } = po.parse(text, { defaultCharset: 'utf-8' });
    const entries = Object.values(translations).flatMap((context) => Object.values(context));
    return ok(new Map(entries.filter(({ msgctxt }) => msgctxt !== undefined).map(entryOf)));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /line (\d+)/.exec(message)?.[1];
    return err([
      problem(
        { file, line: line === undefined ? null : Number(line) },
        'catalogue-unreadable',
        message,
      ),
    ]);
  }
}

type PoEntry = ReturnType<typeof po.parse>['translations'][string][string];

function entryOf({ msgctxt = '', msgid, msgstr, comments }: PoEntry): [string, CatalogueEntry] {
  const fuzzy = /\bfuzzy\b/.test(comments?.flag ?? '');
  const text = msgstr[0] ?? '';
  return [msgctxt, { id: msgctxt, source: msgid, text, fuzzy, note: comments?.extracted ?? '' }];
}

/**
 * Brings a catalogue up to date with the sources: every text has an entry, in the order of the
 * sources; a text whose source changed keeps its translation, marked fuzzy; entries of texts that
 * are gone are dropped.
 */
export function mergeCatalogue(old: Catalogue, texts: readonly SourceText[]): Catalogue {
  return new Map(
    texts.map(({ id, text: source, note }) => {
      const known = old.get(id);
      const changed = known !== undefined && known.text !== '' && known.source !== source;
      const fuzzy = changed || known?.fuzzy === true;
      return [id, { id, source, text: known?.text ?? '', fuzzy, note }];
    }),
  );
}

/** Writes a catalogue as gettext PO; reading it gives the same catalogue. */
export function makeCatalogue(catalogue: Catalogue, locale: string): string {
  const translations: Record<string, Record<string, PoEntry>> = {
    '': { '': { msgid: '', msgstr: [''] } },
  };
  for (const { id, source, text, fuzzy, note } of catalogue.values())
    translations[id] = {
      [source]: {
        msgctxt: id,
        msgid: source,
        msgstr: [text],
        comments: { extracted: note, ...(fuzzy ? { flag: 'fuzzy' } : {}) },
      },
    };
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    Language: locale,
    'MIME-Version': '1.0',
  };
  return `${po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString('utf8')}\n`;
}
