import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import { perPage } from '@/utils/capture/per-page';
import { readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';
import { hashedTopCard } from './hashed-top-card';
import { jobLayout, type JobLayout } from './job-layout';
import { visibleText } from './visible-text';

const PLACES: Readonly<Record<JobLayout, string>> = {
  ember:
    '.job-details-fit-level-preferences button, .job-details-preferences-and-skills__pill, .job-details-jobs-unified-top-card__job-insight span[dir="ltr"]',
  guest: '.description__job-criteria-text, .job-criteria__text--criteria',
  hashed: '',
};

/** Short texts about the job from wherever the layout has them: preference buttons, insights, criteria. */
const shortFacts = perPage((page: Page): readonly string[] => {
  const layout = jobLayout(page);
  if (layout === null || layout === 'hashed') return hashedTopCard(page).chips;
  const found = [...page.document.querySelectorAll(PLACES[layout])].slice(0, 40);
  return found.map((element) => visibleText(element, 120)).filter((text) => text !== null);
});

/** Returns the text that tells the mode of work, in whatever language the site is set to; null when none does. */
export function modeText(page: Page): string | null {
  return shortFacts(page).find((text) => text.length <= 40 && readMode(text) !== null) ?? null;
}

/** Returns the text that tells the kind of employment; null when none does. */
export function employmentText(page: Page): string | null {
  return shortFacts(page).find((text) => text.length <= 40 && readEmployment([text]) !== null) ?? null;
}

/** Returns the text of a pay range: a currency with a figure and a period. */
export function payText(page: Page): string | null {
  const pay = shortFacts(page).find(
    (text) =>
      /(?:\p{Sc}|\b[A-Z]{3})\s?\d|\d\s?(?:\p{Sc}|[A-Z]{3}\b)/u.test(text) &&
      /\/|\bper\b|\bpro\b|\bpar\b|-/.test(text),
  );
  const range = jobLayout(page) === 'guest' ? page.document.querySelector('.compensation__salary') : null;
  return pay ?? (range === null ? null : elementText(range, 200));
}
