import { describe, expect, it } from 'vitest';

import { findTwins } from '@/utils/identity/find-twins';
import type { PostingFacts } from '@/utils/posting/posting';

import type { PostingOverrides } from '../../builders/a-posting';
import { aPosting } from '../../builders/a-posting';

const TEXT =
  'Quayside Freight moves the goods of a hundred small shops by cargo bike. You plan the tours of forty bikes, talk to the drivers every morning and find out why a tour was late. You know SQL and can explain a chart to someone who hates charts.';
const REWRITTEN =
  'Our client in the logistics sector moves the goods of a hundred small shops by cargo bike. You plan the tours of forty bikes, talk to the drivers every morning and find out what can be better. Apply today with our consultant.';

const LOOKED = aPosting({
  id: 'posting-a',
  key: 'linkedin-posting:4021234567',
  site: 'linkedin-posting',
  url: 'https://www.linkedin.com/jobs/view/4021234567/',
  facts: { title: 'Tour Planner', company: 'Quayside Freight GmbH', description: TEXT },
});

const other = (facts: Partial<PostingFacts> = {}, over: PostingOverrides = {}) =>
  aPosting({
    id: 'posting-b',
    key: 'generic:jobs.quayside.example:77',
    url: 'https://jobs.quayside.example/77',
    facts: {
      title: 'Tour Planner (m/f/d)',
      company: 'Quayside Freight',
      description: `${TEXT} Similar jobs.`,
      ...facts,
    },
    ...over,
  });

const kinds = (posting = other(), apart: readonly string[] = []) =>
  findTwins(LOOKED, [posting], apart).map(({ kind }) => kind);

describe('findTwins', () => {
  it('suggests the same job on another board, with what speaks for it', () => {
    const [twin] = findTwins(LOOKED, [other()], []);
    expect(twin).toMatchObject({ kind: 'same-job', evidence: { company: true, place: true, text: 1 } });
    expect(twin?.evidence.title).toBe(1);
  });

  it('calls the same ad under another number of one board a repost', () => {
    expect(kinds(other({}, { url: 'https://www.linkedin.com/jobs/view/4029999999/' }))).toEqual(['repost']);
  });

  it('calls the same ad for another place another job', () => {
    const places = [{ text: 'Porto, Portugal', city: 'Porto', region: null, country: 'PT' }];
    expect(kinds(other({ places }))).toEqual(['other-city']);
  });

  it('warns of an agency’s copy of a direct ad, though the company is another and the text rewritten', () => {
    const copy = { agency: 'Fairway Search', company: null, description: REWRITTEN };
    expect(kinds(other(copy))).toEqual(['agency-copy']);
    expect(kinds(other({ ...copy, company: 'Fairway Search' }))).toEqual(['agency-copy']);
  });

  it('knows a job saved from a list by company and title alone', () => {
    expect(kinds(other({ title: 'Tour Planner', description: null }))).toEqual(['same-job']);
    expect(kinds(other({ title: 'Tour Planner', description: null, company: null }))).toEqual([]);
  });

  it('suggests nothing for two jobs of one company with one frame around them', () => {
    const description =
      'Quayside Freight moves the goods of a hundred small shops by cargo bike. You lead the workshop, order parts and train two apprentices. You hold a trade certificate and like early mornings and loud music.';
    expect(kinds(other({ title: 'Tour Planner Workshop', description }))).toEqual([]);
  });

  it('suggests nothing for the same text from another company', () => {
    expect(kinds(other({ company: 'Harbour Lane Logistics' }))).toEqual([]);
  });

  it('leaves out itself, what was merged or removed, and what the user told apart', () => {
    expect(findTwins(LOOKED, [LOOKED], [])).toEqual([]);
    expect(kinds(other({}, { mergedInto: 'posting-c' }))).toEqual([]);
    expect(kinds(other({}, { deletedAt: '2026-11-20T09:00:00.000Z' }))).toEqual([]);
    expect(kinds(other(), ['posting-b'])).toEqual([]);
  });

  it('puts the most alike first and stops at three', () => {
    const far = other(
      { description: `${TEXT.slice(0, 190)} And much else that is new here entirely, word by word.` },
      { id: 'far', key: 'k:far' },
    );
    const near = ['x', 'y', 'z'].map((id) => other({}, { id, key: `k:${id}` }));
    expect(findTwins(LOOKED, [far, ...near], []).map(({ posting }) => posting.id)).toEqual(['x', 'y', 'z']);
  });
});
