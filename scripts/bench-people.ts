import process from 'node:process';
import { peopleCases } from './people/people-case';
import { peopleOfPage } from './people/people-of-page';
import { scorePeople, type PeopleScore } from './people/score-people';
import { simulateCaptures } from './people/simulate-captures';
import './install-tables';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const sum = (scores: readonly PeopleScore[], part: (score: PeopleScore) => number): number =>
  scores.reduce((total, score) => total + part(score), 0);
const percent = (right: number, of: number): string =>
  of === 0 ? '     -' : `${((100 * right) / of).toFixed(1).padStart(5)}%`;

const folder = process.argv.slice(2).find((word) => !word.startsWith('--'));
const read = peopleCases(folder).map((one) => ({
  ...one,
  score: scorePeople(one.people, peopleOfPage(one)),
}));

const row = (name: string, scores: readonly PeopleScore[]): string => {
  const [right, missing, wrong] = [
    sum(scores, ({ names }) => names.right),
    sum(scores, ({ names }) => names.missing),
    sum(scores, ({ names }) => names.wrong),
  ];
  const fields = [sum(scores, (one) => one.fields.right), sum(scores, (one) => one.fields.stated)] as const;
  const kinds = [sum(scores, (one) => one.kinds.right), sum(scores, (one) => one.kinds.stated)] as const;
  const counts = [scores.length, right, missing, wrong].map((count) => String(count).padStart(7)).join('');
  return `${name.padEnd(20)}${counts}   ${percent(...fields)} of ${String(fields[1]).padStart(3)}   ${String(
    sum(scores, (one) => one.invented),
  ).padStart(4)}   ${percent(...kinds)}`;
};

say('kind of page          pages  right missing  wrong   other fields  not stated   kind');
for (const group of new Set(read.map((one) => one.group)))
  say(
    row(
      group,
      read.filter((one) => one.group === group).map(({ score }) => score),
    ),
  );
say(
  row(
    'all',
    read.map(({ score }) => score),
  ),
);
if (process.argv.includes('--slips'))
  for (const { name, score } of read)
    if (score.slips.length > 0) say(`${name}\n${score.slips.map((slip) => `  ${slip}`).join('\n')}`);

const met = simulateCaptures(300);
const share = (records: number): string => `${records} (${((100 * records) / met.captures).toFixed(1)}%)`;
say(
  `${met.captures} captures of ${met.people} people from mixed sources: ${share(met.duplicatesByKeys)} duplicates by keys alone, ` +
    `${share(met.duplicatesAfterSuggestions)} after the suggestions were taken up; ${met.suggested} suggested, ` +
    `${met.wrongSuggestions} of them wrong; ${met.wrongMerges} wrong merges, ${met.missed} not found`,
);
