import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Twin } from '@/utils/identity/twin';
import { say } from '@/utils/platform/say';
import { currentFacts } from '@/utils/posting/current-facts';
import { placesText } from './fact-text';
import { hostOf } from './host-of';
import { twinReasons } from './twin-reasons';

export interface TwinNoticeProps {
  readonly twin: Twin;
  /** Left out while the ad is not saved. */
  readonly onDecide?: ((twin: Twin, isSame: boolean) => void) | undefined;
}

/** A saved job that may be the same one, with what speaks for it; the user decides. */
export function TwinNotice({ twin, onDecide }: TwinNoticeProps): ReactNode {
  const { kind, posting, evidence } = twin;
  const facts = currentFacts(posting);
  const key = `twin.${kind.replaceAll('-', '_')}`;
  const params = {
    title: facts.title ?? i18n.t('posting.untitled'),
    host: hostOf(posting.url),
    place: placesText(facts) ?? '',
  };
  return (
    <Notice
      kind={kind === 'agency-copy' ? 'warn' : 'info'}
      title={say({ key })}
      action={
        onDecide !== undefined && (
          <>
            <Button small onClick={() => onDecide(twin, true)}>
              {i18n.t('twin.same')}
            </Button>
            <Button small variant="ghost" onClick={() => onDecide(twin, false)}>
              {i18n.t('twin.different')}
            </Button>
          </>
        )
      }
    >
      <p>{say({ key: `${key}_body`, params })}</p>
      <p className="mt-1 text-sm">
        {i18n.t('twin.because')} {twinReasons(evidence).join(' · ')}
      </p>
      {onDecide === undefined && <p className="mt-1 text-sm">{i18n.t('twin.save_first')}</p>}
    </Notice>
  );
}
