import { describe, expect, it } from 'vitest';

import { prepareInterview } from '@/utils/story/prepare-interview';
import { storiesFor, tellsOf } from '@/utils/story/stories-for';
import { missingParts } from '@/utils/story/story';

import { aHeldSkill } from '../../builders/a-held-skill';
import { aRequirement } from '../../builders/a-posting';
import { aStory } from '../../builders/a-story';

describe('a story', () => {
  it('says what it still lacks', () => {
    expect(missingParts(aStory())).toEqual([]);
    expect(missingParts(aStory({ action: ' ', number: '' }))).toEqual(['action', 'number']);
  });

  it('tells of a skill by its concept, and of one of my own naming by its name', () => {
    expect(tellsOf(aStory(), { conceptId: 'sql', name: 'Structured queries' })).toBe(true);
    expect(tellsOf(aStory(), { conceptId: 'python', name: 'SQL' })).toBe(false);
    const own = aStory({ skills: [{ conceptId: null, name: 'Night shifts' }] });
    expect(tellsOf(own, { conceptId: null, name: 'night shifts ' })).toBe(true);
  });

  it('comes complete before half written, then the newest first', () => {
    const half = aStory({ id: 'half', result: '', updatedAt: '2026-11-01T08:00:00.000Z' });
    const old = aStory({ id: 'old', updatedAt: '2026-01-01T08:00:00.000Z' });
    const found = storiesFor([half, old, aStory()], { conceptId: 'sql', name: 'SQL' });
    expect(found.map(({ id }) => id)).toEqual(['story-1', 'old', 'half']);
  });
});

describe('prepareInterview (C30)', () => {
  it('lists the musts, those I claim without a story first, each once', () => {
    const asked = [
      aRequirement(),
      aRequirement({ quote: 'SQL, daily' }),
      aRequirement({ conceptId: 'python', label: 'Python' }),
      aRequirement({ conceptId: 'excel', label: 'Excel' }),
      aRequirement({ conceptId: 'tableau', label: 'Tableau', class: 'nice' }),
      aRequirement({ conceptId: null, label: 'a driving spirit' }),
    ];
    const skills = [aHeldSkill(), aHeldSkill({ id: 's2', conceptId: 'excel', name: 'Excel', level: 3 })];
    const prepared = prepareInterview(asked, skills, [aStory()]);
    expect(prepared.map(({ label, held, stories }) => [label, held, stories.length])).toEqual([
      ['Excel', 3, 0],
      ['Python', null, 0],
      ['SQL', 2, 1],
    ]);
    expect(prepared[2]?.quote).toBe('3+ years of experience with SQL');
  });
});
