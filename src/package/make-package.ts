/** Makes the archive of a package. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { ok, type Result } from '../core/base/result.ts';
import { inAscii } from './ascii.ts';
import { readContent, type Content, type ContentFailure, type PackageRequest } from './content.ts';
import { COURSE_STRUCTURE, courseStructure } from './course-structure.ts';
import { LAUNCH_FILE, manifestOf } from './manifest.ts';
import { renderPage } from './page.ts';
import { PLAYER_FOLDER } from './player-files.ts';

/** Told after each file: how many of how many are in the archive. */
export type OnProgress = (done: number, all: number) => void;

/** A file of a package: its path, and its bytes when they are wanted. */
type PackedFile = { readonly path: string; readonly read: () => Uint8Array };

const SCHEMAS = resolve(import.meta.dirname, '../../assets/lms');

/**
 * Makes a package out of a build.
 *
 * The same build and request give the same bytes. Between files the event loop goes on, so that
 * progress is told while it happens.
 *
 * @param dist - the build, with its player.
 */
export async function makePackage(
  dist: string,
  request: PackageRequest,
  onProgress: OnProgress = () => undefined,
): Promise<Result<Uint8Array, ContentFailure>> {
  const content = readContent(dist, request);
  if (!content.ok) return content;
  return ok(await archive(await filesOf(dist, content.value), onProgress));
}

async function filesOf(dist: string, content: Content): Promise<readonly PackedFile[]> {
  const { data, media } = content;
  const player = join(dist, PLAYER_FOLDER);
  const files: PackedFile[] = [
    text(LAUNCH_FILE, await renderPage(player, content)),
    text(
      'player.js',
      `var rapportPackage=${inAscii(JSON.stringify(data))};\n${readFileSync(join(player, 'player.js'), 'utf8')}`,
    ),
    ...['stage.js', ...fontFiles(player)].map((path) => file(player, path)),
    ...media.map((path) => file(dist, path)),
  ];
  return [...files, ...standardFiles(data, files)];
}

const text = (path: string, content: string): PackedFile => ({
  path,
  read: () => new TextEncoder().encode(content),
});

const file = (folder: string, path: string): PackedFile => ({
  path,
  read: () => readFileSync(join(folder, path)),
});

const fontFiles = (player: string): readonly string[] =>
  readdirSync(join(player, 'assets'))
    .filter((name) => name === 'fonts.css' || name.endsWith('.woff2'))
    .map((name) => `assets/${name}`);

/** What the standard wants beside the content: the manifest, and for SCORM the schemas it names. */
function standardFiles(
  { format, pack, locales }: Content['data'],
  files: readonly PackedFile[],
): readonly PackedFile[] {
  const [locale = 'en'] = locales;
  const described = {
    id: pack.id,
    title: pack.title[locale],
    description: pack.summary[locale],
    files: files.map(({ path }) => path),
  };
  if (format === 'cmi5') {
    const course = { id: pack.id, title: pack.title, description: pack.summary, locales };
    return [text(COURSE_STRUCTURE, courseStructure(course))];
  }
  const schemas = join(SCHEMAS, format);
  return [
    text(...manifestOf(format, described)),
    ...readdirSync(schemas).map((path) => file(schemas, path)),
  ];
}

/** Already compressed: deflating them again would only take time. */
const PACKED = /\.(webp|mp3|woff2)$/;
/** ZIP knows no earlier day; a fixed one makes the bytes the same every time. */
const EPOCH = new Date(1980, 0, 1);

async function archive(files: readonly PackedFile[], onProgress: OnProgress): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const [at, { path, read }] of files.entries()) {
    const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 9 });
    entry.mtime = EPOCH;
    zip.add(entry);
    entry.push(read(), true);
    onProgress(at + 1, files.length);
    await setImmediate();
  }
  zip.end();
  return Buffer.concat(chunks);
}
