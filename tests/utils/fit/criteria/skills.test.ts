import { describe, expect, it } from 'vitest';
import { builds } from '@/utils/fit/criteria/builds';
import { skillsAsked } from '@/utils/fit/criteria/skills-asked';
import { skillsMust } from '@/utils/fit/criteria/skills-must';
import type { WantedSkill } from '@/utils/goals/direction';
import type { HeldSkill } from '@/utils/profile/held-skill';
import { aDirection } from '../../../builders/a-goal';
import { aHeldSkill } from '../../../builders/a-held-skill';
import { aPostingEvidence, aPostingFacts, aRequirement } from '../../../builders/a-posting';

const want = (conceptId: string | null, name = conceptId ?? ''): WantedSkill => ({
  conceptId,
  name,
  strength: 'want',
});
const must = (conceptId: string): WantedSkill => ({ conceptId, name: conceptId, strength: 'must' });

const input = (skills: readonly WantedSkill[], asked: readonly string[], held: readonly HeldSkill[] = []) => {
  const facts = aPostingFacts();
  return {
    facts,
    evidence: aPostingEvidence(facts),
    requirements: asked.map((id) => aRequirement({ conceptId: id, label: id, quote: `You know ${id}` })),
    direction: aDirection({ skills }),
    profile: { skills: held },
  };
};

describe('skills-asked', () => {
  it('is the share of wanted skills the ad asks for', () => {
    expect(skillsAsked.judge(input([want('sql'), want('docker')], ['sql', 'python']))).toMatchObject({
      utility: 0.5,
      quote: 'You know sql',
    });
  });

  it('takes a requirement that implies the wanted skill', () => {
    expect(skillsAsked.judge(input([want('javascript')], ['react']))).toMatchObject({ utility: 1 });
  });

  it('finds a wanted skill of my own naming by its words, never inside another word', () => {
    expect(skillsAsked.judge(input([want(null, 'falconry')], ['falconry']))).toMatchObject({ utility: 1 });
    expect(skillsAsked.judge(input([want(null, 'falcon')], ['falconry']))).toMatchObject({ utility: 0 });
  });

  it('is unknown where no requirement was read', () => {
    expect(skillsAsked.judge(input([want('sql')], []))).toMatchObject({ state: 'unknown' });
  });
});

describe('skills-must', () => {
  it('breaks on the first skill the ad does not ask for', () => {
    expect(skillsMust.judge(input([must('sql'), must('docker')], ['sql']))).toMatchObject({
      utility: 0,
      because: { params: { skills: 'docker' } },
    });
    expect(skillsMust.judge(input([must('sql')], ['sql']))).toMatchObject({ utility: 1 });
  });
});

describe('builds', () => {
  it('is the share of wanted skills I lack that the job would use', () => {
    const held = [
      aHeldSkill({ conceptId: 'sql', level: 3 }),
      aHeldSkill({ id: 'b', conceptId: 'docker', level: 1 }),
    ];
    expect(
      builds.judge(input([want('sql'), want('docker'), want('python')], ['sql', 'docker'], held)),
    ).toMatchObject({
      utility: 0.5,
      because: { params: { met: 1, of: 2 } },
    });
  });

  it('plays no part when I lack nothing I want', () => {
    expect(builds.judge(input([want('sql')], ['sql'], [aHeldSkill({ level: 2 })]))).toEqual({
      state: 'not-applicable',
    });
  });
});
