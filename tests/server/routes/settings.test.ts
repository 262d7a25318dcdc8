import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothDatabases } from '../databases.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';

const SECRET = 'not to be told to anybody';

onBothDatabases('settings', (databases) => {
  let team: TestTeam;
  let administrator: Browser;

  beforeAll(async () => {
    const issuer = 'http://127.0.0.1:9/';
    const provider = { id: 'oidc', name: 'Staff', issuer, clientId: 'us', clientSecret: SECRET };
    team = await openTeam(databases, {
      publicUrl: 'http://rapport.example/',
      providers: [provider],
      mailer: { send: async () => {}, close: () => {} },
    });
    administrator = await team.administrator();
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  test('say how the installation is set up, and no secret of it', async () => {
    const { body } = await administrator.get('/api/settings');
    expect(JSON.parse(body)).toEqual({
      publicUrl: 'http://rapport.example/',
      database: team.store.kind,
      mail: true,
      singleSignOn: [{ id: 'oidc', name: 'Staff', issuer: 'http://127.0.0.1:9/' }],
      recordStore: null,
      passwordLength: 10,
    });
    expect(body).not.toContain(SECRET);
  });
});
