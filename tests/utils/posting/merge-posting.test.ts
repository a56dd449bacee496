// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPosting, aPostingEvidence, aPostingFacts, aRequirement } from '../../builders/a-posting';
import { mergePosting } from '@/utils/posting/merge-posting';
import type { Evidence } from '@/utils/capture/evidence';
import type { PostingFacts } from '@/utils/posting/posting';
import type { SeenPosting } from '@/utils/posting/merge-posting';

const stated = (trust: 'high' | 'medium' | 'low' | 'doubtful'): Evidence => ({
  state: 'stated',
  source: 'label',
  trust,
});
const aSighting = (facts: Partial<PostingFacts> = {}, over: Partial<SeenPosting> = {}): SeenPosting => {
  const whole = aPostingFacts(facts);
  return {
    facts: whole,
    evidence: aPostingEvidence(whole),
    requirements: [aRequirement()],
    vocabulary: 'test',
    url: 'https://jobs.harbourlane.example/7041?from=list',
    at: '2026-10-20T09:00:00.000Z',
    isLight: false,
    ...over,
  };
};

describe('mergePosting', () => {
  it('takes the new reading and says so', () => {
    const { posting, change } = mergePosting(aPosting(), aSighting({ title: 'Lead Data Analyst' }));
    expect(change).toBe('updated');
    expect(posting.facts.title).toBe('Lead Data Analyst');
    expect(posting.seenAt).toBe('2026-10-20T09:00:00.000Z');
  });

  it('calls the same reading unchanged, and notes only that it was seen', () => {
    const { posting, change } = mergePosting(aPosting(), aSighting());
    expect(change).toBe('unchanged');
    expect(posting.seenAt).toBe('2026-10-20T09:00:00.000Z');
    expect(posting.savedAt).toBe('2026-10-06T09:00:00.000Z');
  });

  it('keeps a value with its evidence when the new reading has none', () => {
    const existing = aPosting();
    const { posting, change } = mergePosting(existing, aSighting({ pay: null, places: [] }));
    expect(change).toBe('unchanged');
    expect(posting.facts.pay).toEqual(existing.facts.pay);
    expect(posting.evidence.places).toEqual(existing.evidence.places);
  });

  it('keeps a value before an empty one, whatever the evidence claims', () => {
    const facts = aPostingFacts({ company: null });
    const seen = aSighting({}, { facts, evidence: aPostingEvidence(facts, { company: stated('high') }) });
    expect(mergePosting(aPosting(), seen).posting.facts.company).toBe('Harbour Lane Logistics');
  });

  it('fills a value that was missing', () => {
    const existing = aPosting({ facts: { closesOn: null } });
    const { posting, change } = mergePosting(existing, aSighting({ closesOn: '2026-12-01' }));
    expect([posting.facts.closesOn, posting.evidence.closesOn.state, change]).toEqual([
      '2026-12-01',
      'stated',
      'updated',
    ]);
  });

  it('does not let a reading of lower trust win, but one of the same trust', () => {
    const existing = aPosting({ evidence: { company: stated('medium') } });
    const facts = aPostingFacts({ company: 'Harbour Lane' });
    const low = aSighting({}, { facts, evidence: aPostingEvidence(facts, { company: stated('low') }) });
    expect(mergePosting(existing, low).posting.facts.company).toBe('Harbour Lane Logistics');
    const same = aSighting({}, { facts, evidence: aPostingEvidence(facts, { company: stated('medium') }) });
    expect(mergePosting(existing, same).posting.facts.company).toBe('Harbour Lane');
  });

  it('keeps a description, and the requirements that quote it, before one less than half as long', () => {
    const existing = aPosting();
    const { posting } = mergePosting(
      existing,
      aSighting({ description: 'Apply now.' }, { requirements: [], vocabulary: 'newer' }),
    );
    expect(posting.facts.description).toBe(existing.facts.description);
    expect(posting.requirements).toEqual(existing.requirements);
    expect(posting.vocabulary).toBe('test');
  });

  it('takes the requirements that a newer vocabulary reads from the same description', () => {
    const { posting, change } = mergePosting(
      aPosting(),
      aSighting({}, { requirements: [], vocabulary: 'newer' }),
    );
    expect([posting.requirements, posting.vocabulary, change]).toEqual([[], 'newer', 'updated']);
  });

  it('is done after once, and never touches what the user wrote', () => {
    const title = fc.constantFrom<string | null>(null, 'A', 'B');
    const trust = fc.constantFrom('high', 'medium', 'low', 'doubtful');
    const text = fc.constantFrom<string | null>(
      null,
      'short',
      'a text that is longer than twice the short one',
      'other',
    );
    const sighting = fc
      .tuple(title, trust, text, fc.integer({ min: 10, max: 28 }))
      .map(([name, degree, description, day]) => {
        const facts = aPostingFacts({ title: name, description });
        const evidence = aPostingEvidence(facts, name === null ? {} : { title: stated(degree) });
        return aSighting({}, { facts, evidence, at: `2026-10-${day}T09:00:00.000Z` });
      });
    fc.assert(
      fc.property(sighting, sighting, fc.string(), (first, second, note) => {
        const kept = aPosting({
          facts: { title: first.facts.title, description: first.facts.description },
          evidence: { title: first.evidence.title, description: first.evidence.description },
          notes: { text: note, verdict: 'maybe', corrections: { title: note } },
          personIds: ['person-1'],
        });
        const before = structuredClone(kept);
        const once = mergePosting(kept, second).posting;
        const twice = mergePosting(once, second);
        expect(kept).toEqual(before);
        expect(twice).toEqual({ posting: once, change: 'unchanged' });
        expect(once.notes).toEqual(kept.notes);
        expect([once.id, once.key, once.personIds, once.savedAt]).toEqual([
          kept.id,
          kept.key,
          kept.personIds,
          kept.savedAt,
        ]);
      }),
    );
  });
});
