import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRequirements } from '@/utils/skills/read-requirements';
import type { Requirement } from '@/utils/skills/requirement';

const read = (description: string, language: string | null = null): Requirement[] =>
  readRequirements({ description, title: null, language }).requirements;

/** `concept class` for each requirement, in the order of the ad. */
const said = (description: string, language: string | null = null): string[] =>
  read(description, language).map((one) => `${one.conceptId ?? one.label} ${one.class}`);

describe('readRequirements', () => {
  it('takes the class from the section, in the words of eight languages', () => {
    const headings = [
      ['Requirements', 'Nice to have'],
      ['Dein Profil', 'Von Vorteil'],
      ['Profil recherché', 'Serait un plus'],
      ['Functie-eisen', 'Een pré'],
      ['Requisitos', 'Se valorará'],
      ['Kvalifikationer', 'Det er en fordel'],
      ['Vi söker dig som har', 'Meriterande'],
      ['Kvalifikasjoner', 'Ønskelig'],
    ];
    for (const [must, nice] of headings) {
      expect(said(`## ${must}\n- SQL\n\n## ${nice}\n- Docker`)).toEqual(['sql must', 'docker nice']);
    }
  });

  it.each([
    ['Docker is a plus', 'docker nice'],
    ['Ideally you know Docker', 'docker nice'],
    ["It's great if you also bring Docker", 'docker nice'],
    ['Docker von Vorteil', 'docker nice'],
    ['Docker souhaité', 'docker nice'],
    ['Docker is een pré', 'docker nice'],
    ['Docker deseable', 'docker nice'],
    ['Docker er en fordel', 'docker nice'],
    ['Docker är meriterande', 'docker nice'],
    ['Gjerne Docker', 'docker nice'],
    ['You must know Docker', 'docker must'],
    ['Docker is required', 'docker must'],
    ['Docker ist zwingend', 'docker must'],
    ['Docker est indispensable', 'docker must'],
    ['Docker is vereist', 'docker must'],
    ['Docker imprescindible', 'docker must'],
    ['We ship with Docker', 'docker mentioned'],
  ])('an explicit cue in the sentence decides: %s', (sentence, expected) => {
    expect(said(`## Tasks\n- ${sentence}`)).toEqual([expected]);
  });

  it.each([
    [
      "You'll be doing purchase ledger mostly but also help with VAT returns.",
      'accounts-payable mentioned,vat mentioned',
    ],
    ['AAT or working towards.', 'aat must'],
    ['Good with Excel.', 'excel must'],
    ['You speak German like a native.', 'german must'],
    ['Salesforce is second nature to you.', 'salesforce must'],
    ['Fluency in English is assumed.', 'english must'],
    ['An MBA would strengthen the application.', 'mba nice'],
    ['Requirements:\n- Dutch, German is a pre;', 'dutch must,german nice'],
    ['Requirements:\n- Python, CNC a big +', 'python must,machining nice'],
    ['Requirements:\n- Python - Excel desirable', 'python must,excel nice'],
    ['Requirements:\n- Dutch and English, German is a pre', 'dutch must,english must,german nice'],
    ['Requirements:\n- Python, of which Excel would be an asset', 'python must,excel nice'],
    ['Requirements:\n- Python or Excel, preferred', 'python nice,excel nice'],
    ['Requirements:\n- Python - desirable', 'python nice'],
    ['Requirements:\n- Litigation and ideally Excel', 'litigation must,excel nice'],
    ['Your experience will have taken in litigation.', 'litigation must'],
    ['You will help customers with Excel.', 'excel mentioned'],
  ])('hears how firmly "%s" asks', (text, wanted) => {
    expect(said(text, 'en').join()).toBe(wanted);
  });

  it('reads a table by the column its mark stands in', () => {
    const marks = 'Criteria | Essential | Desirable\nPython | X |\nExcel | | X';
    expect(said(marks)).toEqual(['python must', 'excel nice']);
    const words =
      '| Area | Essential | Desirable |\n|---|---|---|\n| Tools | Python | Excel |\n\nWe use Docker.';
    expect(said(words)).toEqual(['python must', 'excel nice', 'docker mentioned']);
  });

  it('ends a list of likings at a line alone above running text', () => {
    const ad =
      'Desirable criteria\nPython\n\nSafe practice\nAll appointments follow the standards of our association, and staff write reports in Excel.';
    expect(said(ad)).toContain('excel mentioned');
  });

  it('lets a cue win over the section, within its own sentence only', () => {
    expect(said('## Requirements\n- SQL; Docker is a plus.\n- Python')).toEqual([
      'sql must',
      'docker nice',
      'python must',
    ]);
  });

  it('shares a sentence between two cues by nearness', () => {
    expect(said('- SQL is required, Docker is a plus')).toEqual(['sql must', 'docker nice']);
    expect(said('- Must have SQL, ideally with Docker')).toEqual(['sql must', 'docker nice']);
  });

  it.each([
    ['SQL is handy', 'sql nice'],
    ['SQL never hurts', 'sql nice'],
    ['SQL may help', 'sql nice'],
    ['SQL would put you at the top of the pile', 'sql nice'],
    ['SQL would set you apart', 'sql nice'],
    ['SQL (PostgreSQL or MySQL): bonus', 'sql nice'],
    ['SQL (PostgreSQL or MySQL): bonus', 'mysql nice'],
    ['Docker (Compose, Swarm) is an advantage', 'docker nice'],
    ['SQL will be an added advantage', 'sql nice'],
    ['SQL: good to have', 'sql nice'],
    ['SQL is highly regarded', 'sql nice'],
    ['SQL useful but not essential', 'sql nice'],
    ['SQL is a plus though not required', 'sql nice'],
    ['SQL gets you a dollar more', 'sql nice'],
    ['Those with SQL start higher', 'sql nice'],
    ['SQL may substitute for one year', 'sql nice'],
    ['SQL is encouraged', 'sql nice'],
    ['SQL would be brilliant', 'sql nice'],
    ['We are particularly interested in people with SQL', 'sql nice'],
    ['The ideal candidate will also bring SQL', 'sql nice'],
    ['SQL is vital', 'sql must'],
    ['SQL is non-negotiable', 'sql must'],
    ['SQL is a must', 'sql must'],
    ['Mandatory: SQL', 'sql must'],
  ])('takes the class of %j from its words', (line, expected) => {
    for (const heading of ['Your work', 'Requirements'])
      expect(said(`## ${heading}\n- ${line}`)).toContain(expected);
  });

  it('reads the checks that even the parts about law and offers name', () => {
    const ad = [
      '## Requirements\n- SQL',
      '## Benefits\n- A background check is conducted for all hires because we use Python.',
      '## Legal notice\n- Selected candidates shall undergo a drug test. You must already have the right to work in the UK.',
    ].join('\n\n');
    expect(said(ad)).toEqual([
      'sql must',
      'background-check must',
      'drug-test must',
      'uk-right-to-work must',
    ]);
    expect(
      said(
        '## Legal notice\nApplicants with arrest or conviction records are considered; a background check is no bar.',
      ),
    ).toEqual([]);
  });

  it('asks nothing that the ad says is not needed', () => {
    expect(said('## Requirements\n- Docker is not required')).toEqual([]);
    expect(said('## Requirements\n- SQL or Docker is not required')).toEqual([]);
    expect(said("## Requirements\n- We don't care about SQL")).toEqual([]);
    expect(said('## Requirements\n- Python is enough, Docker is not required')).toEqual(['python must']);
  });

  it('likes what one may hold already', () => {
    expect(said('## Requirements\n- If you already hold a forklift licence, you start higher')).toEqual([
      'forklift nice',
    ]);
  });

  it('takes the field of a degree from behind a name that opens it', () => {
    expect(said('## Requirements\n- BS in Civil Engineering')).toEqual([
      'bachelors-degree must',
      'engineering-civil-degree must',
    ]);
  });

  it('reads nothing from company, benefits, law and how to apply', () => {
    const ad = [
      '## About us\nWe train chefs in Python.',
      '## Benefits\n- Free Spanish lessons',
      '## How to apply\nSend your Excel file.',
      '## Your profile\n- SQL\n- We are an equal opportunity employer that speaks German.',
    ].join('\n\n');
    expect(said(ad)).toEqual(['sql must']);
  });

  it('knows a requirement by its words where no heading says so', () => {
    expect(said('- 5+ years of experience with SQL\n- Kenntnisse in Python\n- You will use Docker')).toEqual([
      'sql must',
      'python must',
      'docker mentioned',
    ]);
  });

  it('joins alternatives and leaves what is asked together apart', () => {
    const [java, csharp, sql] = read('## Requirements\n- Java or C#, and SQL');
    expect(java?.group).not.toBeNull();
    expect(java?.group).toBe(csharp?.group);
    expect(sql?.group).toBeNull();
  });

  it.each([
    ['Java/Kotlin', 2],
    ['Java oder Kotlin', 2],
    ['Java ou Kotlin', 2],
    ['Java, Kotlin or Scala', 3],
    ['one of: Java, Kotlin, Scala', 3],
    ['a cloud (e.g. AWS, Azure)', 2],
    ['Java and Kotlin', 0],
    ['Java, Kotlin', 0],
  ])('counts the alternatives of %s', (words, size) => {
    expect(read(`## Requirements\n- ${words}`).filter(({ group }) => group !== null)).toHaveLength(size);
  });

  it('reads Dutch "of" as "or" in Dutch only', () => {
    expect(read('- Ervaring met Java of Kotlin', 'nl').every(({ group }) => group !== null)).toBe(true);
    expect(read('- Java of Kotlin', 'en').every(({ group }) => group === null)).toBe(true);
  });

  it.each([
    ['5+ years of SQL', 5],
    ['at least three years of experience with SQL', 3],
    ['3-5 years of SQL', 3],
    ['SQL (2 years)', 2],
    ['4 Jahre Erfahrung mit SQL', 4],
    ['3 ans en SQL', 3],
    ['minimaal 2 jaar SQL', 2],
    ['5 años de SQL', 5],
    ['3 års erfaring med SQL', 3],
    ['You are 18 years old and know SQL', null],
    ['For over 20 years we have used SQL', null],
  ])('reads the years of "%s"', (words, years) => {
    expect(read(`- ${words}`)[0]?.years).toBe(years);
  });

  it.each([
    ['SQL', 2],
    ['Basic SQL', 1],
    ['Grundkenntnisse in SQL', 1],
    ['Strong SQL', 3],
    ['Expert in SQL', 4],
    ['English (C1)', 3],
    ['Englisch verhandlungssicher', 3],
    ['Native English', 4],
    ['English B2', 2],
  ])('reads the level of "%s"', (words, level) => {
    expect(read(`## Requirements\n- ${words}`)[0]?.level).toBe(level);
  });

  it('names a concept once: firmest class, first quote of that class', () => {
    const ad =
      '## Tasks\n- Report with SQL\n## Requirements\n- SQL every day\n- More SQL\n## Nice to have\n- SQL tuning';
    expect(read(ad).map(({ class: firmness, quote }) => [firmness, quote])).toEqual([
      ['must', 'SQL every day'],
    ]);
  });

  it('keeps a line it does not understand as it stands', () => {
    const ad = '## Requirements\n- Two seasons with **hawks** and owls';
    expect(read(ad)).toMatchObject([
      {
        conceptId: null,
        label: 'Two seasons with hawks and owls',
        quote: 'Two seasons with **hawks** and owls',
        class: 'must',
      },
    ]);
  });

  it.each([
    ['C++ and C#', ['cpp', 'csharp']],
    ['.NET, CI/CD', ['dotnet', 'cicd']],
    ['ASP.NET', ['aspnet']],
    ['R&D', ['research-development']],
    ['Node.js', ['nodejs']],
    ['**Power BI**', ['power-bi']],
    ['full-stack', ['full-stack']],
    ['k8s', ['kubernetes']],
    ['Führerschein Klasse B', ['driving-licence']],
    ["driver's licence", ['driving-licence']],
    ['Wundversorgung', ['wound-care']],
    ['soins de plaies', ['wound-care']],
    ['SÅRVÅRD', ['wound-care']],
    ['risk assessments', ['risk-management']],
  ])('finds the concepts of %s', (words, ids) => {
    expect(read(`## Requirements\n- ${words}`).map(({ conceptId }) => conceptId)).toEqual(ids);
  });

  it('points at the very words, whatever the text', () => {
    const words = fc.constantFrom(
      'SQL',
      '**Java** or C#',
      'déjà vu ',
      'ß Straße ',
      '- ',
      '\n',
      '## Requirements\n',
      'R&D',
      '😀',
      'e\u0301',
      '. ',
      ', ',
      '\r\n',
      'İ',
      'a plus ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (parts) => {
        const description = parts.join('');
        for (const { quote, start, end } of read(description)) {
          expect(description).toContain(quote);
          const at = description.indexOf(quote);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(quote).toContain(description.slice(start, end));
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it('gives the same answer to the same ad', () => {
    const ad = '## Requirements\n- Java or C#\n- 5+ years of SQL\n- Falconry for a living';
    expect(read(ad)).toEqual(read(ad));
  });

  it('has an answer for a megabyte of anything', () => {
    for (const piece of ['- SQL and Go, or Excel\n', '. ', 'x', '(', '5 years ']) {
      expect(read(piece.repeat(1_000_000 / piece.length)).length).toBeLessThan(50);
    }
  });
});
