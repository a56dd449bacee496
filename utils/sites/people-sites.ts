import type { Site } from '@/utils/capture/site';
import { githubPerson } from './github-person';
import { xingPerson } from './xing-person';

/** Adapters of people's profiles, asked with the reader of people once the others have found no ad there. */
export const peopleSites: readonly Site[] = [xingPerson, githubPerson];
