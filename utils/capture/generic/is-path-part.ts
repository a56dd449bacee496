import { fold } from '@/utils/text/fold';

/** Whether an address has these words as a whole part of its path: "La Almunia" in `/la-almunia/welder/17`. */
export const isPathPart = (text: string, path: string): boolean =>
  path.split('/').includes(
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replaceAll(' ', '-'),
  );
