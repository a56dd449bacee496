import type { ReactNode } from 'react';
import type { Report } from '@/utils/fit/report';
import { say } from '@/utils/platform/say';
import { BearingDial } from './bearing-dial';
import { verdictName } from './verdict-words';

/** The verdict in words, with its needle on the compass card. */
export function VerdictBlock({ report }: { readonly report: Report }): ReactNode {
  return (
    <div
      data-verdict={report.verdict}
      className="flex items-center gap-3.5 rounded-lg bg-hue-wash px-3.5 py-2.5 forced-colors:border"
    >
      <BearingDial verdict={report.verdict} />
      <div className="min-w-0">
        <p className="font-heading text-xl font-bold text-hue">
          {verdictName(report.verdict, report.leaning)}
        </p>
        <p>{say(report.headline)}</p>
        {report.beside !== undefined && <p className="text-sm text-soft">{say(report.beside)}</p>}
      </div>
    </div>
  );
}
