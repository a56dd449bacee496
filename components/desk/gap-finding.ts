import { i18n } from '#i18n';
import type { GapTable } from '@/utils/gaps/gap-table';
import { say } from '@/utils/platform/say';

/** What the gaps come down to, as the heading: the skill or pair that opens most; else the one that is worth most. */
export function gapFinding({ rows, pairs }: GapTable): string {
  const [first] = rows;
  if (first === undefined) return i18n.t('gap.title');
  const single = rows.reduce((best, row) => (row.opens.length > best.opens.length ? row : best), first);
  const pair = pairs.reduce<GapTable['pairs'][number] | null>(
    (best, one) => (best === null || one.opens.length > best.opens.length ? one : best),
    null,
  );
  const opens = Math.max(single.opens.length, pair?.opens.length ?? 0);
  if (opens === 0) return i18n.t('gap.finding_first', { name: first.name });
  const [a = '', b = ''] = pair?.names ?? [];
  return pair !== null && pair.opens.length > single.opens.length
    ? say({ key: 'gap.finding_pair', count: opens, params: { a, b, count: opens } })
    : say({ key: 'gap.finding_one', count: opens, params: { name: single.name, count: opens } });
}
