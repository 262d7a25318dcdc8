/** The course structure by which an LMS knows a cmi5 package. */
import type { Locale, Localized } from '../contract/locale.ts';
import { LAUNCH_FILE } from './manifest.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

/** The file's name, which the standard gives. */
export const COURSE_STRUCTURE = 'cmi5.xml';

/** What a course structure tells. */
export type Course = {
  /** The pack's id. */
  readonly id: string;
  readonly title: Localized;
  /** The title stands for one that is empty. */
  readonly description: Localized;
  readonly locales: readonly Locale[];
};

/**
 * One assignable unit, done when it is completed and passed. It has no mastery score: what is passed
 * is decided by two marks.
 */
export function courseStructure({ id, title, description, locales }: Course): string {
  const words = (text: Localized): string =>
    locales
      .map(
        (locale) =>
          `<langstring lang="${locale}">${escapeXml(text[locale] || title[locale])}</langstring>`,
      )
      .join('');
  const named = `<title>${words(title)}</title>
    <description>${words(description)}</description>`;
  return `${XML_HEAD}<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:rapport:pack:${id}">
    ${named}
  </course>
  <au id="urn:rapport:pack:${id}:play" moveOn="CompletedAndPassed" launchMethod="AnyWindow">
    ${named}
    <url>${LAUNCH_FILE}</url>
  </au>
</courseStructure>
`;
}
