/** `gallery [names]`: draws people and places into one page, to be judged at a glance. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BACKGROUNDS } from '../../assets/art/backgrounds.ts';
import { CAST } from '../../assets/art/cast.ts';
import { TEXTURE_CACHE, tellProgress } from './bake.ts';
import { lightSamples, personStrip, setView, WINDOWS } from './gallery-plans.ts';
import { escapeHtml } from './page-shell.ts';
import type { Command } from './terminal.ts';
import { TextureCache } from './texture-cache.ts';
import { TextureFolder } from './texture-folder.ts';
import type { TexturePlan } from './texture-plan.ts';

const FOLDER = resolve(import.meta.dirname, '../../.cache/gallery');

const STYLE = `body{margin:24px;background:#eef1ef;color:#13202c;font:15px/1.4 system-ui,sans-serif}
figure{margin:0 0 8px}figcaption{color:#4a5b69;font-size:13px}img{display:block;max-width:100%;height:auto;border-radius:6px}
.set{display:flex;gap:12px;align-items:flex-start;flex-wrap:wrap}`;

/** Opens or shuts everything at once. */
const OPEN_ALL = `<p><button onclick="document.querySelectorAll('details').forEach((all)=>{all.open=!all.open})">Open or shut all</button></p>`;

/** A picture of the page, drawn when the page is put together. */
type Shown = { readonly name: string; readonly caption: string; readonly plan: TexturePlan };

async function figure(folder: TextureFolder, { name, caption, plan }: Shown): Promise<string> {
  const [width, height] = plan.size;
  const file = await folder.draw(name, plan);
  return `<figure><img src="${file}" width="${width}" height="${height}" alt="${escapeHtml(caption)}"><figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}

/** The first picture is seen at once, the others by unfolding. */
async function section(
  folder: TextureFolder,
  title: string,
  pictures: readonly Shown[],
): Promise<string> {
  const figures = await Promise.all(pictures.map((shown) => figure(folder, shown)));
  const [first = '', ...others] = figures;
  const more = `<details><summary>more of ${escapeHtml(title)}</summary><div class="set">${others.join('')}</div></details>`;
  return `<h2 id="${title}">${escapeHtml(title)}</h2>${first}${more}`;
}

const personPictures = (drawing: string): readonly Shown[] =>
  lightSamples().map((light) => ({
    name: `${drawing}-${light.name}`,
    caption: `${drawing} in the light “${light.name}”`,
    plan: personStrip(drawing, light),
  }));

const setPictures = (background: (typeof BACKGROUNDS)[number]): readonly Shown[] =>
  Object.entries(background.lights).flatMap(([light, set]) =>
    WINDOWS.map((window) => ({
      name: `${background.id}-${light}-${window.name}`,
      caption: `${background.id} by ${light}, ${window.name} ${window.size.width} × ${window.size.height}`,
      plan: setView(background, set, window),
    })),
  );

/**
 * Writes the page into `.cache/gallery`, or into a folder named by `--out`.
 *
 * Names of drawings or places leave out all others. Exit code 2 for a name that is neither.
 */
export const gallery: Command = async (args, { out, error }) => {
  const at = args.indexOf('--out');
  const folder = at < 0 ? FOLDER : resolve(args[at + 1] ?? '.');
  const names = at < 0 ? args : args.toSpliced(at, 2);
  const wanted = (name: string): boolean => names.length === 0 || names.includes(name);
  const known = [...Object.keys(CAST), ...BACKGROUNDS.map(({ id }) => id)];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    error(
      `Nothing is drawn that is called ${unknown.join(', ')}. There are: ${known.join(', ')}.\n`,
    );
    return 2;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const cache = new TextureCache(
    TEXTURE_CACHE,
    tellProgress((what) => error(`gallery: ${what}\n`)),
  );
  const pictures = new TextureFolder(folder, cache);
  const sets = BACKGROUNDS.filter(({ id }) => wanted(id));
  const sections = await Promise.all([
    ...sets.map((background) => section(pictures, background.id, setPictures(background))),
    ...Object.keys(CAST)
      .filter(wanted)
      .map((drawing) => section(pictures, drawing, personPictures(drawing))),
  ]);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style><h1>Gallery</h1>${OPEN_ALL}${sections.join('\n')}</html>\n`;
  writeFileSync(join(folder, 'index.html'), page);
  out(`${join(folder, 'index.html')}\n`);
  return 0;
};
