import { describe, expect, it } from 'vitest';
import { correctPerson } from '@/utils/person/correct-person';
import { mergePerson } from '@/utils/person/merge-person';
import { aPerson } from '../../builders/a-person';

const NOW = new Date('2026-12-01T09:00:00Z');

describe('correctPerson', () => {
  it('adds one correction to those there are', () => {
    const once = correctPerson(aPerson(), { kind: 'contact' });
    expect(correctPerson(once, { headline: 'Partner' }).notes.corrections).toEqual({
      kind: 'contact',
      headline: 'Partner',
    });
  });

  it('makes them known by the address that was put right, and no longer once it is taken back', () => {
    const right = correctPerson(aPerson(), { email: 'marit@osei.example' });
    expect(right.keys).toEqual(expect.arrayContaining(['mail:marit@osei.example']));
    expect(right.keys).toContain('mail:marit.osei@quayside.example');
    const back = correctPerson(right, { email: undefined });
    expect(back.keys).not.toContain('mail:marit@osei.example');
    expect(back.keys).toContain('mail:marit.osei@quayside.example');
    expect(back.notes.corrections).toEqual({});
  });

  it('keeps null as the word that there is none', () => {
    expect(correctPerson(aPerson(), { phone: null }).notes.corrections).toEqual({ phone: null });
  });

  it('is not written over by what a page says later', () => {
    const right = correctPerson(aPerson(), { organisation: 'Osei & Daughters' });
    const page = aPerson({ facts: { organisation: 'Quayside Group' } });
    const seen = { ...page, keys: [...page.keys] };
    const again = mergePerson(right, seen, NOW);
    expect(again.facts.organisation).toBe('Quayside Group');
    expect(again.notes.corrections.organisation).toBe('Osei & Daughters');
  });
});
