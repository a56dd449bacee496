import { describe, expect, it } from 'vitest';

import type { PostingCandidate } from '@/utils/capture/page-reading';
import { undoAct } from '@/utils/db/acts';
import { posting, savedPostings } from '@/utils/db/postings';
import { readingsOf } from '@/utils/db/readings';
import { fillLight } from '@/utils/intake/fill-light';
import { keepCard } from '@/utils/intake/keep-card';
import { keepCandidate } from '@/utils/intake/keep-candidate';
import type { IntakeWorld } from '@/utils/intake/keep-candidate';
import { restoreVersion } from '@/utils/intake/restore-version';

import { countingIds, freshStore, worldAt } from '../db/fresh-store';

const card = {
  title: 'Tour Planner',
  url: 'https://www.linkedin.com/jobs/view/tour-planner-4021234567/?trk=card',
  company: 'Quayside Freight',
  place: 'Kiel, Germany',
  pay: '€48,000 - €52,000 a year',
};
const list = { site: 'linkedin-posting' };
const read = { source: 'markup', trust: 'high' } as const;

const adAt = (url: string, title: string, description: string): PostingCandidate => ({
  kind: 'posting',
  site: 'linkedin-posting',
  url,
  fields: {
    title: { ...read, value: title },
    company: { ...read, value: 'Quayside Freight GmbH' },
    description: { ...read, value: description },
    externalId: { ...read, value: '4021234567' },
  },
  unreadable: [],
  problems: [],
});
const page = (title = 'Tour Planner (m/f/d)', description = 'You plan the tours of forty bikes.') =>
  adAt('https://www.linkedin.com/jobs/search/?currentJobId=4021234567', title, description);

const newWorld = (): IntakeWorld => ({
  ...worldAt('2026-11-22T09:00:00.000Z', countingIds('p')),
  db: freshStore(),
  readRequirements: ({ description }) => ({ requirements: [], vocabulary: description }),
});

describe('a job saved from a list', () => {
  it('holds what its card says, as something to be checked', async () => {
    const world = newWorld();
    expect(await keepCard(card, list, world)).toMatchObject({ ok: true, change: 'added' });
    const [row] = await savedPostings(world.db);
    expect(row).toMatchObject({
      isLight: true,
      facts: { title: 'Tour Planner', company: 'Quayside Freight', description: null },
      evidence: { title: { state: 'stated', trust: 'low' } },
    });
    expect(row?.facts.pay).toMatchObject({ min: 4_800_000, max: 5_200_000, currency: 'EUR' });
    expect(row?.facts.places.map(({ city }) => city)).toEqual(['Kiel']);
  });

  it('is one record however often it is saved, and can be taken back', async () => {
    const world = newWorld();
    const first = await keepCard(card, list, world);
    expect(await keepCard({ ...card, url: `${card.url}&refId=9` }, list, world)).toMatchObject({
      change: 'unchanged',
    });
    await undoAct(world.db, (first.ok && first.actId) || '', world);
    expect(await savedPostings(world.db)).toEqual([]);
  });

  it('is filled by its own page at another address of the board, notes and id unchanged', async () => {
    const world = newWorld();
    const kept = await keepCard(card, list, world);
    expect(await fillLight(page(), world)).toMatchObject({ ok: true, change: 'updated' });
    const rows = await savedPostings(world.db);
    expect(rows).toMatchObject([
      {
        id: kept.ok ? kept.id : '',
        key: 'linkedin-posting:4021234567',
        isLight: false,
        facts: { title: 'Tour Planner (m/f/d)', company: 'Quayside Freight GmbH', pay: { max: 5_200_000 } },
      },
    ]);
    expect(await fillLight(page(), world)).toBeNull();
  });

  it('is not filled by another ad that the address leads to by now', async () => {
    const world = newWorld();
    await keepCard(card, list, world);
    expect(await fillLight(page('Head of Bakery'), world)).toBeNull();
    expect(await savedPostings(world.db)).toMatchObject([{ isLight: true }]);
  });

  it('adds nothing to an ad whose own page was read', async () => {
    const world = newWorld();
    await keepCandidate(page(), world);
    expect(await keepCard(card, list, world)).toMatchObject({ ok: true });
    expect(await savedPostings(world.db)).toMatchObject([
      { isLight: false, key: 'linkedin-posting:4021234567', facts: { title: 'Tour Planner (m/f/d)' } },
    ]);
  });

  it('is refused where its card leads nowhere', async () => {
    const refused = await keepCard(
      { title: 'Tour Planner', url: 'mailto:jobs@quayside.example' },
      list,
      newWorld(),
    );
    expect(refused).toEqual({ ok: false, reason: 'incomplete', detail: 'address' });
  });
});

describe('restoreVersion', () => {
  it('gives an earlier version back, its requirements with it, and removes none', async () => {
    const world = newWorld();
    const kept = await keepCandidate(page('Tour Planner', 'You plan the tours of forty bikes.'), world);
    const later = { ...world, now: new Date('2026-11-25T09:00:00.000Z') };
    await keepCandidate(page('Tour Planner', 'You plan the tours of ninety bikes.'), later);
    const id = kept.ok ? kept.id : '';
    const first = (await readingsOf(world.db, id)).at(-1);
    expect(await restoreVersion(first?.id ?? '', later)).toMatchObject({ ok: true, change: 'updated' });
    const row = await posting(world.db, id);
    expect(row?.facts.description).toBe('You plan the tours of forty bikes.');
    expect(row?.vocabulary).toBe('You plan the tours of forty bikes.');
    expect(await readingsOf(world.db, id)).toHaveLength(2);
  });

  it('is refused where there is no such version', async () => {
    expect(await restoreVersion('none', newWorld())).toMatchObject({ ok: false, reason: 'invalid' });
  });
});
