/** What commands about the team's database have in common. */
import type { Store } from '../server/store/store.ts';
import type { Command } from './terminal.ts';

type StoreCommand = {
  readonly usage: string;
  readonly open: () => Store;
  /** Does what the command is for with a file; returns what to say of it. */
  readonly act: (store: Store, file: string) => Promise<string>;
};

/** A command that is given one file. Exit code 0 when it is done, 1 when not, 2 for a wrong call. */
export const storeCommand =
  ({ usage, open, act }: StoreCommand): Command =>
  async ([file = '', ...more], { out, error }) => {
    if (file === '' || more.length > 0) {
      error(usage);
      return 2;
    }
    try {
      const store = open();
      try {
        out(`${await act(store, file)}\n`);
        return 0;
      } finally {
        await store.close();
      }
    } catch (failure) {
      error(`${failure instanceof Error ? failure.message : String(failure)}\n`);
      return 1;
    }
  };
