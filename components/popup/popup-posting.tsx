import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { FitMeters } from '@/components/fit/fit-meters';
import { TopGap } from '@/components/fit/top-gap';
import { VerdictBlock } from '@/components/fit/verdict-block';
import { RawPersonRow } from '@/components/person/raw-person-row';
import { DoubtNotice } from '@/components/posting/doubt-notice';
import { PostingHeading } from '@/components/posting/posting-heading';
import type { PostingView } from '@/components/posting/posting-view';
import { dayText } from '@/components/ui/time-text';
import type { RawPerson } from '@/utils/capture/page-reading';
import type { AskedBy } from '@/utils/db/postings';
import type { Report } from '@/utils/fit/report';

export interface PopupPostingProps {
  readonly view: PostingView;
  readonly kicker: ReactNode;
  readonly now: Date;
  readonly report: Report;
  /** How many saved jobs ask for the first gap too; null while that is not known. */
  readonly asked: AskedBy | null;
  /** What is missing for a real verdict. */
  readonly prompt: ReactNode;
  /** No skill of mine is known yet. */
  readonly uncompared: boolean;
  /** My own verdict in one press. */
  readonly quickView: ReactNode;
  /** The ad was saved before this popup was opened. */
  readonly savedBefore: boolean;
  /** Which of the people named in it are saved, in their order. */
  readonly peopleSaved: readonly boolean[];
  readonly onSavePerson?: ((person: RawPerson) => void) | undefined;
}

/** A job ad at a glance: what it is, how it stands to my goals, the first gap, and who posted it. */
export function PopupPosting({
  view,
  kicker,
  now,
  report,
  asked,
  prompt,
  uncompared,
  quickView,
  savedBefore,
  peopleSaved,
  onSavePerson,
}: PopupPostingProps): ReactNode {
  const [poster] = view.facts.people;
  return (
    <>
      <PostingHeading view={view} now={now} kicker={kicker} plain />
      {savedBefore && view.saved !== null && (
        <p className="-mt-2 text-sm font-semibold text-head">
          {i18n.t('popup.saved_on', { day: dayText(view.saved.savedAt, navigator.language) })}
        </p>
      )}
      <DoubtNotice view={view} />
      <VerdictBlock report={report} />
      <FitMeters report={report} uncompared={uncompared} brief />
      {prompt}
      {!uncompared && <TopGap ready={report.ready} asked={asked} />}
      {quickView}
      {poster !== undefined && (
        <section aria-label={i18n.t('popup.who_posted')}>
          <ul>
            <RawPersonRow person={poster} saved={peopleSaved[0] ?? false} onSave={onSavePerson} />
          </ul>
        </section>
      )}
    </>
  );
}
