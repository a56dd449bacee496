import type { ReactNode } from 'react';
import { HoverNote } from '@/components/ui/hover-note';
import type { Evidence } from '@/utils/capture/evidence';
import { absenceWords, evidenceLines } from './evidence-words';

export interface SourcedProps {
  /** Name of the field in the catalogue's `field` section. */
  readonly field: string;
  readonly evidence: Evidence;
  /** The value in force; null where there is none. */
  readonly value: ReactNode;
  readonly corrected?: boolean;
  /** Leaves the note out where there is no room for it (popup). */
  readonly plain?: boolean;
  /** Says "not stated" without the field's name, beside a label that already gives it. */
  readonly absence?: string;
}

/** A value read from a page, with its source on hover, focus or press; grey words where there is none. */
export function Sourced({
  field,
  evidence,
  value,
  corrected = false,
  plain = false,
  absence,
}: SourcedProps): ReactNode {
  const missing = value === null;
  const text = missing ? (absence ?? absenceWords(field, evidence)) : value;
  const doubtful = !corrected && evidence.state === 'stated' && evidence.trust === 'doubtful';
  const tone = missing ? 'text-faint' : '';
  const shown = (
    <>
      {text}
      {doubtful && <span className="font-semibold text-bills">&nbsp;?</span>}
    </>
  );
  if (plain) return <span className={tone}>{shown}</span>;
  return (
    <HoverNote className={tone} note={<Lines lines={evidenceLines(evidence, corrected)} />}>
      {shown}
    </HoverNote>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
}
