import { useMemo } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { RolesView } from '@/components/decision/roles-view';
import { useRoles } from '@/components/decision/use-roles';
import { useProfile } from '@/components/fit/use-profile';
import { homeCurrency } from '@/components/goal/home-currency';
import { DirectionsTable } from '@/components/market/directions-table';
import { formatMoney } from '@/components/market/format-money';
import { StandingCard } from '@/components/market/standing-card';
import { useTerms } from '@/components/market/use-terms';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { useSavedPeople } from '@/components/person/use-saved-people';
import { useSavedPostings } from '@/components/posting/use-saved-postings';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadingState } from '@/components/ui/loading-state';
import { Section } from '@/components/ui/section';
import { returnOnMe } from '@/utils/decision/return-on-me';
import { verdictWord } from '@/utils/fit/verdict-words';
import { compareDirections } from '@/utils/market/compare-directions';
import type { Person } from '@/utils/person/person';
import { currentFacts } from '@/utils/posting/current-facts';
import type { Posting } from '@/utils/posting/posting';
import { fold } from '@/utils/text/fold';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';
import { VERDICTS } from './judged-posting';

const NO_POSTINGS: readonly Posting[] = [];
const NOBODY: readonly Person[] = [];

/** My directions beside each other and beside staying, and what each role gives back. */
export function DirectionsPage(): ReactNode {
  const { db } = useDesk();
  const saved = useSavedPostings(db);
  const found = useSavedPeople(db);
  const profile = useProfile(db);
  const { terms, change, refusal } = useTerms(db, homeCurrency(navigator.language));
  const { roles, add, change: changeRole, remove, refusal: notKept } = useRoles(db);
  const postings = saved.state === 'loading' ? null : saved.state === 'empty' ? NO_POSTINGS : saved.postings;
  const people = found.state === 'loading' ? null : found.state === 'empty' ? NOBODY : found.people;
  const [me, goals, thresholds] =
    profile.state === 'loading' ? [null, null, null] : [profile.profile, profile.goals, profile.thresholds];
  const directions = useMemo(
    () =>
      postings === null || people === null || me === null || terms === undefined
        ? null
        : compareDirections(goals, { postings, people, judgedBy: { profile: me, thresholds }, terms }),
    [postings, people, me, goals, thresholds, terms],
  );
  if (directions === null || postings === null || terms === undefined || roles === undefined)
    return (
      <DeskPage title={i18n.t('directions.title')} intro={i18n.t('directions.intro')}>
        <LoadingState label={i18n.t('desk.loading')} lines={6} />
      </DeskPage>
    );
  const { currency, employer, payNow } = terms;
  const mine = fold(employer).trim();
  const inside = postings.filter(
    (posting) => fold(currentFacts(posting).company ?? '').trim() === mine,
  ).length;
  const now = roles.find(({ kind }) => kind === 'now');
  const back = now === undefined ? null : returnOnMe(now.lines);
  const unsaid = i18n.t('directions.not_said');
  return (
    <DeskPage title={i18n.t('directions.title')} intro={i18n.t('directions.intro')}>
      <RefusalNotice refusal={refusal ?? notKept} />
      <div className="flex flex-col gap-6">
        {directions.length === 0 && (
          <EmptyState
            title={i18n.t('directions.empty')}
            action={
              <a href="#/goals" className="text-star underline">
                {i18n.t('desk.goals')}
              </a>
            }
          >
            {i18n.t('directions.empty_body')}
          </EmptyState>
        )}
        <DirectionsTable
          directions={directions}
          currency={currency}
          verdicts={VERDICTS.map((verdict) => [verdict, verdictWord(verdict)])}
          stay={{
            ads: mine === '' ? unsaid : i18n.t('directions.inside', { n: String(inside) }),
            pay: payNow === null ? unsaid : formatMoney(payNow, currency),
            back:
              back === null
                ? unsaid
                : i18n.t('directions.back_percent', { percent: String(Math.round(back)) }),
          }}
        />
        <Section title={i18n.t('directions.return_on_me')}>
          <p className="mb-3 text-soft">{i18n.t('directions.return_body')}</p>
          <RolesView roles={roles} onAdd={add} onChange={changeRole} onRemove={remove} />
        </Section>
        <Section title={i18n.t('directions.standing')}>
          <StandingCard terms={terms} onChange={change} />
        </Section>
      </div>
    </DeskPage>
  );
}
