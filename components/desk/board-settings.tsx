import { Check } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { useGrantedBoards } from '@/components/store/use-granted-boards';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Board } from '@/utils/sites/boards';
import { boards } from '@/utils/sites/boards';

/** Every board with its permission: allow by one press and the browser's own question, take back by one press. */
export function BoardSettings(): ReactNode {
  const { granted, allow, takeBack } = useGrantedBoards();
  const [said, setSaid] = useState<string | null>(null);

  const change = ({ id, name }: Board, on: boolean): void => {
    void (on ? takeBack([id]) : allow([id])).then((answer) => {
      if (answer === 'yes') setSaid(null);
      else if (answer === 'no' && !on) setSaid(i18n.t('settings.boards_denied', { board: name }));
      else setSaid(i18n.t('settings.boards_failed'));
    });
  };

  return (
    <>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {boards.map((board) => {
          const on = granted?.has(board.id) ?? false;
          return (
            <li key={board.id} className="flex items-center gap-2 border-t border-line py-1">
              <span className="min-w-0 grow">{board.name}</span>
              {on && (
                <span className="inline-flex shrink-0 items-center gap-1 text-sm text-head">
                  <Check size={15} aria-hidden />
                  {i18n.t('settings.boards_allowed')}
                </span>
              )}
              <Button
                variant={on ? 'ghost' : 'plain'}
                small
                className="shrink-0 whitespace-nowrap"
                disabled={granted === null}
                aria-label={
                  on
                    ? i18n.t('settings.boards_revoke_label', { board: board.name })
                    : i18n.t('settings.boards_allow_label', { board: board.name })
                }
                onClick={() => change(board, on)}
              >
                {on ? i18n.t('settings.boards_revoke') : i18n.t('settings.boards_allow')}
              </Button>
            </li>
          );
        })}
      </ul>
      {said !== null && (
        <div className="mt-3">
          <Notice kind="info" title={said} />
        </div>
      )}
    </>
  );
}
