import { fold } from '@/utils/text/fold';
import { remembered } from '@/utils/text/remembered';

/** The words of a text as the lexicons have them: folded, signs as blanks. */
export const spoken = (text: string): string => (text.length > LONGEST ? plain(text) : short(text));

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Lines of a page are asked for many times over, long texts once or twice. */
const LONGEST = 120;
const short = remembered(plain, 4000);
