import { strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';

import type { InventedPerson } from './invented-person';
import { RESUME_WORDS, spanWords } from './resume-words';

/** A JSON Resume as another program would write it. */
export function resumeJson(person: InventedPerson): Uint8Array {
  return strToU8(
    JSON.stringify(
      {
        basics: { name: person.name, label: person.headline, summary: person.summary },
        work: person.jobs.map(({ title, employer, start, end, points }) => ({
          name: employer,
          position: title,
          startDate: start,
          ...(end !== null && { endDate: end }),
          highlights: points,
        })),
        education: person.education.map(({ degree, school, start, end }) => ({
          institution: school,
          studyType: degree,
          startDate: start,
          endDate: end,
        })),
        skills: [{ name: 'Core', keywords: person.skills }],
        languages: person.languages.map(({ name, fluency }) => ({ language: name, fluency })),
        certificates: person.certificates.map(({ name, issuer, date }) => ({ name, issuer, date })),
      },
      null,
      1,
    ),
  );
}

/** A LinkedIn data export: CSV files in a zip, with files that are not to be read. */
export function resumeLinkedIn(person: InventedPerson): Uint8Array {
  const month = (date: string | null): string => {
    if (date === null) return '';
    const [year = '', number = '1'] = date.split('-');
    return `${RESUME_WORDS['en']?.months[Number(number) - 1] ?? ''} ${year}`;
  };
  const csv = (rows: readonly object[]): Uint8Array => strToU8(`${Papa.unparse([...rows])}\n`);
  const files = {
    'Positions.csv': csv(
      person.jobs.map(({ title, employer, place, start, end, points }) => ({
        'Company Name': employer,
        Title: title,
        Description: points.join('\n'),
        Location: place,
        'Started On': month(start),
        'Finished On': month(end),
      })),
    ),
    'Skills.csv': csv(person.skills.map((skill) => ({ Name: skill }))),
    'Education.csv': csv(
      person.education.map(({ degree, school, start, end }) => ({
        'School Name': school,
        'Start Date': start,
        'End Date': end,
        'Degree Name': degree,
      })),
    ),
    'Languages.csv': csv(person.languages.map(({ name, fluency }) => ({ Name: name, Proficiency: fluency }))),
    'Certifications.csv': csv(
      person.certificates.map(({ name, issuer, date }) => ({
        Name: name,
        Authority: issuer,
        'Started On': month(date),
      })),
    ),
    'Connections.csv': csv([{ 'First Name': 'Nobody', 'Last Name': 'Invented' }]),
  };
  return zipSync(files, { mtime: new Date('2026-01-15T12:00:00Z') });
}

/** A résumé as text, the way people paste it. */
export function resumeText(person: InventedPerson): Uint8Array {
  const w = RESUME_WORDS[person.language];
  if (w === undefined) throw new Error(`no words for ${person.language}`);
  const lines = [
    person.name,
    person.headline,
    ...(person.summary === '' ? [] : ['', w.profile, person.summary]),
    '',
    w.work.toUpperCase(),
    ...person.jobs.flatMap(({ title, employer, place, start, end, points }) => [
      '',
      title,
      `${employer}, ${place}`,
      spanWords(start, end, person.language, false),
      ...points.map((point) => `- ${point}`),
    ]),
    '',
    w.education.toUpperCase(),
    ...person.education.flatMap(({ degree, school, start, end }) => [
      `${degree}, ${school} (${start} - ${end})`,
    ]),
    '',
    w.skills.toUpperCase(),
    person.skills.join('; '),
    '',
    w.languages.toUpperCase(),
    ...person.languages.map(({ name, fluency }) => `${name}: ${fluency}`),
    ...(person.certificates.length === 0 ? [] : ['', w.certificates.toUpperCase()]),
    ...person.certificates.map(({ name, issuer, date }) =>
      [name, issuer, date.slice(0, 4)].filter((cell) => cell !== '').join(', '),
    ),
  ];
  return strToU8(`${lines.join('\n')}\n`);
}
