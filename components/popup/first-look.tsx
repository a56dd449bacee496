import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { GoalChip } from '@/components/fit/goal-chip';
import { ProfilePrompt } from '@/components/fit/profile-prompt';
import { Kicker } from '@/components/page/kicker';
import { SaveBar } from '@/components/page/save-bar';
import type { Surfaces } from '@/components/page/surfaces';
import { useEarlyEnter } from '@/components/page/use-early-enter';
import { LoadingState } from '@/components/ui/loading-state';
import type { UserVerdict } from '@/utils/posting/posting';
import type { FrontLook } from '@/utils/toolbar/front-look';
import type { EarlyPress } from './early-press';
import { holdSave, holdVerdict } from './early-press';
import { OpenPanelButton } from './open-panel-button';
import { PopupFrame } from './popup-frame';
import { PopupPosting } from './popup-posting';
import { QuickView } from './quick-view';

export interface FirstLookProps {
  /** Null where the page was not judged yet: the frame stands, and the rest is on its way. */
  readonly look: FrontLook | null;
  readonly now: Date;
  readonly surfaces: Surfaces;
  readonly early: EarlyPress;
}

/** The popup before it has read anything itself: the verdict as the toolbar button knows it, in its final place. */
export function FirstLook({ look, now, surfaces, early }: FirstLookProps): ReactNode {
  useEarlyEnter(early.save);
  if (look === null)
    return (
      <PopupFrame footer={<OpenPanelButton surfaces={surfaces} />}>
        <LoadingState label={i18n.t('ui.loading')} lines={5} />
      </PopupFrame>
    );
  return <Look look={look} now={now} surfaces={surfaces} early={early} />;
}

function Look({
  look: { view, report, goals, hasSkills, readAt },
  now,
  surfaces,
  early,
}: FirstLookProps & { readonly look: FrontLook }): ReactNode {
  const [saving, setSaving] = useState(early.save.current);
  const [verdict, setVerdict] = useState<UserVerdict | null>(
    early.verdict.current ?? view.saved?.notes.verdict ?? null,
  );
  const save = (): void => {
    holdSave(early);
    setSaving(true);
  };
  const choose = (chosen: UserVerdict | null): void => {
    holdVerdict(early, chosen);
    setVerdict(chosen);
  };
  return (
    <PopupFrame
      aside={<GoalChip goals={goals} />}
      footer={
        <SaveBar
          kind="posting"
          keys="⏎"
          saving={{ state: saving ? 'saving' : 'idle' }}
          isSaved={view.saved !== null}
          onSave={save}
          onUndo={nothingToUndo}
        >
          <OpenPanelButton surfaces={surfaces} />
        </SaveBar>
      }
    >
      <PopupPosting
        view={view}
        kicker={<Kicker kind="posting" url={view.url} at={readAt} now={now} />}
        now={now}
        report={report}
        asked={null}
        prompt={
          <ProfilePrompt
            goals={goals}
            hasSkills={hasSkills}
            onGoals={() => surfaces.openDesk('/goals')}
            onSkills={() => surfaces.openDesk('/skills')}
          />
        }
        uncompared={!hasSkills}
        quickView={<QuickView chosen={verdict} onChoose={choose} />}
        savedBefore
        peopleSaved={[]}
      />
    </PopupFrame>
  );
}

/** Before anything was saved here the bar offers no undo. */
const nothingToUndo = (): void => undefined;
