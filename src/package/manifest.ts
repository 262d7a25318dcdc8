/** The manifests by which an LMS knows a SCORM package. */
import type { PackageFormat } from '../contract/package.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

/** What a manifest tells. */
export type Described = {
  /** The pack's id. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** All files of the package but the manifest and its schemas, the page first. */
  readonly files: readonly string[];
};

/** The page that an LMS opens. */
export const LAUNCH_FILE = 'index.html';
/** The manifest's name, which the standard gives. */
export const SCORM_MANIFEST = 'imsmanifest.xml';

const fileList = (files: readonly string[]): string =>
  files.map((file) => `      <file href="${escapeXml(file)}"/>`).join('\n');

/** The manifest of a SCORM 1.2 package: one SCO, no mastery score, for the content judges. */
export const scorm12Manifest = ({ id, title, files }: Described): string => `${XML_HEAD}<manifest
  identifier="rapport-${id}"
  version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escapeXml(title)}</title>
      <item identifier="play" identifierref="player" isvisible="true">
        <title>${escapeXml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="player" type="webcontent" adlcp:scormtype="sco" href="${LAUNCH_FILE}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;

/**
 * The manifest of a SCORM 2004 package, 3rd edition.
 *
 * Only the primary objective is declared, for all others are set up by the content; completion and
 * success are the content's to say.
 */
export const scorm2004Manifest = ({ id, title, files }: Described): string => `${XML_HEAD}<manifest
  identifier="rapport-${id}"
  version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 3rd Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${escapeXml(title)}</title>
      <item identifier="play" identifierref="player" isvisible="true">
        <title>${escapeXml(title)}</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="course-passed"/>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="player" type="webcontent" adlcp:scormType="sco" href="${LAUNCH_FILE}">
${fileList(files)}
    </resource>
  </resources>
</manifest>
`;

/** The manifest's file and text for a format. */
export const manifestOf = (
  format: Exclude<PackageFormat, 'cmi5'>,
  described: Described,
): readonly [file: string, text: string] => [
  SCORM_MANIFEST,
  format === 'scorm12' ? scorm12Manifest(described) : scorm2004Manifest(described),
];
