import { readEmployment } from '@/utils/posting/read-employment';
import { readMode } from '@/utils/posting/read-mode';

import type { Line } from '../../dom/page-lines';
import { looksLikePlace } from '../looks-like-place';

/** Parts that touch ("Job TitleCook") are a label and its value. */
export const isPair = (line: Line): boolean =>
  line.parts.length === 2 &&
  line.text.length < 120 &&
  (/[\p{Ll}:]$/u.test(line.parts[0]?.text ?? '') || /:\s*$/.test(line.parts[0]?.text ?? '')) &&
  /^[\p{Lu}\d]/u.test(line.parts[1]?.text.trim() ?? '');

/** A short line that is a fact and no sentence: pay, a place, hours, a contract, "Label: value". */
export const isFactText = ({ text, heading }: Line): boolean =>
  heading === 0 &&
  text.length <= 100 &&
  !/[.!?…]$/.test(text) &&
  (/^[^:.]{2,30}: \S.{0,70}$/u.test(text) ||
    /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|PLN|SEK|NOK|DKK))\s?\d|\d\s?(?:[$€£]|(?:EUR|CHF|PLN|SEK|NOK|DKK|kr|zł)\b)/.test(
      text,
    ) ||
    (text.length <= 60 &&
      text.split(' ').length <= 6 &&
      (looksLikePlace(text) || readMode(text) !== null || readEmployment([text]) !== null)));

/** A label with its value of any number of parts ("LocationToronto, ON") that stands in a list of such. */
export const isFactLine = (line: Line): boolean =>
  line.text.length < 80 &&
  line.parts.length >= 2 &&
  (/[\p{Ll}:]$/u.test(line.parts[0]?.text ?? '') || /:\s*$/.test(line.parts[0]?.text ?? '')) &&
  /^[\p{Lu}\d$€£]/u.test(line.parts[1]?.text.trim() ?? '') &&
  (line.parts[0]?.text.length ?? 0) <= 30;

/** Whether there is such a line. */
export const isFactLineOrNone = (line: Line | undefined): boolean => line !== undefined && isFactLine(line);
