import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { say } from '@/utils/platform/say';
import { findClaims } from '@/utils/pitch/find-claims';
import { markWords } from '@/utils/pitch/hedging-words';
import type { ProofPoint } from '@/utils/pitch/pitch';

export interface MarkedTextProps {
  readonly text: string;
  /** Left out where the text is what the proof points are to prove: only its words are read then. */
  readonly proofs?: readonly ProofPoint[];
}

/** A pitch read critically: claims that no story backs are underlined, words that hedge or boast are marked and listed. */
export function MarkedText({ text, proofs }: MarkedTextProps): ReactNode {
  const words = markWords(text);
  const unlinked = proofs === undefined ? [] : findClaims(text, proofs).filter(({ isLinked }) => !isLinked);
  if (words.length === 0 && unlinked.length === 0)
    return text.trim() === '' || proofs === undefined ? null : (
      <p className="text-sm text-head">{i18n.t('pitch.clean')}</p>
    );
  const listed = (kind: 'hedge' | 'boast'): string =>
    [
      ...new Set(words.filter((word) => word.kind === kind).map(({ start, end }) => text.slice(start, end))),
    ].join(', ');
  return (
    <div className="flex flex-col gap-1.5 text-sm">
      {listed('hedge') !== '' && (
        <p className="text-bills">{i18n.t('pitch.hedges', { words: listed('hedge') })}</p>
      )}
      {listed('boast') !== '' && (
        <p className="text-bills">{i18n.t('pitch.boasts', { words: listed('boast') })}</p>
      )}
      {unlinked.length > 0 && (
        <div>
          <p className="text-bills">{say({ key: 'pitch.unlinked', count: unlinked.length })}</p>
          <ul className="list-disc pl-5 text-soft">
            {unlinked.map(({ start, end }) => (
              <li key={start}>{text.slice(start, end)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
