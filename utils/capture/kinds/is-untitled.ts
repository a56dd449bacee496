import type { Page } from '../page';
import { mainNodes } from '../strategies/json-ld';
import { mainItems } from '../strategies/microdata';

/** Whether the page's data name no job: then they are of the firm that looks for people, and of none of its jobs. */
export const isUntitled = (page: Page): boolean => {
  const [node, ...more] = mainNodes(page, 'JobPosting');
  return (
    node !== undefined &&
    more.length === 0 &&
    mainItems(page, 'JobPosting').length === 0 &&
    !Object.keys(node.object).some((key) => /^(?:title|name)$/i.test(key))
  );
};
