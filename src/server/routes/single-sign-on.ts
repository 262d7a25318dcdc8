import type { FastifyInstance } from 'fastify';
import type { Team } from '../team.ts';

/** Where the library expects providers to send people back to. */
const RETURN = '/api/auth/callback/:provider';

/**
 * Adds the address to which single sign-on providers send people back.
 *
 * It is the only one at which the sign-in library answers by itself: with a redirection to a page.
 */
export function addSingleSignOnReturn(
  api: FastifyInstance,
  { auth, publicUrl }: Pick<Team, 'auth' | 'publicUrl'>,
): void {
  api.get(RETURN, { config: { access: 'anyone' } }, async (request, reply) => {
    const url = new URL(request.url, publicUrl ?? 'http://localhost/');
    const headers = new Headers({ cookie: request.headers.cookie ?? '' });
    const answer = await auth.handler(new Request(url, { headers }));
    void reply.header('cache-control', 'no-store');
    const location = answer.headers.get('location');
    for (const cookie of answer.headers.getSetCookie()) void reply.header('set-cookie', cookie);
    return location === null ? reply.callNotFound() : reply.redirect(location, 302);
  });
}
