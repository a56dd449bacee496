import { genericFields } from '@/utils/capture/generic/generic-fields';
import { defineSite } from './define-site';

/** The reader for every page no adapter knows: structured data, page state, semantic marks, headings, labels, main text. */
export const generic = defineSite({
  id: 'generic',
  kind: 'posting',
  matches: ['*://*/*', 'file:///*'],
  isReady: ({ document }) => document.readyState !== 'loading',
  fields: genericFields,
});
