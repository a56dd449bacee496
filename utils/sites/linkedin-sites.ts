import type { Site } from '@/utils/capture/site';
import { linkedinPerson } from './linkedin-person';
import { linkedinPosting } from './linkedin-posting';

/** LinkedIn's adapters leave nothing to the generic reader, so that its pages carry a script with these alone. */
export const linkedinSites: readonly Site[] = [linkedinPosting, linkedinPerson];
