import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { joinClasses } from '@/components/ui/join-classes';
import { WordMark } from '@/components/ui/word-mark';
import type { Step } from './welcome-draft';
import { STEPS } from './welcome-draft';

export interface WelcomeFrameProps {
  readonly step: Step;
  readonly children: ReactNode;
}

/** The frame of every step: mark, where one is, and one column to read. */
export function WelcomeFrame({ step, children }: WelcomeFrameProps): ReactNode {
  const names: Record<Step, string> = {
    boards: i18n.t('welcome.step_boards'),
    goals: i18n.t('welcome.step_goals'),
    skills: i18n.t('welcome.step_skills'),
    verdict: i18n.t('welcome.step_verdict'),
  };
  const at = STEPS.indexOf(step);
  return (
    <div className="mx-auto flex min-h-screen max-w-2xl flex-col gap-6 px-4 py-5 sm:py-10">
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <span className="text-lg">
          <WordMark name={i18n.t('extension.name')} size={26} />
        </span>
        <nav aria-label={i18n.t('welcome.steps')}>
          <ol className="flex flex-wrap gap-x-1 gap-y-1 text-sm">
            {STEPS.map((name, index) => (
              <li key={name}>
                <a
                  href={`#/${name}`}
                  aria-current={name === step ? 'step' : undefined}
                  className={joinClasses(
                    'inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.5 transition-colors duration-100',
                    name === step
                      ? 'border-star bg-star-wash font-semibold text-star'
                      : 'border-transparent text-soft hover:text-ink',
                  )}
                >
                  {index < at ? <Check size={13} aria-hidden /> : <span aria-hidden="true">{index + 1}</span>}
                  {names[name]}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      </header>
      <main className="flex flex-col gap-5">{children}</main>
    </div>
  );
}
