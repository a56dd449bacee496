import { checkAgreement } from '@/utils/capture/check-agreement';
import { areCounted } from '@/utils/capture/generic/are-counted';
import { cardsOf, findCards } from '@/utils/capture/generic/find-cards';
import { framedAd } from '@/utils/capture/generic/framed-ad';
import { isJobUrl } from '@/utils/capture/generic/is-job-url';
import { splitView } from '@/utils/capture/generic/split-view';
import { decideKind } from '@/utils/capture/kinds/decide-kind';
import type { Page } from '@/utils/capture/page';
import type { ListCard } from '@/utils/capture/page-reading';
import type { GeneralReader } from '@/utils/capture/readers';
import { generic } from './generic';

/** The generic reader whole: what a page is, its cards, its fields, and whether they are of one ad. */
export const generalReader: GeneralReader = {
  site: generic,
  kindOf: decideKind,
  cardsOf: jobCards,
  splitOf: splitView,
  framedAd,
  agree: checkAgreement,
};

/** Where most of the best group lead to no job, it is a menu or a filter: only those that do are shown. */
function jobCards(page: Page): readonly ListCard[] {
  const { cards, jobLike } = findCards(page);
  const shown =
    jobLike >= 0.5 || areCounted(page, cards) ? cards : cards.filter(({ url }) => isJobUrl(new URL(url)));
  return cardsOf(shown.filter(({ title }) => !/^https?:/i.test(title)));
}
