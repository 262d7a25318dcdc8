/** Asks a server that does not listen, as a signed-in browser does. */
import type { FastifyInstance } from 'fastify';

/** Fields of answers are what the routes say. */
export type Answer = Readonly<Record<string, unknown>>;

export class ApiClient {
  readonly #app: FastifyInstance;
  readonly #cookies = new Map<string, string>();

  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  /** Asks, and @returns the answer's body. @throws when it is refused. */
  async ask(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object): Promise<Answer> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.#app.inject({
      method,
      url,
      headers: { cookie },
      ...(payload !== undefined && { payload }),
    });
    if (answer.statusCode >= 400) throw new Error(`${method} ${url}: ${answer.body}`);
    for (const { name, value } of answer.cookies)
      this.#cookies.set(name, encodeURIComponent(value));
    return answer.statusCode === 204 ? {} : answer.json<Answer>();
  }

  get = (url: string): Promise<Answer> => this.ask('GET', url);
  put = (url: string, payload: object): Promise<Answer> => this.ask('PUT', url, payload);
  post = (url: string, payload: object): Promise<Answer> => this.ask('POST', url, payload);
}
