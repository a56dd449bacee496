import { payReading } from '@/utils/money/pay-reading';
import type { Pay } from '@/utils/posting/posting';
import type { PayHints } from '@/utils/money/pay-hints';
import type { RawPay } from '@/utils/capture/page-reading';

/**
 * A field that the page calls pay as amounts in minor units, currency and period. `min` alone means "from", `max` alone
 * "up to". `text` is the field as it stands. Nothing is converted: a 13th salary, super or OTE stays in the text. `null`
 * when the field holds no amount that can be pay (a training budget, revenue, "competitive").
 *
 * A figure without a period is yearly when it is too high for anything shorter; else the period stays open.
 */
export function readPay(input: RawPay, hints: PayHints): Pay | null {
  return payReading(input, hints)?.pay ?? null;
}
