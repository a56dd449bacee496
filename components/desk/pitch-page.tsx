import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { PitchView } from '@/components/pitch/pitch-view';
import { useCopyPitch } from '@/components/pitch/use-copy-pitch';
import { usePitch } from '@/components/pitch/use-pitch';
import { useStories } from '@/components/story/use-stories';
import { LoadingState } from '@/components/ui/loading-state';
import { useDesk } from './desk-context';
import { DeskPage } from './desk-page';

/** What I say when someone asks what I do. */
export function PitchPage(): ReactNode {
  const { db } = useDesk();
  const { stories } = useStories(db);
  const { pitch, change, refusal } = usePitch(db);
  const copy = useCopyPitch();
  return (
    <DeskPage title={i18n.t('pitch.title')} intro={i18n.t('pitch.intro')}>
      <RefusalNotice refusal={refusal} />
      {pitch === undefined || stories === undefined ? (
        <LoadingState label={i18n.t('desk.loading')} lines={5} />
      ) : (
        <PitchView pitch={pitch} stories={stories} onChange={change} onCopy={copy} />
      )}
    </DeskPage>
  );
}
