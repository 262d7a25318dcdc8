/**
 * Imports people from a table, all lines or none.
 *
 * People are known by their address. `name` and `email` must be there; `locale`, `roles`, `groups`
 * and `manages` say how it shall be where they are there, and leave it as it is where they are not.
 * Several values in a cell are joined by `|`.
 */
import * as z from 'zod/mini';
import type { IMPORT_PROBLEMS } from '../../contract/api/people-routes.ts';
import { emailSchema, personNameSchema } from '../../contract/api/session-routes.ts';
import { localeSchema, type Locale } from '../../contract/locale.ts';
import { givenRoleSchema, type GivenRole } from '../../contract/role.ts';
import { parseCsv, type CsvRow } from '../../contract/csv.ts';

/** The columns of the table, as an export writes them. */
export const COLUMNS = ['name', 'email', 'locale', 'roles', 'groups', 'manages'] as const;
type Column = (typeof COLUMNS)[number];
const NEEDED: readonly Column[] = ['name', 'email'];
/** Joins several values in a cell. */
export const JOINT = '|';
const MOST_LINES = 5_000;
/** So many problems are told at once; nobody mends more before looking again. */
const MOST_PROBLEMS = 200;

/** A line that can be taken. */
export type ImportedPerson = {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly locale?: Locale;
  readonly roles?: readonly GivenRole[];
  readonly groups?: readonly string[];
  readonly manages?: readonly string[];
};

export type ImportProblem = {
  readonly line: number;
  readonly problem: (typeof IMPORT_PROBLEMS)[number];
  readonly value: string;
};

export type ReadImport = {
  readonly people: readonly ImportedPerson[];
  readonly problems: readonly ImportProblem[];
};

/** Reads a table; what cannot be taken is told by its line. */
export function readImport(csv: string): ReadImport {
  const [header, ...rows] = parseCsv(csv);
  const names = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const columns = new Map(names.map((name, at) => [name, at]));
  const problems: ImportProblem[] = [
    ...NEEDED.filter((name) => !columns.has(name)).map((value) => told(1, 'column-missing', value)),
    ...names
      .filter((name) => !COLUMNS.some((known) => known === name))
      .map((value) => told(1, 'column-unknown', value)),
  ];
  if (rows.length > MOST_LINES) problems.push(told(1, 'too-many-lines', String(rows.length)));
  if (problems.length > 0) return { people: [], problems: problems.slice(0, MOST_PROBLEMS) };
  const seen = new Set<string>();
  const people = rows.map((row) => readPerson(row, columns, (problem) => problems.push(problem)));
  for (const { line, email } of people) {
    if (seen.has(email)) problems.push(told(line, 'email-twice', email));
    seen.add(email);
  }
  const first = problems.toSorted((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS);
  return { people, problems: first };
}

const told = (line: number, problem: ImportProblem['problem'], value: string): ImportProblem => ({
  line,
  problem,
  value: value.slice(0, 100),
});

function readPerson(
  { line, cells }: CsvRow,
  columns: ReadonlyMap<string, number>,
  tell: (problem: ImportProblem) => void,
): ImportedPerson {
  if (cells.length < columns.size) tell(told(line, 'cells-missing', String(cells.length)));
  const cell = (name: Column): string => (cells[columns.get(name) ?? -1] ?? '').trim();
  const read = <T>(
    schema: z.ZodMiniType<T>,
    text: string,
    problem: ImportProblem['problem'],
  ): T => {
    const parsed = z.safeParse(schema, text);
    if (parsed.success) return parsed.data;
    tell(told(line, problem, text));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing is made of a table with a problem
    return text as T;
  };
  const list = <T>(name: Column, schema: z.ZodMiniType<T>, problem: ImportProblem['problem']) =>
    columns.has(name)
      ? { [name]: split(cell(name)).map((each) => read(schema, each, problem)) }
      : {};
  return {
    line,
    name: read(personNameSchema, cell('name'), 'name-invalid'),
    email: read(emailSchema, cell('email'), 'email-invalid'),
    ...(cell('locale') !== '' && { locale: read(localeSchema, cell('locale'), 'locale-unknown') }),
    ...list('roles', givenRoleSchema, 'role-unknown'),
    ...list('groups', personNameSchema, 'group-invalid'),
    ...list('manages', personNameSchema, 'group-invalid'),
  };
}

const split = (cell: string): readonly string[] => [
  ...new Set(
    cell
      .split(JOINT)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];
