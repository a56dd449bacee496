import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '@/utils/skills/segment';

const told = (text: string): string[] => segment(text).map((one) => `${one.section}: ${one.text}`);

describe('segment', () => {
  it.each([
    ['## Requirements\nA b', 'requirements'],
    ['**What you bring**\nA b', 'requirements'],
    ['**Requirements:**\nA b', 'requirements'],
    ['REQUIREMENTS\nA b', 'requirements'],
    ['Requirements:\nA b', 'requirements'],
    ['Requirements\nA b', 'requirements'],
    ['### Preferred qualifications\nA b', 'nice'],
    ["## What you'll do\nA b", 'responsibilities'],
    ['## Was wir bieten\nA b', 'benefits'],
    ['## À propos de nous\nA b', 'company'],
    ['## Hoe te solliciteren\nA b', 'apply'],
    ['## Equal opportunity\nA b', 'legal'],
    ['What we need from you\nA b', 'requirements'],
    ['To be considered:\nA b', 'requirements'],
    ['what we need\nA b', 'requirements'],
    ["what we'd like\nA b", 'nice'],
    ['what you do\nA b', 'responsibilities'],
    ['You might be a fit if\nA b', 'requirements'],
    ["What you'll own\nA b", 'responsibilities'],
    ["What you don't need\nA b", 'company'],
    ['The deal\nA b', 'benefits'],
    ['Extra love for: A b', 'nice: Extra love for'],
    ['Who are we\nA b', 'company'],
    ['What are you going to do\nA b', 'responsibilities'],
    ['About Foxglove Bikes\nA b', 'company'],
    ['School profile: A b', 'company: School profile'],
    ['ESSENTIAL FUNCTIONS (others may be given)\nA b', 'responsibilities'],
    ['Exp: A b', 'requirements: Exp'],
    ['Our commitment\nA b', 'legal'],
    ['ORGANISATIONAL VALUES\nA b', 'company'],
    ['You are probably right for this if you have\nA b', 'requirements'],
    ['We wish to appoint a teacher who:\nA b', 'requirements'],
    ["We're after somebody with\nA b", 'requirements'],
    ['Essential functions\nA b', 'responsibilities'],
    ['Who we are looking for\nA b', 'requirements'],
    ["Who you'll be\nA b", 'requirements'],
    ['Desired Candidate Profile\nA b', 'requirements'],
    ['What we look for:\nA b', 'requirements'],
    ['The person:\nA b', 'requirements'],
    ['Key selection criteria\nA b', 'requirements'],
    ['The successful candidate\nA b', 'requirements'],
    ['Mandatory skills\nA b', 'requirements'],
    ['Conditions of employment\nA b', 'requirements'],
    ['What would set you apart\nA b', 'nice'],
    ['You might also have\nA b', 'nice'],
    ['Secondary skills\nA b', 'nice'],
    ['What we give back\nA b', 'benefits'],
    ["What's on offer\nA b", 'benefits'],
    ["What you'll be doing\nA b", 'responsibilities'],
    ['Purpose of the role\nA b', 'responsibilities'],
    ['As Supervisor you will...\nA b', 'responsibilities'],
    ['The post holder will:\nA b', 'responsibilities'],
    ['Working conditions\nA b', 'requirements'],
    ['The ideal person:\nA b', 'requirements'],
    ['Background and qualities sought\nA b', 'requirements'],
    ['Foxglove in brief\nA b', 'company'],
    ['The ideal candidate has\nA b', 'requirements'],
    ['Who can apply?\nA b', 'requirements'],
    ["You'll impress us if you've got:\nA b", 'nice'],
    ["We'd be delighted (but would never insist) to see:\nA b", 'nice'],
    ['Highly regarded\nA b', 'nice'],
    ['JOB PROFILE\nA b', 'responsibilities'],
    ['What will you do?\nA b', 'responsibilities'],
    ['Requirements\nC d\nSUPPLEMENTAL INFORMATION:\nA b', 'requirements: C d\nother'],
    ['2. Key responsibilities\nA b', 'responsibilities'],
    ['3. Minimum qualifications\nA b', 'requirements'],
    ['## Our rooftop\nA b', 'other'],
    ['A b', 'other'],
  ])('reads %j as %s', (text, section) => {
    expect(told(text).join('\n')).toBe(`${section}: A b`);
  });

  it('takes no line that is wrapped for a heading', () => {
    const wrapped = 'Our guests are many, and we are always glad of those who';
    expect(told(`${wrapped}\ncome back.`)).toEqual([`other: ${wrapped}\ncome back.`]);
  });

  it('takes a word in capitals for what it says, unless it is known to head a section', () => {
    expect(told('NEEDED\nCSCS\nHVAC')).toEqual(['requirements: CSCS', 'requirements: HVAC']);
  });

  it('stays in a section under deeper headings it does not know, and leaves it at an equal one', () => {
    expect(told('## Requirements\n### Basics\nA b\n## Odds\nC d')).toEqual([
      'requirements: A b',
      'other: C d',
    ]);
  });

  it('takes a label at the head of a line for that line only', () => {
    expect(told('- Nice to have: A b\n- C d')).toEqual(['nice: Nice to have: A b', 'other: C d']);
  });

  it('takes no numbered line that only speaks of a skill for a heading', () => {
    expect(told('1. Excel skills\n2. A b')).toEqual(['other: Excel skills', 'other: A b']);
  });

  it('keeps liking under a label that names a kind of requirement, not how firm it is', () => {
    expect(told('Bonus points:\n- Domain knowledge: A b\n- Required: C d')).toEqual([
      'nice: Domain knowledge: A b',
      'requirements: Required: C d',
    ]);
  });

  it('leaves likings at a label of its own paragraph', () => {
    expect(told('Good to have:\nA b\n\nQualification: C d')).toEqual([
      'nice: A b',
      'requirements: Qualification: C d',
    ]);
  });

  it('takes the warning of false recruiters for law', () => {
    expect(told('Requirements\nWe do not charge any fees at any stage of recruitment.')).toEqual([
      'legal: We do not charge any fees at any stage of recruitment.',
    ]);
  });

  it('takes the whole of a sentence before a colon for no label of the rest of its line', () => {
    expect(told('Requirements\nDogs are strongly preferred: we have many. A bee.')).toEqual([
      'nice: Dogs are strongly preferred: we have many.',
      'requirements: A bee.',
    ]);
  });

  it('takes what is said about a named company for that only', () => {
    expect(told('Requirements\nAbout Foxglove: a bee.\nAbout you: a dog.')).toEqual([
      'company: About Foxglove: a bee.',
      'requirements: About you: a dog.',
    ]);
  });

  it.each([
    "You've led people.",
    "You've built a shed.",
    'You know your bees.',
    "You're fluent in bees.",
    'The right leader has spent years on a farm.',
    'Our ideal hire brings bees.',
    "You're likely a fit if you've kept bees.",
  ])('knows that %j asks', (sentence) => {
    expect(told(sentence)).toEqual([`requirements: ${sentence}`]);
  });

  it('takes a sentence of what benefits include for an offer', () => {
    expect(told('Requirements\nBenefits include a bee.')).toEqual(['benefits: Benefits include a bee.']);
  });

  it('takes no line with words behind its label for a heading', () => {
    expect(told('Skills: Python\nA b')).toEqual(['requirements: Skills: Python', 'other: A b']);
  });

  it('takes a question at the head of a line for the label of the line', () => {
    expect(told("Requirements\nC d\nWhat's in it for you? A bee. E fig.\nG h")).toEqual([
      'requirements: C d',
      "benefits: What's in it for you?",
      'benefits: A bee.',
      'benefits: E fig.',
      'requirements: G h',
    ]);
  });

  it('reads what a company works with as part of the work', () => {
    expect(told('About us\nA b.\nTech stack: C d')).toEqual([
      'company: A b.',
      'responsibilities: Tech stack: C d',
    ]);
  });

  it('asks nothing of the fields of a form, and only there', () => {
    expect(told('Requirements\nA b\nDepartment: C d\nIndustry type: E f\nNotice period: G h\nI j')).toEqual([
      'requirements: A b',
      'company: Department: C d',
      'company: Industry type: E f',
      'company: Notice period: G h',
      'requirements: I j',
    ]);
  });

  it('takes a stack by its label even without a heading of its own', () => {
    expect(told('About us\nStack: C d; E f.')).toEqual([
      'responsibilities: Stack: C d;',
      'responsibilities: E f.',
    ]);
  });

  it('leaves likings and the company where a heading of other words stands', () => {
    expect(told('Nice to have:\nA b\nHours and place:\nC d')).toEqual(['nice: A b', 'other: C d']);
    expect(told('About us\nA b\nThe small print:\nC d')).toEqual(['company: A b', 'other: C d']);
  });

  it('lets the parts of a sentence ask as its beginning does', () => {
    expect(told("To start you'll need a van; A b; and C dog. E fig.")).toEqual([
      "requirements: To start you'll need a van;",
      'requirements: A b;',
      'requirements: and C dog.',
      'other: E fig.',
    ]);
    expect(told('It would be a plus if you have A b; C dog. E fig.')).toEqual([
      'nice: It would be a plus if you have A b;',
      'nice: C dog.',
      'other: E fig.',
    ]);
    expect(told('Highly regarded, though not mandatory, are a bee; and some dogs.')).toEqual([
      'nice: Highly regarded, though not mandatory, are a bee;',
      'nice: and some dogs.',
    ]);
  });

  it('knows what is asked of whoever takes the role by how the sentence begins', () => {
    expect(
      told(
        "You will have led people. You'll hold a valid card. The successful candidate will have a bee. Candidates must possess a dog. You will go to sea. You will hold a caseload.",
      ).map((line) => line.split(':')[0]),
    ).toEqual(['requirements', 'requirements', 'requirements', 'requirements', 'other', 'other']);
  });

  it('parts sentences, not abbreviations', () => {
    expect(
      told('Use tools, e.g. Docker, z.B. Git. Work with Dr. Ode. It is 3.5 m high! Really? yes'),
    ).toEqual([
      'other: Use tools, e.g. Docker, z.B. Git.',
      'other: Work with Dr. Ode.',
      'other: It is 3.5 m high!',
      'other: Really? yes',
    ]);
  });

  it('joins a wrapped line with its beginning, and keeps short lines apart', () => {
    const long = 'They have worked with many kinds of tools and enjoyed';
    expect(told(`${long}\nevery single one of them`)).toEqual([`other: ${long}\nevery single one of them`]);
    expect(told('SQL\nPython')).toEqual(['other: SQL', 'other: Python']);
  });

  it.each(['- A b', '* A b', '• A b', '1. A b', '2) A b', '  - A b', 'o   A b'])(
    'takes the mark off %j',
    (line) => {
      expect(segment(line)).toMatchObject([{ text: 'A b', bullet: true }]);
    },
  );

  it('keeps every statement where it stands', () => {
    const piece = fc.oneof(
      fc.constantFrom('## Requirements\n', '- ', '\n', '. ', '**', 'A', '; ', '\r\n'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        for (const one of segment(text))
          expect(text.slice(one.start, one.start + one.text.length)).toBe(one.text);
      }),
    );
  });

  it('cuts a statement without end', () => {
    expect(segment('word '.repeat(1_000)).every(({ text }) => text.length <= 600)).toBe(true);
  });
});
