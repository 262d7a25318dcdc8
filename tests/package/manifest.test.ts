import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { scorm12Manifest, scorm2004Manifest } from '../../src/package/manifest.ts';

const SCHEMAS = fileURLToPath(new URL('../../assets/lms/', import.meta.url));

const DESCRIBED = {
  id: 'first-contact',
  title: 'First <contact> & “others”',
  description: 'Four moments',
  files: ['index.html', 'player.js', 'stage/a.1234abcd.webp'],
};

/** Namespaces of a format and the schemas that describe them. */
const NAMESPACES = {
  scorm12: [
    ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
  ],
  scorm2004: [
    ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
    ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
  ],
} as const;

const schemaFor = (format: keyof typeof NAMESPACES): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${NAMESPACES[format]
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`;

async function faults(format: keyof typeof NAMESPACES, manifest: string): Promise<string[]> {
  const folder = `${SCHEMAS}${format}/`;
  const result = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: [{ fileName: 'all.xsd', contents: schemaFor(format) }],
    preload: readdirSync(folder).map((fileName) => ({
      fileName,
      contents: readFileSync(folder + fileName, 'utf8'),
    })),
  });
  return result.errors.map(({ message }) => message);
}

describe('manifests', () => {
  test('of SCORM 1.2 follow their schemas, without a mastery score', async () => {
    const manifest = scorm12Manifest(DESCRIBED);
    expect(await faults('scorm12', manifest)).toStrictEqual([]);
    expect(manifest).not.toContain('masteryscore');
  });

  test('of SCORM 2004 follow their schemas, as the 3rd edition', async () => {
    const manifest = scorm2004Manifest(DESCRIBED);
    expect(await faults('scorm2004', manifest)).toStrictEqual([]);
    expect(manifest).toContain('<schemaversion>2004 3rd Edition</schemaversion>');
  });

  test('are refused by the same schemas when they are wrong', async () => {
    const wrong = scorm12Manifest(DESCRIBED).replace('scormtype="sco"', 'scormtype="game"');
    expect(await faults('scorm12', wrong)).not.toStrictEqual([]);
    const other = scorm2004Manifest(DESCRIBED).replace('primaryObjective', 'firstObjective');
    expect(await faults('scorm2004', other)).not.toStrictEqual([]);
  });
});
