import { Ellipsis } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Quote } from '@/components/ui/quote';
import type { JudgedRequirement } from '@/utils/fit/report';
import { say } from '@/utils/platform/say';
import type { Requirement, SkillLevel } from '@/utils/skills/requirement';
import { levelName } from './level-words';
import { LevelPicker } from './level-picker';
import { RequirementMark } from './requirement-mark';

export interface RequirementRowProps {
  readonly judged: JudgedRequirement;
  /** No skill of mine is known yet, so that nothing counts as missing. */
  readonly uncompared?: boolean;
  /** Keeps my level of what is asked; left out where the store can't be written. */
  readonly onLevel?: ((requirement: Requirement, level: SkillLevel) => void) | undefined;
  /** What can be decided about it while it is a gap. */
  readonly gap?: ReactNode;
  /** How many stories tell of it, where I hold it. */
  readonly stories?: ReactNode;
  /** What can be said of it where it was read wrong or goes by another name. */
  readonly renderWord?: ((onClose: () => void) => ReactNode) | undefined;
}

/** One thing the ad asks for: is it met, my level and proof, the ad's own words, and a quick way to say "I have this". */
export function RequirementRow(props: RequirementRowProps): ReactNode {
  const { judged, uncompared = false, onLevel, gap, stories, renderWord } = props;
  const { requirement, held, proof, credit } = judged;
  const [picking, setPicking] = useState(false);
  const [telling, setTelling] = useState<'never' | 'open' | 'closed'>('never');
  const opener = useRef<HTMLButtonElement>(null);
  const teller = useRef<HTMLButtonElement>(null);
  const isHeld = held !== null && held > 0;
  const toJudge = judged.aside !== undefined && credit < 1;
  const neutral = uncompared || toJudge || (requirement.class === 'mentioned' && credit < 1);
  const aside = asideOf(judged);
  const close = (): void => {
    setPicking(false);
    opener.current?.focus();
  };
  useEffect(() => {
    if (telling === 'closed') teller.current?.focus();
  }, [telling]);
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)_auto] gap-x-2.5 border-t border-line py-1.5 first:border-t-0">
      <span className="pt-1.5">
        <RequirementMark credit={neutral ? null : credit} />
      </span>
      <div className="min-h-8 pt-1.5">
        <p className="font-semibold">{requirement.label}</p>
        {aside !== '' && <p className="pb-0.5 text-xs text-faint">{aside}</p>}
      </div>
      <div className="flex items-start">
        {onLevel !== undefined && credit < 1 && (
          <Button
            ref={opener}
            variant="ghost"
            small
            className="whitespace-nowrap"
            aria-expanded={picking}
            aria-label={i18n.t(isHeld ? 'posting.change_level_of' : 'posting.i_have', {
              name: requirement.label,
            })}
            onClick={() => setPicking(!picking)}
          >
            {i18n.t(isHeld ? 'posting.change_level' : 'posting.i_have_this')}
          </Button>
        )}
        {renderWord !== undefined && (
          <IconButton
            ref={teller}
            icon={<Ellipsis size={16} aria-hidden />}
            label={i18n.t('own_word.about', { name: requirement.label })}
            aria-expanded={telling === 'open'}
            onClick={() => setTelling(telling === 'open' ? 'closed' : 'open')}
          />
        )}
      </div>
      <div className="col-start-2 -col-end-1 flex flex-col gap-1.5 pt-0.5 pb-1">
        {picking && onLevel !== undefined && (
          <LevelPicker
            label={i18n.t('posting.set_level', { name: requirement.label })}
            held={held}
            onClose={close}
            onPick={(level) => {
              close();
              onLevel(requirement, level);
            }}
          />
        )}
        {telling === 'open' && renderWord?.(() => setTelling('closed'))}
        <Quote>{requirement.quote}</Quote>
        {isHeld && proof !== '' && <p className="text-xs text-faint">{i18n.t('posting.proof', { proof })}</p>}
        {isHeld &&
          (stories ?? (proof === '' && <p className="text-xs text-faint">{i18n.t('posting.no_proof')}</p>))}
        {!neutral && credit < 1 && gap}
      </div>
    </li>
  );
}

/** My level beside the one asked for, and what else the ad says of it. */
function asideOf({ requirement, held, via, related, aside, credit }: JudgedRequirement): string {
  const parts: string[] = [];
  if (aside !== undefined && credit < 1) parts.push(i18n.t('posting.for_you_to_judge'));
  if (held !== null && held > 0) {
    parts.push(i18n.t('posting.level_you', { level: levelName(held) }));
    if (held < requirement.level)
      parts.push(i18n.t('posting.level_asked', { level: levelName(requirement.level) }));
  }
  if (via) parts.push(i18n.t('posting.implied_by', { name: via }));
  if (related) parts.push(i18n.t('posting.related_to', { name: related }));
  if (requirement.years !== null)
    parts.push(say({ key: 'posting.years', count: requirement.years, params: { count: requirement.years } }));
  if (requirement.group !== null) parts.push(i18n.t('posting.one_of'));
  return parts.join(' · ');
}
