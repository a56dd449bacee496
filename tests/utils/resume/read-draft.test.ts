import { describe, expect, it } from 'vitest';

import { linesOfText } from '@/utils/resume/lines-of-text';
import { readDraft } from '@/utils/resume/read-draft';

const NURSE = `Ingrid Vale
Leeds, UK | ingrid@vale.example
PROFILE
Nurse with eight years in intensive care.
WORK EXPERIENCE
Senior Staff Nurse, St Anne's Hospital, Leeds    Jan 2019 – Present
• Led a team of 12 nurses, introduced electronic health records
• Wound care for 30 patients a day
Staff Nurse
Northgate Clinic, York
March 2015 - December 2018
- Administered vaccinations
EDUCATION
BSc Nursing, University of York, 2014
SKILLS
Excel, phlebotomy, Tracheostomy weaning
LANGUAGES
English (native), German - B1
CERTIFICATES
BLS, Red Cross, 2021
`;

describe('readDraft', () => {
  const draft = readDraft(linesOfText(NURSE));

  it('reads positions however their heads are set', () => {
    expect(draft?.positions).toMatchObject([
      {
        title: 'Senior Staff Nurse',
        employer: "St Anne's Hospital",
        start: '2019-01',
        end: null,
        isCurrent: true,
      },
      {
        title: 'Staff Nurse',
        employer: 'Northgate Clinic',
        start: '2015-03',
        end: '2018-12',
        isCurrent: false,
      },
    ]);
    expect(draft?.positions[0]?.summary).toBe(
      'Led a team of 12 nurses, introduced electronic health records\nWound care for 30 patients a day',
    );
  });

  it('gives each skill the line that proves it, and keeps listed words it does not know', () => {
    const proofs = new Map(draft?.skills.map(({ name, proof }) => [name, proof]));
    expect(proofs.get('Wound care')).toBe('Wound care for 30 patients a day');
    expect(proofs.get('Intensive care')).toBe('Nurse with eight years in intensive care.');
    expect(proofs.has('Tracheostomy weaning')).toBe(true);
  });

  it('reads education, certificates and languages', () => {
    expect(draft?.education).toEqual([
      { degree: 'BSc Nursing', institution: 'University of York', start: null, end: '2014' },
    ]);
    expect(draft?.certificates).toContainEqual({
      conceptId: 'bls',
      name: 'BLS',
      issuer: 'Red Cross',
      date: '2021',
    });
    expect(draft?.languages.map(({ conceptId, level }) => [conceptId, level])).toEqual([
      ['english', 4],
      ['german', 2],
    ]);
  });

  it('gives nothing for a text that is no résumé', () => {
    expect(
      readDraft(linesOfText('Dear Ms Vale,\nthank you for your order of two chairs.\nKind regards')),
    ).toBeNull();
    expect(readDraft([])).toBeNull();
  });

  it('tells a department from an employer, and leaves partners and legal forms whole', () => {
    const read = readDraft(
      linesOfText(`EXPERIENCE
Head of Department, Science
Kauri Ridge High School, Auckland
2019 - 2024
• Led nine teachers
Tax Associate
Larkspur, Finch & Doyle LLP
2015 - 2018
• Wrote memos since 2016
Controller
Halcyon Stent Works, Inc.
2010 - 2014
EDUCATION
BSc Chemistry, University of Southfjord, 2010
`),
    );
    expect(read?.positions.map(({ title, employer }) => [title, employer])).toEqual([
      ['Head of Department, Science', 'Kauri Ridge High School'],
      ['Tax Associate', 'Larkspur, Finch & Doyle LLP'],
      ['Controller', 'Halcyon Stent Works, Inc.'],
    ]);
  });

  it('keeps languages that no vocabulary holds, and what is spoken apart from what is programmed in', () => {
    const read = readDraft(
      linesOfText(`SKILLS
Languages: TypeScript, PHP
LANGUAGES
English: native; Igbo: conversational
Wolof (fluent)
`),
    );
    expect(read?.languages.map(({ name, fluency }) => [name, fluency])).toEqual([
      ['English', 'native'],
      ['Igbo', 'conversational'],
      ['Wolof', 'fluent'],
    ]);
    expect(read?.skills.map(({ name }) => name)).toEqual(expect.arrayContaining(['TypeScript', 'PHP']));
  });

  it('reads the letters that old TeX fonts hide behind control signs', () => {
    const [line] = linesOfText('Certi\u001ced o\u001bline work, 2005 \u0015 2007');
    expect(line?.text).toBe('Certified offline work, 2005 – 2007');
  });
});
