/** What the browser is told to refuse on our behalf. */
import type { FastifyHelmetOptions } from '@fastify/helmet';
import * as z from 'zod/mini';

const SELF = "'self'";
const NONE = "'none'";

/** What the build writes to `csp.json`: the hashes of the inline scripts of its pages. */
const policySchema = z.strictObject({
  scripts: z.array(z.string().check(z.regex(/^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$/))),
});

/**
 * Reads the hashes of the allowed inline scripts.
 *
 * @param json - the text of the build's `csp.json`.
 * @throws when the text is not such a file, because a page without its scripts is no page.
 */
export function parseScriptHashes(json: string): readonly string[] {
  const parsed = z.safeParse(policySchema, JSON.parse(json));
  if (!parsed.success) {
    throw new Error(`csp.json of the build is malformed: ${z.prettifyError(parsed.error)}`);
  }
  return parsed.data.scripts;
}

/**
 * The options for helmet.
 *
 * Nothing forces https: in an office network the server is often reached by plain http, and where
 * there is https, the proxy that ends it also sets Strict-Transport-Security.
 *
 * @param scriptHashes - hashes of inline scripts, as in `"sha256-..."`.
 */
export function securityHeaders(scriptHashes: readonly string[]): FastifyHelmetOptions {
  return {
    strictTransportSecurity: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [SELF],
        scriptSrc: [SELF, ...scriptHashes.map((hash) => `'${hash}'`)],
        styleSrc: [SELF, "'unsafe-inline'"],
        imgSrc: [SELF, 'data:', 'blob:'],
        connectSrc: [SELF],
        objectSrc: [NONE],
        baseUri: [NONE],
        formAction: [SELF],
        frameAncestors: [SELF],
      },
    },
  };
}
