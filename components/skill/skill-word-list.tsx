import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { say } from '@/utils/platform/say';
import type { SkillWord } from '@/utils/skills/skill-word';

export interface SkillWordListProps {
  readonly words: readonly SkillWord[];
  /** Left out where the store can't be written. */
  readonly onTakeBack?: ((word: SkillWord) => void) | undefined;
}

/** Everything I said of skills that ads name, each to be taken back; nothing while there is nothing. */
export function SkillWordList({ words, onTakeBack }: SkillWordListProps): ReactNode {
  if (words.length === 0) return null;
  return (
    <div className="mt-8 max-w-2xl">
      <Section title={i18n.t('own_word.list')}>
        <p className="pb-2 text-soft">{i18n.t('own_word.list_body')}</p>
        <ul className="rounded-lg border border-line bg-card">
          {words.map((word) => (
            <li
              key={word.id}
              className="flex flex-wrap items-center justify-between gap-x-3 border-t border-line px-3 py-1.5 first:border-t-0"
            >
              <span className="min-w-0 break-words">
                {say({
                  key: `own_word.says_${word.means.replace('-', '_')}`,
                  params: { name: word.name, as: word.as?.name ?? '' },
                })}
              </span>
              {onTakeBack !== undefined && (
                <Button
                  small
                  variant="ghost"
                  aria-label={i18n.t('own_word.take_back_of', { name: word.name })}
                  onClick={() => onTakeBack(word)}
                >
                  {i18n.t('own_word.take_back')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
