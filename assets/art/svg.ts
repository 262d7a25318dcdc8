/**
 * Writing SVG as strings.
 *
 * Ids are made from what they name, so a drawing is a pure function: equal content shares an id,
 * different content never does, and parts of several drawings can stand in one document.
 */

/** `[x, y, width, height]` in user units. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** SVG attributes by name; `blend` becomes a `mix-blend-mode`. */
export type Attributes = Readonly<Record<string, string | number>>;

/** A colour, an opacity and a place from 0 to 1 along a gradient. */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

/** Something defined once, with the `url(#...)` that uses it. */
export type Definition = { readonly markup: string; readonly url: string };

const attribute = ([name, value]: [string, string | number]): string =>
  name === 'blend' ? ` style="mix-blend-mode:${value}"` : ` ${name}="${value}"`;

const write = (attributes: Attributes): string =>
  Object.entries(attributes).map(attribute).join('');

const element = (name: string, attributes: Attributes): string => `<${name}${write(attributes)}/>`;

/** FNV-1a over the text, in base 36: enough to keep the few hundred ids of a drawing apart. */
function nameOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `d${(hash >>> 0).toString(36)}`;
}

function define(name: string, attributes: Attributes, content: string): Definition {
  const id = nameOf(name + write(attributes) + content);
  return {
    markup: `<${name} id="${id}"${write(attributes)}>${content}</${name}>`,
    url: `url(#${id})`,
  };
}

/** A filled path. */
export const path = (d: string, fill: string, attributes: Attributes = {}): string =>
  element('path', { d, fill, ...attributes });

/** A path drawn as a line with round ends and joins. */
export const stroke = (
  d: string,
  colour: string,
  width: number,
  attributes: Attributes = {},
): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...attributes,
  });

export const rect = (box: Box, fill: string, attributes: Attributes = {}): string =>
  element('rect', { x: box[0], y: box[1], width: box[2], height: box[3], fill, ...attributes });

export const circle = (
  [cx, cy, r]: readonly [cx: number, cy: number, r: number],
  fill: string,
  attributes: Attributes = {},
): string => element('circle', { cx, cy, r, fill, ...attributes });

export const ellipse = (
  [cx, cy, rx, ry]: readonly [cx: number, cy: number, rx: number, ry: number],
  fill: string,
  attributes: Attributes = {},
): string => element('ellipse', { cx, cy, rx, ry, fill, ...attributes });

export const group = (content: string, attributes: Attributes = {}): string =>
  `<g${write(attributes)}>${content}</g>`;

/** A window of a drawing: what lies in `view` appears in `place`, and nothing beyond it. */
export const viewport = (content: string, view: Box, place: Box): string =>
  `<svg x="${place[0]}" y="${place[1]}" width="${place[2]}" height="${place[3]}" viewBox="${view.join(' ')}" preserveAspectRatio="none">${content}</svg>`;

/** A whole SVG document that shows `view` at `width` x `height` pixels. */
export const svgDocument = (
  content: string,
  view: Box,
  [width, height]: readonly [width: number, height: number],
): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${view.join(' ')}" preserveAspectRatio="none">${content}</svg>`;

const stopMarkup = ([offset, colour, opacity = 1]: Stop): string =>
  element('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity });

/** A linear gradient along `line`, in fractions of the painted shape's bounding box. */
export const linearGradient = (
  stops: readonly Stop[],
  line: readonly [x1: number, y1: number, x2: number, y2: number] = [0, 0, 0, 1],
): Definition =>
  define(
    'linearGradient',
    { x1: line[0], y1: line[1], x2: line[2], y2: line[3] },
    stops.map(stopMarkup).join(''),
  );

/** A radial gradient in user units; `transform` can squash it to an ellipse. */
export const radialGradient = (
  stops: readonly Stop[],
  [cx, cy, r]: readonly [cx: number, cy: number, r: number],
  transform = '',
): Definition =>
  define(
    'radialGradient',
    {
      gradientUnits: 'userSpaceOnUse',
      cx,
      cy,
      r,
      ...(transform === '' ? {} : { gradientTransform: transform }),
    },
    stops.map(stopMarkup).join(''),
  );

/** A rectangle filled with a gradient. */
export const gradientRect = (box: Box, gradient: Definition, attributes: Attributes = {}): string =>
  gradient.markup + rect(box, gradient.url, attributes);

/** A path filled with a gradient. */
export const gradientPath = (
  d: string,
  gradient: Definition,
  attributes: Attributes = {},
): string => gradient.markup + path(d, gradient.url, attributes);

/** Content cut to the inside of a path. */
export function clipped(content: string, d: string): string {
  const clip = define('clipPath', {}, element('path', { d }));
  return clip.markup + group(content, { 'clip-path': clip.url });
}

/** A mask: white shows, black hides; `region` must hold all of it. */
export const mask = (content: string, region: Box): Definition =>
  define(
    'mask',
    {
      maskUnits: 'userSpaceOnUse',
      x: region[0],
      y: region[1],
      width: region[2],
      height: region[3],
    },
    content,
  );

/** A horizontal ramp between two x positions in user units. */
export const horizontalRamp = (stops: readonly Stop[], from: number, to: number): Definition =>
  define(
    'linearGradient',
    { gradientUnits: 'userSpaceOnUse', x1: from, x2: to, y1: 0, y2: 0 },
    stops.map(stopMarkup).join(''),
  );
