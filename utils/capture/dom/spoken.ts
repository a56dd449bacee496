import { fold } from '@/utils/text/fold';

/** The words of a text as the lexicons have them: folded, signs as blanks. */
export const spoken = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
