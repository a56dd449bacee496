import type { Site } from '@/utils/capture/site';
import { linkedinPerson } from './linkedin-person';
import { linkedinPosting } from './linkedin-posting';

/** LinkedIn's adapters. They leave nothing to the generic reader: everything else on these pages is somebody else's job. */
export const linkedinSites: readonly Site[] = [linkedinPosting, linkedinPerson];
