/** What the routes of the team work with. */
import type { Auth, Provider } from './sign-in/auth.ts';
import type { Mailer } from './mail/mailer.ts';
import type { Versions } from './attempts/versions.ts';
import type { Verifier } from './verify/verifier.ts';
import type { PackageMaker } from './packages/maker.ts';
import type { RecordStore } from './xapi/record-store.ts';
import type { Store } from './store/store.ts';

export type Team = {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly auth: Auth;
  readonly providers: readonly Provider[];
  /** `null` where no mail server is configured. */
  readonly mailer: Mailer | null;
  /** The address that people type, ending in `/`; known wherever there is a mailer. */
  readonly publicUrl: string | null;
  readonly versions: Versions;
  readonly verifier: Verifier;
  /** The folder of the build. */
  readonly distFolder: string;
  readonly packages: PackageMaker;
  /** A record store of the customer, told of assigned attempts; missing where there is none. */
  readonly recordStore?: RecordStore | null;
};
