import { undoAct } from '@/utils/db/acts';
import { putActivity, removeActivity } from '@/utils/db/activities';
import { emptyBin } from '@/utils/db/bin';
import { putGapDecision, removeGapDecision } from '@/utils/db/gap-decisions';
import { putGoal, removeGoal } from '@/utils/db/goals';
import { putHeldSkill, removeHeldSkill } from '@/utils/db/held-skills';
import { putMe } from '@/utils/db/me';
import { putDecision, removeDecision } from '@/utils/db/decisions';
import { putExchange, removeExchange } from '@/utils/db/exchanges';
import { putNetworkTerms } from '@/utils/db/network-terms';
import { forgetViewedAds, noteViewedAd } from '@/utils/db/viewed-ads';
import { putTie } from '@/utils/db/ties';
import { putTerms } from '@/utils/db/market-terms';
import { putPitch } from '@/utils/db/pitches';
import { putRole, removeRole } from '@/utils/db/roles';
import { putStory, removeStory } from '@/utils/db/stories';
import { assignResume, keepResume, removeResume } from '@/utils/db/resumes';
import type { NorthingDb } from '@/utils/db/northing-db';
import { forgetPerson, keepPerson, notePerson, person, restorePerson } from '@/utils/db/people';
import {
  forgetPosting,
  keepPosting,
  linkPerson,
  notePosting,
  posting,
  restorePosting,
} from '@/utils/db/postings';
import { putReread } from '@/utils/db/reread-postings';
import type { ActWorld } from '@/utils/db/run-act';
import { putSkillWord, removeSkillWord } from '@/utils/db/skill-words';
import { putVerdictSettings, resetVerdictSettings } from '@/utils/db/verdict-settings';

import { aGapDecision } from '../../builders/a-gap-decision';
import { aDecision } from '../../builders/a-decision';
import { aViewedAd } from '../../builders/a-viewed-ad';
import { aSkillWord } from '../../builders/a-skill-word';
import { aStory } from '../../builders/a-story';
import { aPitch, aRole, someTerms } from '../../builders/market-rows';
import { anExchange, aTie, someNetworkTerms } from '../../builders/an-exchange';
import { aGoal } from '../../builders/a-goal';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aMe } from '../../builders/a-me';
import { aPosition, aResume } from '../../builders/a-resume';
import { aPosting } from '../../builders/a-posting';
import { anActivity } from '../../builders/an-activity';
import { aDraft } from './a-draft';
import { aSeenPerson } from './a-seen-person';
import { countingIds, worldAt } from './fresh-store';

/** One command of the store, to be run on a store that `seedStore` has filled. */
export interface Command {
  readonly name: string;
  readonly run: (
    db: NorthingDb,
    world: ActWorld,
  ) => Promise<{ readonly ok: boolean; readonly reason?: string }>;
}

const later = '2026-12-01T09:00:00.000Z';

/** `p-1` an ad with notes, `p-5` one long in the bin, `p-9` a person linked to `p-1`, `p-11` one in the bin, a goal, a skill. */
export async function seedStore(db: NorthingDb): Promise<{ lastActId: string }> {
  const world = worldAt('2026-10-01T09:00:00.000Z', countingIds('p'));
  const ids: string[] = [];
  const done = async (
    command: Promise<{ ok: boolean; id?: string; actId?: string | null }>,
  ): Promise<void> => {
    const outcome = await command;
    if (!outcome.ok) throw new Error(`seed failed: ${JSON.stringify(outcome)}`);
    ids.push(outcome.actId ?? '');
  };
  await done(keepPosting(db, aDraft({ at: '2026-10-01T09:00:00.000Z' }), world));
  await done(notePosting(db, 'p-1', { text: 'Ask Ann' }, world));
  await done(keepPosting(db, aDraft({ key: 'generic:old', at: '2026-10-01T09:00:00.000Z' }), world));
  await done(forgetPosting(db, 'p-5', world));
  await done(keepPerson(db, aSeenPerson(), world, 'p-1'));
  await done(keepPerson(db, aSeenPerson({ keys: ['mail:bo@quayside.example'] }), world, 'p-1'));
  await done(forgetPerson(db, 'p-11', world));
  await done(putGoal(db, aGoal(), world));
  await done(putActivity(db, anActivity({ id: 'activity-0' }), world));
  await done(putGapDecision(db, aGapDecision({ id: 'own:hawks', conceptId: null, name: 'hawks' }), world));
  const lines = { id: 'verdict', ready: 0.4, toward: 0.5, coverage: 0.4, updatedAt: later } as const;
  await done(putVerdictSettings(db, lines, world));
  await done(putHeldSkill(db, aHeldSkill(), world));
  await done(keepResume(db, { resume: aResume(), positions: [aPosition()], skills: [] }, world));
  await done(putStory(db, aStory(), world));
  await done(putDecision(db, aDecision(), world));
  await done(putRole(db, aRole(), world));
  await done(putSkillWord(db, aSkillWord(), world));
  await noteViewedAd(db, aViewedAd(), world);
  await done(putExchange(db, anExchange({ personId: 'p-9' }), 'Marit', world));
  await done(putExchange(db, anExchange({ id: 'exchange-2', personId: 'p-11' }), 'Bo', world));
  await done(putTie(db, aTie({ id: 'p-11' }), 'Bo', world));
  return { lastActId: ids.at(-1) ?? '' };
}

/** Every command, those that change nothing included. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'keepResume',
    run: (db, world) =>
      keepResume(
        db,
        {
          resume: aResume({ id: 'resume-2' }),
          positions: [aPosition({ id: 'position-2', resumeId: 'resume-2' })],
          skills: [aHeldSkill({ id: 'skill-2', conceptId: 'excel', name: 'Excel' })],
        },
        world,
      ),
  },
  { name: 'assignResume', run: (db, world) => assignResume(db, 'resume-1', 'goal-1', world) },
  { name: 'removeResume', run: (db, world) => removeResume(db, 'resume-1', world) },
  { name: 'keepPosting (new)', run: (db, world) => keepPosting(db, aDraft({ key: 'generic:new' }), world) },
  {
    name: 'keepPosting (changed, linking a saved person)',
    run: (db, world) =>
      keepPosting(
        db,
        aDraft({
          at: later,
          facts: { ...aPosting().facts, title: 'Lead Data Analyst' },
          personKeys: [['mail:marit.osei@quayside.example']],
        }),
        world,
      ),
  },
  { name: 'keepPosting (unchanged)', run: (db, world) => keepPosting(db, aDraft({ at: later }), world) },
  {
    name: 'keepPosting (in the bin)',
    run: (db, world) => keepPosting(db, aDraft({ key: 'generic:old' }), world),
  },
  {
    name: 'notePosting',
    run: (db, world) => notePosting(db, 'p-1', { verdict: 'no', reason: 'far' }, world),
  },
  { name: 'forgetPosting', run: (db, world) => forgetPosting(db, 'p-1', world) },
  { name: 'restorePosting', run: (db, world) => restorePosting(db, 'p-5', world) },
  { name: 'linkPerson', run: (db, world) => linkPerson(db, 'p-1', 'p-9', false, world) },
  {
    name: 'keepPerson (new, named in an ad)',
    run: (db, world) => keepPerson(db, aSeenPerson({ keys: ['mail:cy@quayside.example'] }), world, 'p-1'),
  },
  {
    name: 'keepPerson (changed)',
    run: (db, world) =>
      keepPerson(db, aSeenPerson({ facts: { ...aSeenPerson().facts, headline: 'Partner' } }), world),
  },
  { name: 'keepPerson (unchanged)', run: (db, world) => keepPerson(db, aSeenPerson(), world) },
  { name: 'notePerson', run: (db, world) => notePerson(db, 'p-9', { text: 'met in Utrecht' }, world) },
  { name: 'forgetPerson', run: (db, world) => forgetPerson(db, 'p-9', world) },
  { name: 'restorePerson', run: (db, world) => restorePerson(db, 'p-11', world) },
  {
    name: 'putGoal',
    run: (db, world) => putGoal(db, aGoal({ id: 'goal-2', horizon: '3-to-5-year' }), world),
  },
  { name: 'removeGoal', run: (db, world) => removeGoal(db, 'goal-1', world) },
  { name: 'putHeldSkill', run: (db, world) => putHeldSkill(db, aHeldSkill({ level: 4 }), world) },
  { name: 'removeHeldSkill', run: (db, world) => removeHeldSkill(db, 'skill-1', world) },
  { name: 'putActivity', run: (db, world) => putActivity(db, anActivity(), world) },
  { name: 'removeActivity', run: (db, world) => removeActivity(db, 'activity-0', world) },
  { name: 'putGapDecision', run: (db, world) => putGapDecision(db, aGapDecision(), world) },
  { name: 'removeGapDecision', run: (db, world) => removeGapDecision(db, 'own:hawks', world) },
  { name: 'putMe', run: (db, world) => putMe(db, aMe(), world) },
  {
    name: 'putVerdictSettings',
    run: (db, world) =>
      putVerdictSettings(
        db,
        { id: 'verdict', ready: 0.6, toward: 0.6, coverage: 0.4, updatedAt: later },
        world,
      ),
  },
  { name: 'resetVerdictSettings', run: (db, world) => resetVerdictSettings(db, world) },
  { name: 'putStory', run: (db, world) => putStory(db, aStory({ id: 'story-2' }), world) },
  { name: 'removeStory', run: (db, world) => removeStory(db, 'story-1', world) },
  { name: 'putDecision', run: (db, world) => putDecision(db, aDecision({ chosenId: 'b' }), world) },
  { name: 'removeDecision', run: (db, world) => removeDecision(db, 'decision-1', world) },
  { name: 'putRole', run: (db, world) => putRole(db, aRole({ stress: 5 }), world) },
  { name: 'removeRole', run: (db, world) => removeRole(db, 'role-1', world) },
  { name: 'putPitch', run: (db, world) => putPitch(db, aPitch(), world) },
  { name: 'putTerms', run: (db, world) => putTerms(db, someTerms(), world) },
  { name: 'noteViewedAd', run: (db, world) => noteViewedAd(db, aViewedAd({ id: 'viewed-2' }), world) },
  { name: 'forgetViewedAds', run: (db, world) => forgetViewedAds(db, world) },
  {
    name: 'putSkillWord',
    run: (db, world) => putSkillWord(db, aSkillWord({ id: 'word:excel', conceptId: 'excel' }), world),
  },
  { name: 'removeSkillWord', run: (db, world) => removeSkillWord(db, 'word:sql', world) },
  {
    name: 'putExchange',
    run: (db, world) => putExchange(db, anExchange({ id: 'exchange-3', personId: 'p-9' }), 'Marit', world),
  },
  { name: 'removeExchange', run: (db, world) => removeExchange(db, 'exchange-1', 'Marit', world) },
  { name: 'putTie', run: (db, world) => putTie(db, aTie({ id: 'p-9', tier: 'inner' }), 'Marit', world) },
  { name: 'putNetworkTerms', run: (db, world) => putNetworkTerms(db, someNetworkTerms(), world) },
  {
    name: 'putReread',
    run: (db, world) =>
      putReread(
        db,
        [{ id: 'p-1', description: aDraft().facts.description, requirements: [], vocabulary: 'newer' }],
        world,
      ),
  },
  { name: 'emptyBin', run: (db, world) => emptyBin(db, world) },
  { name: 'undoAct (the last)', run: (db, world) => undoAct(db, 'p-26', world) },
  { name: 'undoAct (one that later acts built upon)', run: (db, world) => undoAct(db, 'p-10', world) },
];

/** Fails loudly when the ids that the commands above name have moved. */
export async function seedIsAsExpected(db: NorthingDb): Promise<boolean> {
  const [kept, binned, known, gone] = [
    await posting(db, 'p-1'),
    await posting(db, 'p-5'),
    await person(db, 'p-9'),
    await person(db, 'p-11'),
  ];
  return (
    kept?.deletedAt === null &&
    binned?.deletedAt !== null &&
    known?.deletedAt === null &&
    gone?.deletedAt !== null
  );
}
