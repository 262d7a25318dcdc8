/** A Vite plugin that compiles ICU messages, `messages/<locale>.json`, to functions. */
import { basename } from 'node:path';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module.js';
import type { Plugin } from 'vite';

/**
 * Compiles every `messages/<locale>.json` it meets; the locale comes from the file's name.
 *
 * A message that ICU does not understand stops the build with the parser's own words.
 */
export function messagesPlugin(): Plugin {
  return {
    name: 'rapport-messages',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0] ?? id;
      if (!/\/messages\/[a-z]{2}\.json$/.test(file)) return null;
      const formatter = new MessageFormat(basename(file, '.json'), { strict: true });
      const messages: unknown = JSON.parse(code);
      return { code: compileModule(formatter, asMessages(messages)), map: null, moduleType: 'js' };
    },
  };
}

function asMessages(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) throw new Error('a message file is an object');
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, String(text)]));
}
