import type { Site } from '@/utils/capture/site';
import { sites } from './index';
import { linkedinSites } from './linkedin-sites';
import { peopleSites } from './people-sites';

/** Every adapter there is, in the order they are tried where one reader has them all. */
export const everySite: readonly Site[] = [...linkedinSites, ...peopleSites, ...sites];
