import { describe, expect, it } from 'vitest';

import { judge } from '@/utils/fit/judge';
import { inOwnWords, wordBehind } from '@/utils/skills/in-own-words';

import { aHeldSkill } from '../../builders/a-held-skill';
import { aPosting, aRequirement } from '../../builders/a-posting';
import { aSkillWord } from '../../builders/a-skill-word';

const sql = aRequirement({ conceptId: 'sql', label: 'SQL', kind: 'tool', class: 'must' });
const line = aRequirement({ conceptId: null, label: 'A head for figures', class: 'nice' });
const sameAsExcel = aSkillWord({
  id: 'word:own:a head for figures',
  conceptId: null,
  name: 'A head for figures',
  means: 'same-as',
  as: { conceptId: 'excel', name: 'Excel' },
});

describe('inOwnWords', () => {
  it('is the very list where no word touches it', () => {
    const list = [sql, line];
    expect(inOwnWords(list, [])).toBe(list);
    expect(inOwnWords(list, [aSkillWord({ id: 'word:python', conceptId: 'python' })])).toBe(list);
  });

  it('leaves out what the user says is no skill, a line of the ad included', () => {
    expect(inOwnWords([sql, line], [aSkillWord({})])).toEqual([line]);
    expect(
      inOwnWords([sql, line], [aSkillWord({ id: 'word:own:a head for figures', conceptId: null })]),
    ).toEqual([sql]);
  });

  it('puts a skill of mine in the place of what is the same, with the ad’s own quote', () => {
    const [one] = inOwnWords([line], [sameAsExcel]);
    expect(one).toMatchObject({ conceptId: 'excel', label: 'Excel', quote: line.quote, class: 'nice' });
    expect(one?.kind).toBeUndefined();
  });

  it('asks once, and as firmly as the ad does anywhere, for what two names ask for', () => {
    const excel = aRequirement({ conceptId: 'excel', label: 'Excel', class: 'must' });
    const read = inOwnWords([line, excel], [sameAsExcel]);
    expect(read.map(({ conceptId, class: firmness }) => [conceptId, firmness])).toEqual([['excel', 'must']]);
  });

  it('shows a skill under my name for it and keeps what it is', () => {
    const [one] = inOwnWords(
      [sql],
      [aSkillWord({ means: 'called', as: { conceptId: null, name: 'Databases' } })],
    );
    expect(one).toEqual({ ...sql, label: 'Databases' });
  });
});

describe('wordBehind', () => {
  it('finds the word a requirement came through, and none for one that stands as it was read', () => {
    const called = aSkillWord({ means: 'called', as: { conceptId: null, name: 'Databases' } });
    const words = [called, sameAsExcel];
    const [renamed, same] = inOwnWords([sql, line], words);
    expect(renamed && wordBehind(renamed, words)).toBe(called);
    expect(same && wordBehind(same, words)).toBe(sameAsExcel);
    expect(wordBehind(sql, words)).toBeNull();
  });
});

describe('A verdict in own words', () => {
  const posting = aPosting({ requirements: [sql, { ...line, class: 'must' }] });
  const skills = [aHeldSkill({ conceptId: 'excel', name: 'Excel', level: 3 })];

  it('counts a skill of mine where I say that it is what is asked', () => {
    expect(judge(posting, { skills }, []).ready.musts).toEqual({ met: 0, of: 1 });
    expect(judge(posting, { skills, words: [sameAsExcel] }, []).ready.musts).toEqual({ met: 1, of: 2 });
  });

  it('counts one of my own naming too', () => {
    const own = [aHeldSkill({ conceptId: null, name: 'Reckoning', level: 3 })];
    const word = { ...sameAsExcel, as: { conceptId: null, name: 'Reckoning' } };
    expect(judge(posting, { skills: own, words: [word] }, []).ready.musts).toEqual({ met: 1, of: 2 });
  });

  it('does not miss what is no skill, and takes it up again when that is taken back', () => {
    expect(judge(posting, { skills, words: [aSkillWord({})] }, []).ready.musts.of).toBe(0);
    expect(judge(posting, { skills }, []).ready.musts.of).toBe(1);
  });
});
