import type { ReadResume } from '@/utils/resume/read-resume';
import { conceptByName } from '@/utils/skills/find-concepts';
import { findMentions } from '@/utils/skills/find-mentions';
import { fold } from '@/utils/text/fold';
import type { InventedPerson } from './invented-person';

/** What was right in one résumé, in counts; `inOrder` is null for a page of one column. */
export interface ResumeScore {
  readonly foundSkills: number;
  readonly rightSkills: number;
  readonly trueSkills: number;
  readonly metSkills: number;
  readonly truePositions: number;
  readonly rightPositions: number;
  readonly extraPositions: number;
  readonly trueEducation: number;
  readonly rightEducation: number;
  readonly trueLanguages: number;
  readonly rightLanguages: number;
  readonly inOrder: boolean | null;
  readonly notes: readonly string[];
}

/** Forms of two columns. */
const COLUMNS = /\.(?:sidebar-left|sidebar-right|[a-z]+-columns)\./;

/** The names a marked skill may be found by: its concept, a concept named within it, or itself. */
function namesOf(skill: string): readonly string[] {
  const whole = conceptByName(skill);
  const within = findMentions(skill, { title: '', language: null }).map(({ concept }) => concept.id);
  return [...(whole === null ? [] : [whole.id]), ...within, fold(skill)];
}

/** Some generators turn a straight apostrophe into a curled one. */
const straight = (text: string): string => text.replaceAll('’', "'");

/** Compares what was read with the person the file was made of. */
export function scoreResume(person: InventedPerson, file: string, read: ReadResume | null): ResumeScore {
  const isData = /\.(?:json|zip)$/.test(file);
  const truth = [...new Set([...person.skills, ...(isData ? [] : person.told)])].map(namesOf);
  const allowed = new Set([...truth.flat(), ...person.told.flatMap(namesOf)]);
  const draft = read?.draft;
  const found = draft?.skills ?? [];
  const keys = new Set(found.flatMap(({ conceptId, name }) => [conceptId ?? '', fold(name)]));
  // Whoever worked as a nurse claims nursing: a skill that a title or headline names is no mistake, and no merit either.
  const titles = [person.headline, ...person.jobs.map(({ title }) => title)];
  const bearing = new Set(titles.flatMap(namesOf));
  const counted = found.filter(({ conceptId, name }) => {
    const key = conceptId ?? fold(name);
    return allowed.has(key) || !bearing.has(key);
  });
  const wrong = counted.filter(({ conceptId, name }) => !allowed.has(conceptId ?? fold(name)));
  // A listed "NEN 3140" is read as the certificate it is.
  const certified = new Set(draft?.certificates.map(({ conceptId }) => conceptId));
  const missed = truth.filter((names) => !names.some((name) => keys.has(name) || certified.has(name)));
  const positions = draft?.positions ?? [];
  const isRead = (job: InventedPerson['jobs'][number]): boolean =>
    positions.some(
      ({ title, employer, start, end }) =>
        straight(title) === job.title &&
        straight(employer) === job.employer &&
        start === job.start &&
        end === job.end,
    );
  const lost = person.jobs.filter((job) => !isRead(job));
  const education = person.education.filter(({ degree, school, start, end }) =>
    draft?.education.some(
      (one) => one.degree === degree && one.institution === school && one.start === start && one.end === end,
    ),
  );
  const languages = person.languages.filter(({ name }) =>
    draft?.languages.some((one) => fold(one.name) === fold(name)),
  );
  const inOrder =
    COLUMNS.test(file) && read !== null ? columnsInOrder(person, read.text, file.includes('equal')) : null;
  return {
    foundSkills: counted.length,
    rightSkills: counted.length - wrong.length,
    trueSkills: truth.length,
    metSkills: truth.length - missed.length,
    truePositions: person.jobs.length,
    rightPositions: person.jobs.length - lost.length,
    extraPositions: Math.max(0, positions.length - person.jobs.length),
    trueEducation: person.education.length,
    rightEducation: education.length,
    trueLanguages: person.languages.length,
    rightLanguages: languages.length,
    inOrder,
    notes: [
      ...wrong.map(
        ({ conceptId, name, proof }) => `wrong skill ${conceptId ?? 'own'} "${name}" from "${proof}"`,
      ),
      ...missed.map((names) => `missed skill ${names.at(-1) ?? ''}`),
      ...lost.map(({ title, employer }) => `missed position ${title} / ${employer}`),
      ...(lost.length > 0
        ? positions.map((one) => `  read ${JSON.stringify({ ...one, summary: undefined })}`)
        : []),
      ...(education.length < person.education.length
        ? [`education read as ${JSON.stringify(draft?.education)}`]
        : []),
      ...(languages.length < person.languages.length
        ? [`languages read as ${JSON.stringify(draft?.languages)}`]
        : []),
      ...(inOrder === false ? [`columns mixed:\n${read?.text ?? ''}`] : []),
    ],
  };
}

/** Whether each column stands in its own order and none of one lies within the other. */
function columnsInOrder(person: InventedPerson, text: string, isOneFlow: boolean): boolean {
  // Letters and digits alone: a hyphen at a line's end is no part of the text.
  const bare = (piece: string): string => piece.replace(/[^\p{L}\p{N}]+/gu, '');
  const flat = bare(text);
  const placesOf = (pieces: readonly string[]): readonly number[] =>
    pieces.map((piece) => flat.indexOf(bare(piece)));
  const main = placesOf(person.jobs.flatMap(({ points }) => points));
  const from = main.at(-1) ?? 0;
  const side = placesOf(person.languages.map(({ name }) => name)).filter((place) => place !== -1);
  const isRising = (places: readonly number[]): boolean =>
    places.every((place, at) => place !== -1 && (at === 0 || place > (places[at - 1] ?? 0)));
  const [first = 0] = main;
  // In one flow over two columns the side parts come behind; beside each other either may be first.
  const apart = side.every((place) => (isOneFlow ? place > from : place < first || place > from));
  return isRising(main) && apart;
}
