import { describe, expect, it } from 'vitest';
import { conceptById, conceptByName, findConcepts, implies } from '@/utils/skills/find-concepts';

const ids = (query: string, limit = 8): string[] => findConcepts(query, limit).map(({ id }) => id);

describe('findConcepts', () => {
  it.each([
    ['sql', 'sql'],
    ['java', 'java'],
    ['javas', 'javascript'],
    ['k8s', 'kubernetes'],
    ['EXC', 'excel'],
    ['wundversorgung', 'wound-care'],
    ['conduite de trav', 'site-management'],
    ['fuhrerschein', 'driving-licence'],
    ['c++', 'cpp'],
    ['c#', 'csharp'],
    ['.net', 'dotnet'],
    ['R&D', 'research-development'],
  ])('offers for "%s" first %s', (typed, first) => {
    expect(ids(typed)[0]).toBe(first);
  });

  it('finds a name by a later word', () => {
    expect(ids('administration', 50)).toContain('administration');
    expect(ids('handling', 50)).toContain('cash-handling');
  });

  it('offers each concept once, and no more than asked for', () => {
    const many = ids('m', 20);
    expect(many).toHaveLength(20);
    expect(new Set(many).size).toBe(20);
  });

  it.each(['', '   ', '!?', 'zzzzqq'])('offers nothing for "%s"', (typed) => {
    expect(ids(typed)).toEqual([]);
  });
});

describe('conceptById and conceptByName', () => {
  it('know a concept by its id and by any whole name, in any case', () => {
    expect(conceptById('sql')?.label).toBe('SQL');
    expect(conceptByName('POSTGRES')?.id).toBe('postgresql');
    expect(conceptByName('Power  BI')?.id).toBe('power-bi');
  });

  it('know nothing of strangers and of halves', () => {
    expect(conceptById('no-such-thing')).toBeNull();
    expect(conceptById('constructor')).toBeNull();
    expect(conceptByName('postg')).toBeNull();
    expect(conceptByName('')).toBeNull();
  });
});

describe('implies', () => {
  it('follows one hop, in one direction', () => {
    expect(implies('react', 'javascript')).toBe(true);
    expect(implies('javascript', 'react')).toBe(false);
    expect(implies('react', 'web-development')).toBe(false);
    expect(implies('no-such-thing', 'react')).toBe(false);
  });
});
