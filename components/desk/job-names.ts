import { i18n } from '#i18n';
import type { JobOf, NamedJob } from '@/components/gap/job-of';
import type { JudgedPosting } from './judged-posting';

/** How the saved jobs are named where another screen leads to them. */
export function jobNames(judged: readonly JudgedPosting[]): JobOf {
  const named = new Map(
    judged.map(({ posting, facts }): readonly [string, NamedJob] => [
      posting.id,
      {
        title: facts.title ?? i18n.t('posting.untitled'),
        company: facts.company ?? facts.agency,
        href: `#/jobs/${posting.id}`,
      },
    ]),
  );
  return (id) => named.get(id) ?? { title: i18n.t('posting.untitled'), company: null, href: '#/jobs' };
}
