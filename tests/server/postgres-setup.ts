/** Starts one PostgreSQL for all test files of a run, and says so where there is none. */
import type { TestProject } from 'vitest/node';
import { findPostgres, NO_POSTGRES } from '../../src/cli/postgres.ts';
import { startCluster } from '../../src/cli/postgres-cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the cluster's own database; `''` where there is no PostgreSQL. */
    postgres: string;
  }
}

export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const bin = findPostgres();
  if (bin === null) {
    console.log(`\n${NO_POSTGRES}\n`);
    project.provide('postgres', '');
    return undefined;
  }
  const cluster = await startCluster({ bin, durable: false });
  project.provide('postgres', await cluster.createDatabase());
  return () => cluster.stop();
}
