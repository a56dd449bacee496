import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { useGrantedBoards } from '@/components/store/use-granted-boards';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { boards } from '@/utils/sites/boards';
import { StepCard } from './step-card';
import type { StepProps } from './step-props';

/** Which boards Northing may read: ticked here, asked once by the browser, with a way on whatever the answer. */
export function BoardsStep({ draft, change, onNext, takesFocus }: StepProps): ReactNode {
  const { granted, allow } = useGrantedBoards();
  const [said, setSaid] = useState<string | null>(null);
  const chosen = draft.boards.filter((id) => granted?.has(id) !== true);
  const allowed = boards.filter(({ id }) => granted?.has(id) === true);

  const ask = (): void => {
    if (chosen.length === 0) {
      setSaid(i18n.t('welcome.boards_none'));
      return;
    }
    void allow(chosen).then((answer) => {
      if (answer === 'yes') onNext();
      else setSaid(answer === 'no' ? i18n.t('welcome.boards_denied') : i18n.t('welcome.boards_failed'));
    });
  };

  return (
    <StepCard
      title={i18n.t('welcome.boards')}
      note={i18n.t('welcome.boards_body')}
      takesFocus={takesFocus}
      isFirst
      onSkip={onNext}
      main={
        allowed.length === boards.length ? (
          <Button variant="main" onClick={onNext}>
            {i18n.t('welcome.next')}
          </Button>
        ) : (
          <Button variant="main" onClick={ask}>
            {i18n.t('welcome.boards_allow')}
          </Button>
        )
      }
    >
      <ul className="grid gap-x-4 sm:grid-cols-3">
        {boards.map(({ id, name }) => (
          <li key={id}>
            <Checkbox
              label={name}
              {...(granted?.has(id) === true && { hint: i18n.t('settings.boards_allowed') })}
              disabled={granted?.has(id) === true}
              checked={granted?.has(id) === true || draft.boards.includes(id)}
              onChange={(on) => {
                const others = draft.boards.filter((other) => other !== id);
                change({ boards: on ? [...others, id] : others });
              }}
            />
          </li>
        ))}
      </ul>
      {said !== null && <Notice kind="info" title={said} />}
    </StepCard>
  );
}
