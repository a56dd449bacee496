import type { Site } from '@/utils/capture/site';
import { googleJobs } from './google-jobs';
import { greenhouse } from './greenhouse';
import { greenhouseEmbedded } from './greenhouse-embedded';
import { hackerNews } from './hacker-news';
import { indeed } from './indeed';
import { lever } from './lever';
import { robertHalf } from './robert-half';
import { ziprecruiter } from './ziprecruiter';

/**
 * The adapters of ads that have the generic reader behind them, in the order they are tried. LinkedIn's stand apart, in
 * linkedin-sites.ts.
 */
export const sites: readonly Site[] = [
  indeed,
  hackerNews,
  googleJobs,
  robertHalf,
  ziprecruiter,
  greenhouse,
  lever,
  greenhouseEmbedded,
];
