import type { Decision, Matter } from '@/utils/decision/decision';

/** A value of every option in one matter, by option id; null where it is not known. */
export interface TableRow {
  readonly matter: Matter;
  readonly values: ReadonlyMap<string, number | null>;
  /** All options stand alike: the matter decides nothing. */
  readonly isEqual: boolean;
}

type TableInput = Pick<Decision, 'options' | 'matters' | 'consequences' | 'putAside'>;

/** The consequences table (F17) over the options not put aside: matters in which they differ first, then the equal ones. */
export function tableOf({ options, matters, consequences, putAside }: TableInput): readonly TableRow[] {
  const left = options.filter(({ id }) => !putAside.includes(id));
  const known = new Map(
    consequences.map(({ optionId, matterId, value }) => [`${matterId} ${optionId}`, value]),
  );
  const rows = matters.map((matter): TableRow => {
    const values = new Map(left.map(({ id }) => [id, known.get(`${matter.id} ${id}`) ?? null]));
    const [first = null, ...others] = values.values();
    return { matter, values, isEqual: first !== null && others.every((value) => value === first) };
  });
  return [...rows.filter(({ isEqual }) => !isEqual), ...rows.filter(({ isEqual }) => isEqual)];
}

/** How much better one value is than another in a matter: above nought where it is better. */
export function advantage({ kind, better }: Matter, one: number, other: number): number {
  return kind === 'number' && better === 'less' ? other - one : one - other;
}
