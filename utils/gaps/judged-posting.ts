import type { Report } from '@/utils/fit/report';
import type { PostingFacts } from '@/utils/posting/posting';

/** A saved posting with its report, as far as the table looks at it. */
export interface JudgedPosting {
  readonly posting: { readonly id: string; readonly facts: PostingFacts };
  readonly report: Pick<Report, 'ready' | 'toward'>;
}
