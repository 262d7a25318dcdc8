import { unzipSync } from 'fflate';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { onBothDatabases } from '../databases.ts';
import { addPlayer, SHIPPED, takeApart } from '../packages/player.ts';
import { buildStories, SCENARIO } from '../stories.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';

const { distFolder } = buildStories();
addPlayer(distFolder);
// Each package takes a process of its own, which a busy machine starts when it can.
vi.setConfig({ testTimeout: 60_000 });
const ORDER = {
  pack: SHIPPED.id,
  format: 'scorm2004',
  locales: ['ru', 'en'],
  passMarks: { trust: 71, partnership: 43 },
};

onBothDatabases('packages', (databases) => {
  let team: TestTeam;
  let trainer: Browser;

  beforeAll(async () => {
    team = await openTeam(databases, { distFolder });
    trainer = await team.member('Trainer', { roles: ['trainer'] });
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  const order = (change: object = {}) => trainer.post('/api/packages', { ...ORDER, ...change });
  const filesOf = (answer: { rawPayload: Buffer }): Record<string, string> =>
    Object.fromEntries(
      Object.entries(unzipSync(takeApart(answer.rawPayload).archive)).map(([path, bytes]) => [
        path,
        new TextDecoder().decode(bytes),
      ]),
    );

  test('are made of a pack of the product, with the marks and languages that are asked for', async () => {
    const answer = await order();
    expect(answer.headers['content-type']).toBe('application/octet-stream');
    expect(answer.headers['cache-control']).toBe('no-store');
    const files = filesOf(answer);
    expect(files['imsmanifest.xml']).toContain('<title>Готовый</title>');
    expect(files['player.js']).toContain('"passMarks":{"trust":71,"partnership":43}');
    expect(files['player.js']).toContain('"locales":["ru","en"]');
  });

  test('are made of the team’s own packs, in every format', async () => {
    const pack = v7();
    const title = 'Two <doors> & a bell';
    const { passMarks } = ORDER;
    await trainer.put(`/api/packs/${pack}`, {
      title,
      summary: '',
      scenarios: [SCENARIO],
      passMarks,
    });
    const scorm = filesOf(await order({ pack, format: 'scorm12' }));
    expect(scorm['imsmanifest.xml']).toContain('<title>Two &lt;doors&gt; &amp; a bell</title>');
    expect(scorm['imsmanifest.xml']).toContain(`identifier="rapport-${pack}"`);
    const cmi5 = filesOf(await order({ pack, format: 'cmi5' }));
    expect(cmi5['cmi5.xml']).toContain('Two &lt;doors&gt;');
    expect(cmi5['cmi5.xml']).not.toContain('<langstring lang="en"></langstring>');
  });

  test('refuse what is not there, what is no order, and other sites', async () => {
    for (const pack of [v7(), 'nowhere', '../stories'])
      expect([400, 404]).toContain((await order({ pack })).statusCode);
    for (const change of [
      { format: 'zip' },
      { locales: [] },
      { locales: ['en', 'en'] },
      { locales: ['fr'] },
      { passMarks: { trust: 101, partnership: 0 } },
      { more: 1 },
    ])
      expect((await order(change)).statusCode).toBe(400);
    const answer = await trainer.send({
      method: 'POST',
      url: '/api/packages',
      payload: ORDER,
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.json()).toEqual({ error: 'cross-site' });
  });

  test('tell in the answer why a pack could not be packed', async () => {
    const pack = v7();
    const { passMarks } = ORDER;
    await trainer.put(`/api/packs/${pack}`, {
      title: 'Old',
      summary: '',
      scenarios: ['gone'],
      passMarks,
    });
    const { lines } = takeApart((await order({ pack })).rawPayload);
    expect(lines.at(-1)).toEqual({ failed: 'scenario-missing' });
  });
});
