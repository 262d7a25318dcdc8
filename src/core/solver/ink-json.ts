/**
 * Compiled Ink as containers and positions, for static analysis.
 *
 * Ink's JSON format 21: a container is an array whose last element is `null` or an object with its
 * named content, flags (`#f`) and name (`#n`). A position is a place in a container; every position
 * of the story gets a number, and each container one more for its end.
 * @see https://github.com/inkle/ink/blob/master/Documentation/ink_JSON_runtime_format.md
 */

/** A container of a compiled story. */
export type Container = {
  /** As inkjs writes it: names where there are names, indices elsewhere, joined by dots. */
  readonly path: string;
  readonly items: readonly unknown[];
  /** Child containers by their index in `items`. */
  readonly children: ReadonlyMap<number, Container>;
  /** Content reached by name alone. */
  readonly named: ReadonlyMap<string, Container>;
  readonly parent: Container | null;
  /** Index among the parent's items, or -1 when reached by name alone. */
  readonly indexInParent: number;
  /** The number of the position of its first item. */
  readonly first: number;
};

/** A compiled story, laid out. */
export type Layout = {
  readonly root: Container;
  readonly containers: ReadonlyMap<string, Container>;
  /** How many positions there are; they are numbered from 0. */
  readonly positions: number;
  /** The container and index of each position; an index equal to the length is the end. */
  readonly at: readonly { readonly container: Container; readonly index: number }[];
};

/** Whether a JSON value is an object that is not an array. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays out Ink's JSON; throws where it is not Ink's JSON. */
export function layOut(storyJson: string): Layout {
  const story: unknown = JSON.parse(storyJson);
  if (!isRecord(story) || !Array.isArray(story['root']))
    throw new Error('not a compiled Ink story');
  const containers = new Map<string, Container>();
  const at: { container: Container; index: number }[] = [];
  const add: Adding = { containers, at };
  const root = addContainer(story['root'], { parent: null, indexInParent: -1, name: '' }, add);
  return { root, containers, positions: at.length, at };
}

type Adding = {
  readonly containers: Map<string, Container>;
  readonly at: { container: Container; index: number }[];
};
type Place = {
  readonly parent: Container | null;
  readonly indexInParent: number;
  readonly name: string;
};

function addContainer(json: readonly unknown[], place: Place, add: Adding): Container {
  const items = json.slice(0, -1);
  const last = json.at(-1);
  const tail = isRecord(last) ? last : {};
  const own = typeof tail['#n'] === 'string' ? tail['#n'] : place.name;
  const children = new Map<number, Container>();
  const named = new Map<string, Container>();
  const container: Container = {
    path: pathBelow(place, own),
    items,
    children,
    named,
    parent: place.parent,
    indexInParent: place.indexInParent,
    first: add.at.length,
  };
  for (let index = 0; index <= items.length; index++) add.at.push({ container, index });
  add.containers.set(container.path, container);
  items.forEach((item, index) => {
    if (Array.isArray(item))
      children.set(
        index,
        addContainer(item, { parent: container, indexInParent: index, name: '' }, add),
      );
  });
  for (const [name, content] of Object.entries(tail))
    if (Array.isArray(content))
      named.set(name, addContainer(content, { parent: container, indexInParent: -1, name }, add));
  return container;
}

function pathBelow({ parent, indexInParent }: Place, name: string): string {
  if (parent === null) return '';
  const own = name === '' ? String(indexInParent) : name;
  return parent.path === '' ? own : `${parent.path}.${own}`;
}

/**
 * The position a path leads to.
 *
 * @param from - where a relative path (`.^…`) stands.
 * @returns the position's number, or `null` when the path leads nowhere.
 */
export function positionOf(
  path: string,
  from: { readonly container: Container; readonly index: number },
  layout: Layout,
): number | null {
  const relative = path.startsWith('.');
  const parts = path.split('.').filter((part) => part !== '');
  // A relative path begins at the instruction itself, whose parent is the container it stands in.
  let here: Container | null = relative ? from.container : layout.root;
  const rest = relative ? parts.slice(1) : parts;
  for (const [step, part] of rest.entries()) {
    if (here === null) return null;
    if (part === '^') here = here.parent;
    else {
      const next: Container | number | null = descend(here, part);
      if (typeof next === 'number') return step === rest.length - 1 ? next : null;
      here = next;
    }
  }
  return here?.first ?? null;
}

/** The child a path's part names, or the position of an item that is no container. */
function descend(container: Container, part: string): Container | number | null {
  if (/^\d+$/.test(part)) {
    const index = Number(part);
    return (
      container.children.get(index) ??
      (index <= container.items.length ? container.first + index : null)
    );
  }
  const named = container.named.get(part);
  if (named !== undefined) return named;
  for (const child of container.children.values())
    if (child.path.split('.').at(-1) === part) return child;
  return null;
}
