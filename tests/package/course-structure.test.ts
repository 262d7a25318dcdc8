import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { courseStructure } from '../../src/package/course-structure.ts';

/** The part of the standard's structure that a course of one unit uses. */
const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd" elementFormDefault="qualified"
  targetNamespace="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <xs:complexType name="text"><xs:sequence>
    <xs:element name="langstring" maxOccurs="unbounded"><xs:complexType><xs:simpleContent>
      <xs:extension base="xs:string"><xs:attribute name="lang" type="xs:language"/></xs:extension>
    </xs:simpleContent></xs:complexType></xs:element>
  </xs:sequence></xs:complexType>
  <xs:element name="courseStructure"><xs:complexType><xs:sequence>
    <xs:element name="course"><xs:complexType><xs:sequence>
      <xs:element name="title" type="text"/><xs:element name="description" type="text"/>
    </xs:sequence><xs:attribute name="id" type="xs:anyURI" use="required"/></xs:complexType></xs:element>
    <xs:element name="au"><xs:complexType><xs:sequence>
      <xs:element name="title" type="text"/><xs:element name="description" type="text"/>
      <xs:element name="url" type="xs:anyURI"/>
    </xs:sequence>
      <xs:attribute name="id" type="xs:anyURI" use="required"/>
      <xs:attribute name="moveOn"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="NotApplicable"/><xs:enumeration value="Passed"/>
        <xs:enumeration value="Completed"/><xs:enumeration value="CompletedAndPassed"/>
        <xs:enumeration value="CompletedOrPassed"/></xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name="launchMethod"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="OwnWindow"/><xs:enumeration value="AnyWindow"/>
      </xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

const STRUCTURE = courseStructure({
  id: 'first-contact',
  title: { en: 'First & <contact>', ru: 'Первый контакт' },
  description: { en: 'Four moments', ru: 'Четыре случая' },
  locales: ['en', 'ru'],
});

const faults = async (contents: string): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'cmi5.xml', contents },
    schema: [{ fileName: 'cmi5.xsd', contents: SCHEMA }],
  });
  return errors.map(({ message }) => message);
};

describe('courseStructure', () => {
  test('has the form of the standard, in every language of the package', async () => {
    expect(await faults(STRUCTURE)).toStrictEqual([]);
    expect(STRUCTURE).toContain('<langstring lang="ru">Первый контакт</langstring>');
    expect(await faults(STRUCTURE.replace('CompletedAndPassed', 'Sometimes'))).not.toStrictEqual(
      [],
    );
  });

  test('names the unit apart from the course, and sets no mastery score', () => {
    const ids = [...STRUCTURE.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
    expect(STRUCTURE).not.toContain('masteryScore');
  });
});
