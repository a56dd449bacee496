import type { AdText } from '@/utils/skills/read-requirements';
import type { PostingFacts } from './posting';

/** What of an ad's facts its requirements are read from; one for all, so that a screen and the store read alike. */
export const adTextOf = ({
  description,
  title,
  language,
  company,
}: Pick<PostingFacts, 'description' | 'title' | 'language' | 'company'>): AdText => ({
  description: description ?? '',
  title,
  language,
  company,
});
