import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCsv } from '../../../src/contract/csv.ts';
import { onBothDatabases } from '../databases.ts';
import { openTeam, type Browser, type TestTeam } from '../team.ts';

const CONTENT = {
  title: 'Начало',
  summary: '',
  scenarios: ['half-past-ten'],
  passMarks: { trust: 65, partnership: 60 },
};

onBothDatabases('packs', (databases) => {
  let team: TestTeam;
  let trainer: Browser;

  beforeAll(async () => {
    team = await openTeam(databases);
    trainer = await team.member('Trainer', { roles: ['trainer'] });
  });
  afterAll(async () => {
    await team.app.close();
    await databases.clear();
  });

  const save = (id: string, change: object = {}) =>
    trainer.put(`/api/packs/${id}`, { ...CONTENT, ...change });
  const titles = async (query = '') =>
    (await trainer.get(`/api/packs${query}`))
      .json()
      .items.map(({ title }: { title: string }) => title);

  test('every change makes a version, the same again none', async () => {
    const id = v7();
    const first = (await save(id)).json();
    expect(first).toMatchObject({ ...CONTENT, id, version: 1, archivedAt: null });
    expect(first.rules).toMatchObject({ counts: 'best', attemptsAllowed: null, meters: 'shown' });
    expect((await save(id)).json()).toEqual(first);
    const rules = { ...first.rules, attemptsAllowed: 3, meters: 'hidden', language: 'ru' };
    expect((await save(id, { rules })).json()).toMatchObject({ version: 2, rules });
    expect((await save(id, { rules, title: 'Начало 2' })).json().version).toBe(3);
    const table = parseCsv((await trainer.get('/api/packs.csv')).body);
    expect(table.map(({ cells }) => cells.slice(0, 2))).toContainEqual(['Начало 2', '3']);
    const { versions } = (await trainer.get(`/api/packs/${id}/versions`)).json();
    expect(versions.map(({ version }: { version: number }) => version)).toEqual([3, 2, 1]);
    expect(versions[2]).toMatchObject({ title: 'Начало', by: { name: 'Trainer' } });
    expect((await trainer.get(`/api/packs/${id}`)).json().title).toBe('Начало 2');
    expect((await trainer.get(`/api/packs/${v7()}`)).statusCode).toBe(404);
    expect((await trainer.get(`/api/packs/${v7()}/versions`)).statusCode).toBe(404);
  });

  test('one is duplicated, put away, taken out again, and deleted', async () => {
    const [id, copy] = [v7(), v7()];
    await save(id, { title: 'A pack' });
    const duplicate = (of: string, to: string) =>
      trainer.post(`/api/packs/${of}/duplicate`, { id: to, title: 'Its copy' });
    const made = (await duplicate(id, copy)).json();
    expect(made).toMatchObject({ ...CONTENT, title: 'Its copy', id: copy, version: 1 });
    expect((await duplicate(id, copy)).json()).toEqual(made);
    expect((await duplicate(id, id)).statusCode).toBe(409);
    expect((await duplicate(v7(), v7())).statusCode).toBe(404);
    const archive = (archived: boolean) => trainer.put(`/api/packs/${copy}/archived`, { archived });
    expect((await archive(true)).json().archivedAt).not.toBeNull();
    expect(await titles()).not.toContain('Its copy');
    expect(await titles('?archived=true')).toEqual(['Its copy']);
    expect((await archive(false)).json().archivedAt).toBeNull();
    expect(await titles()).toContain('Its copy');
    expect((await trainer.delete(`/api/packs/${copy}`)).statusCode).toBe(204);
    expect((await trainer.get(`/api/packs/${copy}`)).statusCode).toBe(404);
  });

  test('one of which something was assigned cannot be deleted', async () => {
    const [id, assignment] = [v7(), v7()];
    await save(id);
    const { title, scenarios, passMarks } = CONTENT;
    const { rules } = (await trainer.get(`/api/packs/${id}`)).json();
    const pack = { id, version: 1 };
    const body = {
      title,
      scenarios,
      passMarks,
      ...rules,
      pack,
      opensAt: '2026-01-01T00:00:00.000Z',
      dueAt: null,
      timeZone: 'UTC',
      people: [],
      groups: [],
    };
    const made = (await trainer.put(`/api/assignments/${assignment}`, body)).json();
    expect(made).toMatchObject({ pack, meters: 'shown', language: null, repetition: false });
    expect((await trainer.delete(`/api/packs/${id}`)).json()).toEqual({ error: 'in-use' });
    const shipped = { ...body, pack: { id: 'first-contact', version: 1 } };
    const other = (await trainer.put(`/api/assignments/${v7()}`, shipped)).json();
    expect(other.pack.id).toBe('first-contact');
  });
});
