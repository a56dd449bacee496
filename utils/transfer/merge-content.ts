import type { Content } from '@/utils/db/content';
import type { Erased } from '@/utils/db/rows';
import { mergeMarket, marketLeft } from '@/utils/transfer/merge-market';
import { mergeNetwork, networkLeft } from '@/utils/transfer/merge-network';
import { mergeOwn } from '@/utils/transfer/merge-own';
import { mergePeople } from '@/utils/transfer/merge-people';
import { mergePostings } from '@/utils/transfer/merge-postings';

/**
 * Our content with an export laid into it. Records are the same by id, ads also by key, people also by any key; the one
 * seen later gives the facts, what the user wrote is kept from both, and what was deleted on either side stays
 * deleted. Merging the same file again changes nothing.
 */
export function mergeContent(ours: Content, theirs: Content): Content {
  const erased = mergeErased(ours.erased, theirs.erased);
  const [here, there] = [withoutGone(ours, erased), withoutGone(theirs, erased)];
  const people = mergePeople(here.people, there.people);
  const postings = mergePostings(here.postings, there.postings, people.idOf);
  const goals = mergeOwn(here.goals, there.goals, () => null);
  const heldSkills = mergeOwn(here.heldSkills, there.heldSkills, ({ conceptId }) => conceptId);
  const skillWords = mergeOwn(here.skillWords, there.skillWords, () => null);
  const activities = mergeOwn(here.activities, there.activities, () => null);
  const gapDecisions = mergeOwn(here.gapDecisions, there.gapDecisions, () => null);
  const me = mergeOwn(here.me, there.me, () => null);
  const settings = mergeOwn(here.settings, there.settings, () => null);
  const resumes = mergeOwn(here.resumes, there.resumes, () => null);
  const resumeIds = new Set(resumes.map(({ id }) => id));
  const positions = mergeOwn(here.positions, there.positions, () => null).filter(({ resumeId }) =>
    resumeIds.has(resumeId),
  );
  const market = mergeMarket(here, there);
  const own = [
    ...goals,
    ...heldSkills,
    ...skillWords,
    ...activities,
    ...gapDecisions,
    ...me,
    ...settings,
    ...resumes,
    ...positions,
    ...Object.values(market).flat(),
  ];
  const personIds = new Set(people.rows.map(({ id }) => id));
  const postingIds = new Set(postings.rows.map(({ id }) => id));
  const network = mergeNetwork(here, there, {
    personIds,
    postingIds,
    personIdOf: people.idOf,
    postingIdOf: postings.idOf,
  });
  const known = new Set(ours.readings.map(({ id }) => id));
  const newReadings = theirs.readings
    .filter(({ id }) => !known.has(id))
    .map((row) => ({ ...row, postingId: postings.idOf(row.postingId) }));
  const others = Object.values(network).flat();
  const kept = new Set([...postings.rows, ...people.rows, ...own, ...others].map(({ id }) => id));
  return {
    postings: postings.rows.map((row) => ({
      ...row,
      personIds: row.personIds.filter((id) => personIds.has(id)),
    })),
    readings: [...ours.readings, ...newReadings].filter(({ postingId }) => postingIds.has(postingId)),
    people: people.rows,
    goals,
    heldSkills,
    skillWords,
    activities,
    gapDecisions,
    me,
    settings,
    resumes,
    positions,
    ...market,
    ...network,
    erased: erased.filter(({ id }) => !kept.has(id)),
  };
}

/** Each removal once, with the later instant. */
function mergeErased(ours: readonly Erased[], theirs: readonly Erased[]): readonly Erased[] {
  const byId = new Map(ours.map((row) => [row.id, row]));
  for (const row of theirs) {
    const known = byId.get(row.id);
    if (known === undefined || known.at < row.at) byId.set(row.id, row);
  }
  return [...byId.values()];
}

/** The content without the records that were removed after they were last touched. */
function withoutGone(content: Content, erased: readonly Erased[]): Content {
  const goneAt = new Map(erased.map((row) => [row.id, row.at]));
  const isLeft = (id: string, touchedAt: string): boolean => touchedAt > (goneAt.get(id) ?? '');
  const isOwnLeft = ({ id, updatedAt }: { readonly id: string; readonly updatedAt: string }): boolean =>
    isLeft(id, updatedAt);
  return {
    ...content,
    postings: content.postings.filter(({ id, seenAt }) => isLeft(id, seenAt)),
    people: content.people.filter(({ id, seenAt }) => isLeft(id, seenAt)),
    goals: content.goals.filter(isOwnLeft),
    heldSkills: content.heldSkills.filter(isOwnLeft),
    skillWords: content.skillWords.filter(isOwnLeft),
    activities: content.activities.filter(isOwnLeft),
    gapDecisions: content.gapDecisions.filter(isOwnLeft),
    me: content.me.filter(isOwnLeft),
    settings: content.settings.filter(isOwnLeft),
    resumes: content.resumes.filter(isOwnLeft),
    positions: content.positions.filter(isOwnLeft),
    ...marketLeft(content, isOwnLeft),
    ...networkLeft(content, isOwnLeft),
  };
}
