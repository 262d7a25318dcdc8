/** What lies over the faces in the picture; to be evaluated in a play page. */

/** How many faces there are, and by what each of those that are not whole in sight is covered. */
export type FacesCovered = { readonly faces: number; readonly covered: readonly string[] };

/** Compares the faces that the stage tells of with all that is painted before it. */
export function facesCovered(): FacesCovered {
  type Edges = { left: number; top: number; right: number; bottom: number };
  /** Rounding moves an edge by less. */
  const SEEN_FROM = 2;
  const common = (a: Edges, b: Edges): Edges => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const isThere = ({ left, top, right, bottom }: Edges): boolean =>
    right - left > SEEN_FROM && bottom - top > SEEN_FROM;
  const window: Edges = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };

  /** What the scrolling parents of an element let through. */
  const seenThrough = (element: Element): Edges => {
    let seen = window;
    for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
      const { display, overflowX, overflowY, contain } = getComputedStyle(parent);
      const clips = overflowX !== 'visible' || overflowY !== 'visible' || contain === 'content';
      if (clips && display !== 'contents') seen = common(seen, parent.getBoundingClientRect());
    }
    return seen;
  };
  const isSeen = ({ display, visibility, opacity }: CSSStyleDeclaration): boolean =>
    display !== 'none' && display !== 'contents' && visibility === 'visible' && opacity !== '0';
  const hasGround = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean =>
    backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  /** Where an element paints: its own box if it has a ground, else the lines of its own text. */
  const paintedBy = (element: Element): Edges[] => {
    const style = getComputedStyle(element);
    if (!isSeen(style)) return [];
    if (hasGround(style) || element.matches('svg, img')) return [element.getBoundingClientRect()];
    return [...element.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE || node.textContent?.trim() === '') return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
  };

  const stage = document.querySelector<HTMLElement>('[data-stage]');
  if (stage === null) throw new Error('There is no stage.');
  const origin = stage.getBoundingClientRect();
  const boxes = JSON.parse(stage.dataset['faces'] ?? '[]') as [number, number, number, number][];
  const faces = boxes.map(([x, y, width, height]): Edges => ({
    left: origin.left + x,
    top: origin.top + y,
    right: origin.left + x + width,
    bottom: origin.top + y + height,
  }));
  const above = [...document.querySelectorAll('.play *:not(.heard, .heard *, svg *)')].filter(
    (element) => !stage.contains(element),
  );
  const covering = above.flatMap((element) => {
    const seen = seenThrough(element);
    const hit = paintedBy(element).findLast((box) =>
      faces.some((face) => isThere(common(face, common(box, seen)))),
    );
    return hit === undefined
      ? []
      : [
          `${element.getAttribute('class') ?? element.tagName} “${element.textContent.slice(0, 40)}”`,
        ];
  });
  const cut = faces.filter(
    ({ left, right }) => left < origin.left - SEEN_FROM || right > origin.right + SEEN_FROM,
  );
  return { faces: faces.length, covered: [...covering, ...cut.map(() => 'cut by the window')] };
}
