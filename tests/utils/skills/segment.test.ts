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
    ['You are probably right for this if you have\nA b', 'requirements'],
    ['We wish to appoint a teacher who:\nA b', 'requirements'],
    ["We're after somebody with\nA b", 'requirements'],
    ['Essential functions\nA b', 'responsibilities'],
    ['## Our rooftop\nA b', 'other'],
    ['A b', 'other'],
  ])('reads %j as %s', (text, section) => {
    expect(told(text)).toEqual([`${section}: A b`]);
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
