/**
 * A script or JSON with every character beyond ASCII as an escape, so that no server's idea of its
 * charset matters. In both such characters stand in strings alone.
 */
export const inAscii = (code: string): string =>
  code.replaceAll(
    /[^\x20-\x7E\n\r\t]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
