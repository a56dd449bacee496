import { elementText } from '@/utils/capture/dom/element-text';
import { toMarkdown, type Markdown } from '@/utils/capture/markdown/to-markdown';
import type { Page } from '@/utils/capture/page';
import { perPage } from '@/utils/capture/per-page';

const PLACES = [
  '#job-details',
  '[componentkey^="JobDetails_AboutTheJob_"]',
  '.show-more-less-html__markup',
  '.description__text--rich',
];

/** Label of the button that folds the text out, where it is no button. */
const MORE = /\s*(?:…|\.\.\.) ?(?:more|see more|mehr|plus|más)\s*$/i;

/** Returns the element that holds the ad's text in whichever layout the page has; null without one. */
export const jobTextElement = perPage(({ document }: Page): Element | null => {
  for (const selector of PLACES) {
    const element = document.querySelector(selector);
    if (element !== null && elementText(element, 2000).length >= 30) return element;
  }
  return null;
});

/** Returns the ad's text as Markdown, without the site's own heading ("About the job") above it. */
export function jobText(page: Page): Markdown | null {
  const element = jobTextElement(page);
  if (element === null) return null;
  const heading = element.matches('[componentkey], #job-details') ? element.querySelector('h2') : null;
  const { markdown } = toMarkdown(element, (inner) => inner === heading);
  return { markdown: markdown.replace(MORE, '') };
}
