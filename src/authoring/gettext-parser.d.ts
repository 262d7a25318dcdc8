/** The part of gettext-parser that is used; the package has no types of its own. */
declare module 'gettext-parser' {
  type Entry = {
    msgctxt?: string;
    msgid: string;
    msgstr: string[];
    comments?: { extracted?: string; flag?: string; translator?: string; reference?: string };
  };
  type Table = {
    charset: string;
    headers: Record<string, string>;
    translations: Record<string, Record<string, Entry>>;
  };
  export const po: {
    parse(input: string, options?: { defaultCharset?: string }): Table;
    compile(
      table: Table,
      options?: { foldLength?: number },
    ): { toString(encoding: 'utf8'): string };
  };
}
