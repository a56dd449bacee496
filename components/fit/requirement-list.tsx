import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Ready } from '@/utils/fit/report';
import { say } from '@/utils/platform/say';
import type { Requirement, RequirementClass, SkillLevel } from '@/utils/skills/requirement';
import { RequirementRow } from './requirement-row';

const CLASSES: readonly RequirementClass[] = ['must', 'nice', 'mentioned'];

export interface RequirementListProps {
  readonly ready: Ready;
  /** No skill of mine is known yet, so that nothing counts as missing. */
  readonly uncompared?: boolean;
  readonly onLevel?: ((requirement: Requirement, level: SkillLevel) => void) | undefined;
  /** What can be decided about a gap, drawn under its requirement. */
  readonly renderGap?: ((requirement: Requirement) => ReactNode) | undefined;
  /** How many stories tell of a requirement. */
  readonly renderStories?: ((requirement: Requirement) => ReactNode) | undefined;
  /** What can be said of a requirement that was read wrong or goes by another name. */
  readonly renderWord?: ((requirement: Requirement, onClose: () => void) => ReactNode) | undefined;
}

/** Everything the ad asks for, by class, with counts. */
export function RequirementList(props: RequirementListProps): ReactNode {
  const { ready, uncompared = false, onLevel, renderGap, renderStories, renderWord } = props;
  if (ready.requirements.length === 0)
    return (
      <div>
        <p className="font-semibold">{i18n.t('posting.asked_none')}</p>
        <p className="text-soft">{i18n.t('posting.asked_none_body')}</p>
      </div>
    );
  return (
    <div className="flex flex-col gap-3">
      {CLASSES.map((name) => {
        const judged = ready.requirements.filter(({ requirement }) => requirement.class === name);
        return judged.length === 0 ? null : (
          <div key={name}>
            <h3 className="flex justify-between gap-3 text-sm font-semibold text-faint">
              {say({ key: `posting.class_${name}` })}
              <span className="font-normal">
                {uncompared ? judged.length : countOf(ready, name, judged.length)}
              </span>
            </h3>
            <ul>
              {judged.map((one) => (
                <RequirementRow
                  key={`${one.requirement.start}-${one.requirement.label}`}
                  judged={one}
                  uncompared={uncompared}
                  onLevel={onLevel}
                  gap={renderGap?.(one.requirement)}
                  stories={renderStories?.(one.requirement)}
                  renderWord={renderWord && ((onClose) => renderWord(one.requirement, onClose))}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function countOf(ready: Ready, name: RequirementClass, shown: number): string {
  if (name === 'mentioned') return String(shown);
  const { met, of } = name === 'must' ? ready.musts : ready.nices;
  return i18n.t('posting.class_count', { met, of });
}
