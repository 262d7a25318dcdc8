/** People of a team for browser tests, made through the API on a server of `team-site.ts`. */
import { request, type APIRequestContext, type Page } from '@playwright/test';
import { v7 } from 'uuid';
import type { GivenRole } from '../../src/contract/role.ts';
import { openTeamSite, type TeamSite } from './team-site.ts';

export const PASSWORD = 'correct horse battery';

/** Somebody of the team, with a session of his own for calling the API. */
export type Member = {
  readonly id: string;
  readonly email: string;
  readonly api: APIRequestContext;
};

/** What somebody is made; groups by the ids that `addGroup` gave. */
export type MemberPlace = {
  readonly roles?: readonly GivenRole[];
  readonly groups?: readonly string[];
  readonly manages?: readonly string[];
};

/** A team's server, and the session of its first administrator, Anna Admin. */
export class Team {
  readonly #site: TeamSite;
  readonly #contexts: APIRequestContext[] = [];
  readonly administrator: APIRequestContext;

  private constructor(site: TeamSite, administrator: APIRequestContext) {
    this.#site = site;
    this.#contexts.push(administrator);
    this.administrator = administrator;
  }

  /** Starts the server; call it in a hook, with the name of the test's project. */
  static async open(project: string): Promise<Team> {
    const site = await openTeamSite(project);
    const administrator = await request.newContext({ baseURL: site.url });
    const team = new Team(site, administrator);
    await team.#use(administrator, site.link, { name: 'Anna Admin', email: 'anna@team.example' });
    return team;
  }

  /** Stops the server. */
  async close(): Promise<void> {
    for (const context of this.#contexts) await context.dispose();
    await this.#site.close();
  }

  /** The site's address; it ends in `/`. */
  get url(): string {
    return this.#site.url;
  }

  /** Adds a group and gives its id. */
  async addGroup(name: string): Promise<string> {
    const id = v7();
    await answered(this.administrator.put(`api/groups/${id}`, { data: { name } }));
    return id;
  }

  /** Adds somebody of the address `<first name in lower case>@team.example`, and signs him in. */
  async addMember(name: string, place: MemberPlace = {}): Promise<Member> {
    const { roles = [], groups = [], manages = [] } = place;
    const { administrator } = this;
    const id = v7();
    const email = `${(name.split(' ')[0] ?? name).toLowerCase()}@team.example`;
    const data = { name, email, locale: 'en', roles };
    await answered(administrator.put(`api/people/${id}`, { data }));
    for (const group of groups)
      await answered(administrator.put(`api/groups/${group}/members/${id}`));
    for (const group of manages)
      await answered(administrator.put(`api/groups/${group}/managers/${id}`));
    const people = { data: { people: [id] } };
    const invited = await answered(administrator.post('api/invitations', people));
    const api = await request.newContext({ baseURL: this.url });
    this.#contexts.push(api);
    await this.#use(api, invited.invitations[0].path, {});
    return { id, email, api };
  }

  #use(api: APIRequestContext, link: string, who: object): Promise<unknown> {
    const secret = link.split('#')[1] ?? '';
    const data = { secret, password: PASSWORD, locale: 'en', ...who };
    return answered(api.post('api/links/use', { data }));
  }
}

/** The answer's JSON, or `null` where it has none. Throws with what the server said. */
// oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever comes
export async function answered(sent: ReturnType<APIRequestContext['get']>): Promise<any> {
  const answer = await sent;
  if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`);
  return answer.status() === 204 ? null : answer.json();
}

/** Lets a page be that of a member: his session goes into its browser. */
export async function enterAs(page: Page, { api }: Pick<Member, 'api'>): Promise<void> {
  await page.context().addCookies((await api.storageState()).cookies);
}
