/** The HTML around a page: `index.html` with its places filled. */

/** What fills the template. */
export type Shell = {
  readonly lang: string;
  readonly page: string;
  /** The id of the scenario that the page plays, or `''`. */
  readonly scenario: string;
  readonly title: string;
  readonly description: string;
  /** Markup for the head, behind its own. */
  readonly head: string;
  /** Markup of the page itself. */
  readonly app: string;
  /** Markup behind the page. */
  readonly end: string;
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it may stand in HTML and in its attributes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** JSON as it may stand in a script element. */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');

/** Fills the template; every `{{name}}` and `<!--name-->` must be known. */
export function fillShell(template: string, shell: Shell): string {
  const { lang, page, scenario, title, description } = shell;
  const texts: Readonly<Record<string, string>> = { lang, page, scenario, title, description };
  const markup: Readonly<Record<string, string>> = {
    head: shell.head,
    app: shell.app,
    end: shell.end,
  };
  return template
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => escapeHtml(texts[name] ?? missing(name)))
    .replaceAll(/<!--(\w+)-->/g, (_, name: string) => markup[name] ?? missing(name));
}

function missing(name: string): never {
  throw new Error(`index.html has a place “${name}” that nothing fills`);
}
