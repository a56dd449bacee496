import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { levelName } from '@/components/skill/level-words';
import { EmptyState } from '@/components/ui/empty-state';
import { Quote } from '@/components/ui/quote';
import { Section } from '@/components/ui/section';
import { say } from '@/utils/platform/say';
import type { PreparedMust } from '@/utils/story/prepare-interview';

/** The musts of one ad with what I can tell of each, those I claim without a story first (C30). */
export function InterviewView({ musts }: { readonly musts: readonly PreparedMust[] }): ReactNode {
  if (musts.length === 0)
    return <EmptyState title={i18n.t('story.no_musts')}>{i18n.t('story.no_musts_body')}</EmptyState>;
  const bare = musts.filter(({ stories }) => stories.length === 0);
  const told = musts.filter(({ stories }) => stories.length > 0);
  return (
    <div className="flex flex-col gap-5">
      {bare.length > 0 && (
        <Section
          title={i18n.t('story.lacking')}
          aside={i18n.t('story.of_musts', { k: String(bare.length), n: String(musts.length) })}
        >
          <ul className="flex flex-col gap-3">
            {bare.map(({ key, label, quote, held }) => (
              <li key={key}>
                <p>
                  <span className="font-semibold">{label}</span>{' '}
                  <span className="text-soft">
                    {held === null || held === 0 ? i18n.t('story.not_held') : say(levelName(held))}
                  </span>
                </p>
                <Quote>{quote}</Quote>
              </li>
            ))}
          </ul>
          <p className="mt-3">
            <a href="#/evidence" className="text-star underline">
              {i18n.t('story.write_one')}
            </a>
          </p>
        </Section>
      )}
      {told.length > 0 && (
        <Section title={i18n.t('story.ready')}>
          <ul className="flex flex-col gap-4">
            {told.map(({ key, label, quote, stories }) => (
              <li key={key}>
                <p className="font-semibold">{label}</p>
                <Quote>{quote}</Quote>
                {stories.map((story) => (
                  <div key={story.id} className="mt-2">
                    <p className="font-semibold">{story.title}</p>
                    <p className="text-soft">
                      {[story.situation, story.action, story.result, story.number]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </p>
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
