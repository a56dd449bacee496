/** A job on an invented résumé; months as `2019-01`, the end `null` while it goes on. */
export interface InventedJob {
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  readonly start: string;
  readonly end: string | null;
  readonly points: readonly string[];
}

/** An invented person and everything their résumé says: the label of every file that is made of it. */
export interface InventedPerson {
  readonly id: string;
  readonly family: string;
  readonly language: string;
  readonly name: string;
  readonly headline: string;
  readonly place: string;
  readonly summary: string;
  readonly jobs: readonly InventedJob[];
  readonly education: readonly {
    readonly degree: string;
    readonly school: string;
    readonly start: string;
    readonly end: string;
  }[];
  readonly certificates: readonly { readonly name: string; readonly issuer: string; readonly date: string }[];
  readonly languages: readonly { readonly name: string; readonly fluency: string }[];
  readonly skills: readonly string[];
  /** Skills marked `[[…]]` in running text, beside those listed. */
  readonly told: readonly string[];
}

const MARK = /\[\[([^\]]+)\]\]/g;
const plain = (text: string): string => text.replace(MARK, '$1');
const cellsOf = (text: string): string[] => text.split('|').map((cell) => cell.trim());

/** The people of a people.txt below tests/resumes, whose skills in running text are marked `[[…]]`. */
export function readPeople(text: string): readonly InventedPerson[] {
  return text
    .split(/^@ /m)
    .slice(1)
    .map((block) => personOf(block.trim().split('\n')));
}

/** The skills of a line `skills a; b`, or of `group label | a; b`. */
function listedIn(line: string): readonly string[] {
  const list = /^(?:skills |group [^|]*\|)(.*)$/.exec(line)?.[1];
  return list === undefined ? [] : list.split(';').map((skill) => skill.trim());
}

function personOf([head = '', ...lines]: readonly string[]): InventedPerson {
  const [id = '', family = '', language = '', name = '', headline = '', place = ''] = cellsOf(head);
  const rest = (prefix: string): readonly string[][] =>
    lines.filter((line) => line.startsWith(prefix)).map((line) => cellsOf(line.slice(prefix.length)));
  const jobs: InventedJob[] = [];
  for (const line of lines) {
    if (line.startsWith('+ ')) {
      const [title = '', employer = '', where = '', start = '', end = ''] = cellsOf(line.slice(2));
      jobs.push({ title, employer, place: where, start, end: end === 'now' ? null : end, points: [] });
    } else if (line.startsWith('- ')) {
      const job = jobs.pop();
      if (job !== undefined) jobs.push({ ...job, points: [...job.points, plain(line.slice(2))] });
    }
  }
  const summary =
    lines.find((line) => !/^(?:[+-] |edu |cert |lang |skills |group |proj |misc )/.test(line)) ?? '';
  return {
    id,
    family,
    language,
    name,
    headline,
    place,
    summary: plain(summary),
    jobs,
    education: rest('edu ').map(([degree = '', school = '', start = '', end = '']) => ({
      degree,
      school,
      start,
      end,
    })),
    certificates: rest('cert ').map(([title = '', issuer = '', date = '']) => ({
      name: title,
      issuer,
      date,
    })),
    languages: rest('lang ').map(([spoken = '', fluency = '']) => ({ name: spoken, fluency })),
    skills: lines.flatMap((line) => listedIn(line)),
    told: lines.flatMap((line) => [...line.matchAll(MARK)].map(([, skill = '']) => skill)),
  };
}
