import type { Line } from '../../dom/page-lines';
import type { Page } from '../../page';
import { proseIn } from './prose-of';

/** Elements that the page marks as the ad's text, when they hold most of the prose; only the outermost ones. */
export function markedBlocks(page: Page, lines: readonly Line[], dense: Element): Element[] | null {
  const total = proseIn(lines, [dense]);
  const found: Element[] = [];
  const seen = new Set<Element>();
  for (const line of lines) {
    for (
      let at: Element | null = line.block, up = 0;
      at !== null && up < 12;
      at = at.parentElement, up += 1
    ) {
      if (seen.has(at)) break;
      seen.add(at);
      if (isMarked(at)) found.push(at);
    }
  }
  const sized = found.filter((element) => element !== page.document.body && proseIn(lines, [element]) >= 120);
  const inner = sized.filter(
    (element) =>
      !sized.some(
        (other) =>
          other !== element &&
          element.contains(other) &&
          proseIn(lines, [other]) >= proseIn(lines, [element]) * 0.9,
      ),
  );
  const outer = inner.filter(
    (element) => !inner.some((other) => other !== element && other.contains(element)),
  );
  return outer.length > 0 && proseIn(lines, outer) >= total * 0.6 ? outer : null;
}

/** Whether an element's own names say that it is the ad's text. */
export function isMarked(element: Element): boolean {
  const marks = [
    'class',
    'id',
    'data-testid',
    'data-automation',
    'data-automation-id',
    'data-qa',
    'data-test',
    'data-at',
    'data-ui',
    'aria-label',
    'itemprop',
    'property',
  ];
  return marks.some((name) => {
    const value = element.getAttribute(name);
    return value !== null && MARKS.test(value.slice(0, 200));
  });
}

const MARKS =
  /(?:^|[\s_-])(?:job|posting|vacancy|position|offer|jobs|jobad|ad|role)[\s_-]*(?:ad)?[\s_-]*(?:description|desc|details?|content|body|text)(?:$|[\s_-])|jobdescription|jobaddetails|jobdetails|job-?description|posting-?description|vacancy-?description|description__text|show-more-less-html__markup|jobs-description|^description$|joqReqDescription|job-?posting-?description/i;
