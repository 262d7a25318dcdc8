/** Marks a branch that no value can reach; the type checker proves it, this stops a wrong cast. */
export function assertNever(value: never): never {
  throw new Error(`No case for ${JSON.stringify(value)}`);
}
