import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { DESK_OUTLINES } from '../../../src/app/desk/desk-icon.tsx';
import { OUTLINES } from '../../../src/app/ui/icon.tsx';

const { resolve } = createRequire(import.meta.url);

test.each(Object.entries({ ...OUTLINES, ...DESK_OUTLINES }))('%s is Tabler’s', (name, outline) => {
  const svg = readFileSync(resolve(`@tabler/icons/outline/${name}.svg`), 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, d]) => d);
  expect(outline).toBe(paths.join(' '));
});
