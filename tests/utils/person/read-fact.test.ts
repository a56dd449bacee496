import { describe, expect, it } from 'vitest';
import { readFact } from '@/utils/person/read-fact';

describe('readFact', () => {
  it.each([
    ['name', '  Ines   Falk ', 'Ines Falk'],
    ['email', 'Ines.Falk@Kontor.example', 'ines.falk@kontor.example'],
    ['phone', '+49 (0)40 555 01 20', '+49405550120'],
    ['profileUrl', 'linkedin.com/in/ines-falk', 'https://linkedin.com/in/ines-falk'],
    ['headline', '', null],
  ] as const)('reads %s from %j', (fact, typed, value) => {
    expect(readFact(fact, typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['name', ' ', 'person.problem_name'],
    ['email', 'ines at work', 'person.problem_email'],
    ['phone', 'ask me', 'person.problem_phone'],
    ['profileUrl', 'data:text/html,x', 'person.problem_profile'],
    ['profileUrl', 'ines', 'person.problem_profile'],
  ] as const)('refuses %s %j and says why', (fact, typed, key) => {
    expect(readFact(fact, typed)).toEqual({ ok: false, problem: { key } });
  });
});
