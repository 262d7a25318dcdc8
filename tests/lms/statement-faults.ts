/** What Learning Locker's validator finds wrong with a statement. */
import { createRequire } from 'node:module';

type Validator = { readonly default: (statement: unknown) => readonly unknown[] };

const validator = createRequire(import.meta.url)('@learninglocker/xapi-validation') as Validator;

/** The faults in words; none in a good statement. */
export const statementFaults = (statement: unknown): string[] =>
  validator.default(statement).map((fault) => JSON.stringify(fault));
