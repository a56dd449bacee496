/** A job board the user may allow Northing to read while browsing. */
export interface Board {
  readonly id: string;
  readonly name: string;
  /** Match patterns asked for when the board is allowed. */
  readonly origins: readonly string[];
  /** The content script for its pages, where a lighter one than `capture` reads them. */
  readonly script?: 'capture-linkedin';
}

/** Boards offered in the welcome and in settings, in the order shown. */
export const boards: readonly Board[] = [
  { id: 'linkedin', name: 'LinkedIn', origins: ['https://*.linkedin.com/*'], script: 'capture-linkedin' },
  {
    id: 'indeed',
    name: 'Indeed',
    origins: ['https://*.indeed.com/*'],
  },
  {
    id: 'greenhouse',
    name: 'Greenhouse',
    origins: ['https://*.greenhouse.io/*'],
  },
  { id: 'lever', name: 'Lever', origins: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'] },
];

/** Every pattern of every board: the optional host permissions of the manifest. */
export const boardOrigins = (): string[] => boards.flatMap((board) => [...board.origins]);
