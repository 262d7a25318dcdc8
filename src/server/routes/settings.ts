/** The handler of the installation's settings. */
import type { SETTINGS_ROUTES } from '../../contract/api/settings-routes.ts';
import { ok } from '../../core/base/result.ts';
import type { Handlers } from '../api/call.ts';
import { PASSWORD_LENGTH } from '../sign-in/auth.ts';
import type { Team } from '../team.ts';
import { outboxState } from '../xapi/push.ts';

/** The handlers of `SETTINGS_ROUTES`. */
export const settingsHandlers = ({
  store,
  mailer,
  publicUrl,
  providers,
  recordStore,
}: Team): Handlers<typeof SETTINGS_ROUTES> => ({
  settings: async () => {
    const isTold = recordStore !== undefined && recordStore !== null;
    return ok({
      publicUrl,
      database: store.kind,
      mail: mailer !== null,
      singleSignOn: providers.map(({ id, name, issuer }) => ({ id, name, issuer })),
      recordStore: isTold ? await outboxState(store.db) : null,
      passwordLength: PASSWORD_LENGTH.min,
    });
  },
});
