/** What a parsed Ink story says: its lines and choices with their tags, places and oddities. */
import { parseSpeaker } from '../core/story/line.ts';
import { resolvePath } from './files.ts';
import type { ParsedNode } from './ink-compile.ts';

/** A line of text or a choice, as written in the source. */
export type ScriptUnit = {
  readonly kind: 'line' | 'choice';
  readonly file: string;
  readonly line: number;
  /** The knot it stands in, or `''` before the first; stitches count as `knot.stitch`. */
  readonly knot: string;
  /** The text without tags and without the speaker's name. */
  readonly text: string;
  /** From the sugar `ANNA: text`; a `speaker` tag is among the tags. */
  readonly speaker: string;
  /** Raw tags, without `#`. */
  readonly tags: readonly string[];
  /** Whether variables or alternatives are printed within the text. */
  readonly composed: boolean;
  /** Choices: whether Ink would print some of the text again, and whether it can be taken once only. */
  readonly echoed: boolean;
  readonly onceOnly: boolean;
};

/** A construct that graded stories do without. */
export type Oddity = {
  readonly file: string;
  readonly line: number;
  readonly kind:
    | 'glue'
    | 'sequence'
    | 'division'
    | 'fraction'
    | 'chance'
    | 'external'
    | 'score-assigned'
    | 'divert-after-text';
  readonly detail: string;
};

export type Script = {
  readonly units: readonly ScriptUnit[];
  readonly oddities: readonly Oddity[];
  /** Items of each LIST, by its name. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** Global variables and constants. */
  readonly variables: readonly string[];
};

type Draft = {
  kind: 'line' | 'choice';
  file: string;
  line: number;
  knot: string;
  text: string;
  tags: string[];
  composed: boolean;
  echoed: boolean;
  onceOnly: boolean;
  diverts: boolean;
};

type Walk = {
  drafts: Map<string, Draft>;
  oddities: Oddity[];
  lists: Record<string, string[]>;
  variables: string[];
  knot: string;
  at: { file: string; line: number };
  tag: string | null;
  choice: Draft | null;
  /** The include may assign scores; nothing else may. */
  include: string;
  story: string;
};

/**
 * Reads the parsed tree of the story at path `story`; `include` is the path of the shared file whose
 * functions alone may set the scores.
 */
export function readScript(parsed: ParsedNode, story: string, include: string): Script {
  const walk: Walk = {
    drafts: new Map(),
    oddities: [],
    lists: {},
    variables: [],
    knot: '',
    at: { file: '', line: 0 },
    tag: null,
    choice: null,
    story,
    include,
  };
  visit(parsed, walk);
  const units = [...walk.drafts.values()].filter(
    (draft) => draft.text.trim() !== '' || draft.tags.length > 0,
  );
  return {
    units: units.map(finishUnit),
    oddities: [...walk.oddities, ...units.flatMap(divertAfterText)],
    lists: walk.lists,
    variables: walk.variables,
  };
}

function finishUnit({ diverts: _diverts, text, ...draft }: Draft): ScriptUnit {
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  if (draft.kind === 'choice') return { ...draft, text: tidy, speaker: '' };
  return { ...draft, ...parseSpeaker(tidy) };
}

const divertAfterText = ({ kind, text, diverts, file, line }: Draft): readonly Oddity[] =>
  kind === 'line' && diverts && text.trim() !== ''
    ? [{ file, line, kind: 'divert-after-text', detail: text.trim() }]
    : [];

function visit(node: ParsedNode, walk: Walk): void {
  const outer = { at: walk.at, knot: walk.knot };
  const place = node.hasOwnDebugMetadata === true ? node.debugMetadata : null;
  if (place !== null && place !== undefined)
    walk.at = { file: sourceFile(place.fileName, walk), line: place.startLineNumber };
  const visitor = VISITORS[node.typeName];
  if (visitor === undefined) visitContent(node, walk);
  else visitor(node, walk);
  walk.at = outer.at;
  walk.knot = outer.knot;
}

/** Ink names an included file as INCLUDE wrote it. */
function sourceFile(name: string | null, { story, at }: Walk): string {
  if (name === null) return at.file;
  return name === story ? story : resolvePath(story, name);
}

function visitContent(node: ParsedNode, walk: Walk): void {
  for (const child of node.content ?? []) visit(child, walk);
}

const VISITORS: Readonly<Record<string, (node: ParsedNode, walk: Walk) => void>> = {
  Knot: enterKnot,
  Function: enterKnot,
  Stitch: enterKnot,
  Choice: enterChoice,
  Text: addText,
  Tag: turnTag,
  ContentList: visitContentList,
  Glue: (node, walk) => noteOddity(walk, 'glue', '<>', node),
  Sequence: noteSequence,
  BinaryExpression: noteDivision,
  Number: noteFraction,
  FunctionCall: noteCall,
  External: (node, walk) => noteOddity(walk, 'external', nameOf(node), node),
  EXTERNAL: (node, walk) => noteOddity(walk, 'external', nameOf(node), node),
  'variable assignment': noteAssignment,
  VAR: declare,
  CONST: declare,
  LIST: declareList,
  Divert: noteDivert,
};

/** A member of the node that holds text, or `''`. */
function textOf(node: ParsedNode, member: string): string {
  const value = node[member];
  return typeof value === 'string' ? value : '';
}

const nameOf = (node: ParsedNode): string => node.identifier?.name ?? '';

function enterKnot(node: ParsedNode, walk: Walk): void {
  const name = nameOf(node);
  walk.knot = node.typeName === 'Stitch' ? `${walk.knot}.${name}` : name;
  visitContent(node, walk);
}

function draftAt(walk: Walk): Draft {
  if (walk.choice !== null) return walk.choice;
  const key = `${walk.at.file}:${walk.at.line}`;
  const known = walk.drafts.get(key);
  if (known !== undefined) return known;
  const draft = newDraft(walk, 'line');
  walk.drafts.set(key, draft);
  return draft;
}

const newDraft = (walk: Walk, kind: Draft['kind']): Draft => ({
  kind,
  ...walk.at,
  knot: walk.knot,
  text: '',
  tags: [],
  composed: false,
  echoed: false,
  onceOnly: false,
  diverts: false,
});

function enterChoice(node: ParsedNode, walk: Walk): void {
  const draft = newDraft(walk, 'choice');
  draft.onceOnly = node.onceOnly === true;
  draft.echoed = hasText(node['startContent']) || hasText(node['innerContent']);
  if (node['isInvisibleDefault'] !== true)
    walk.drafts.set(`${walk.at.file}:${walk.at.line}:choice`, draft);
  walk.choice = draft;
  visitContent(node, walk);
  walk.choice = null;
  walk.tag = null;
}

function hasText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every member read is optional
  const node = value as ParsedNode;
  if (node.typeName === 'Text') return typeof node.text === 'string' && node.text.trim() !== '';
  return (node.content ?? []).some(hasText);
}

function addText(node: ParsedNode, walk: Walk): void {
  if (typeof node.text !== 'string') return;
  if (walk.tag !== null) walk.tag += node.text;
  else draftAt(walk).text += node.text;
}

function turnTag(node: ParsedNode, walk: Walk): void {
  if (walk.tag !== null) draftAt(walk).tags.push(walk.tag.trim());
  walk.tag = node.isStart === true ? '' : null;
}

/** `{variable}` within a line prints it; logic lines (`~`) hold calls and assignments instead. */
function visitContentList(node: ParsedNode, walk: Walk): void {
  const printed = (node.content ?? []).some(
    ({ typeName }) => typeName === 'ref' || typeName === 'Sequence',
  );
  if (printed) draftAt(walk).composed = true;
  visitContent(node, walk);
}

function noteOddity(walk: Walk, kind: Oddity['kind'], detail: string, node: ParsedNode): void {
  walk.oddities.push({ ...walk.at, kind, detail });
  visitContent(node, walk);
}

function noteSequence(node: ParsedNode, walk: Walk): void {
  noteOddity(walk, 'sequence', 'alternatives such as {a|b}', node);
}

function noteDivision(node: ParsedNode, walk: Walk): void {
  const operator = textOf(node, 'opName');
  if (['/', '%', 'mod'].includes(operator)) noteOddity(walk, 'division', operator, node);
  else visitContent(node, walk);
}

function noteFraction(node: ParsedNode, walk: Walk): void {
  const value = node['value'];
  if (typeof value === 'number' && !Number.isInteger(value))
    noteOddity(walk, 'fraction', String(value), node);
}

const CHANCE = ['RANDOM', 'SEED_RANDOM', 'LIST_RANDOM', 'TURNS', 'TURNS_SINCE', 'READ_COUNT'];

function noteCall(node: ParsedNode, walk: Walk): void {
  const name = textOf(node, 'name');
  if (CHANCE.includes(name)) noteOddity(walk, 'chance', name, node);
  else visitContent(node, walk);
}

function noteAssignment(node: ParsedNode, walk: Walk): void {
  const name = textOf(node, 'variableName');
  const scored = name === 'trust' || name === 'partnership';
  if (scored && walk.at.file !== walk.include)
    walk.oddities.push({ ...walk.at, kind: 'score-assigned', detail: name });
  visitContent(node, walk);
}

function declare(node: ParsedNode, walk: Walk): void {
  walk.variables.push(textOf(node, 'variableName'));
  visitContent(node, walk);
}

function declareList(node: ParsedNode, walk: Walk): void {
  const definition = (node.content ?? []).find(({ typeName }) => typeName === 'ListDefinition');
  const items = (definition?.content ?? []).map((item) => textOf(item, 'name') || nameOf(item));
  walk.lists[textOf(node, 'variableName')] = items;
  walk.variables.push(textOf(node, 'variableName'));
}

/** Ink parses the call of a function as a divert to it; that one leads nowhere else. */
function noteDivert(node: ParsedNode, walk: Walk): void {
  const draft = walk.drafts.get(`${walk.at.file}:${walk.at.line}`);
  if (draft !== undefined && node['isFunctionCall'] !== true) draft.diverts = true;
  visitContent(node, walk);
}
