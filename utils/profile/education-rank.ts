import type { Education } from './me';

const LADDER: readonly Education[] = [
  'none',
  'school',
  'vocational',
  'associate',
  'bachelor',
  'master',
  'doctorate',
];
/** Least education behind a degree concept of the vocabulary; other degrees count as a bachelor's. */
const LEAST: Readonly<Record<string, Education>> = {
  doctorate: 'doctorate',
  'masters-degree': 'master',
  mba: 'master',
  'associate-degree': 'associate',
  'high-school': 'school',
};

/** Whether an education reaches what a degree concept asks for. The field of study is not compared. */
export const reachesDegree = (education: Education, conceptId: string): boolean =>
  LADDER.indexOf(education) >= LADDER.indexOf(LEAST[conceptId] ?? 'bachelor');
