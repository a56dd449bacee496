import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import { orderHolds } from '@/utils/fit/order-holds';
import type { JudgedPosting } from './judged-posting';
import { headToward } from './judged-posting';

/** Only the best can come first; trying weights on thousands would be felt. */
const BEST = 200;

/** Whether the best job would stay first if the weights were others (F1); nothing for fewer than two jobs. */
export function OrderChip({ rows }: { readonly rows: readonly JudgedPosting[] }): ReactNode {
  const holds = useMemo(() => {
    const towards = rows
      .filter((row) => headToward(row) !== null)
      .toSorted((a, b) => (headToward(b) ?? 0) - (headToward(a) ?? 0))
      .slice(0, BEST)
      .flatMap(({ report }) => report.toward.slice(0, 1));
    return towards.length < 2 ? null : orderHolds(towards);
  }, [rows]);
  if (holds === null) return null;
  return (
    <Chip title={i18n.t(holds ? 'bearing.order_holds_means' : 'bearing.order_shaky_means')}>
      {i18n.t(holds ? 'bearing.order_holds' : 'bearing.order_shaky')}
    </Chip>
  );
}
