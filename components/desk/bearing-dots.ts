import { i18n } from '#i18n';
import { bearingOf, type BearingDot } from '@/components/fit/bearing/bearing-dot';
import { readyText, towardText } from '@/components/fit/fit-meters';
import type { JudgedPosting } from './judged-posting';

/** The jobs that have both figures as dots of the chart; the others can only stand in the table. */
export function bearingDots(judged: readonly JudgedPosting[]): readonly BearingDot[] {
  return judged.flatMap(({ posting, facts, report }) => {
    const bearing = bearingOf(report);
    const [first] = report.toward;
    if (bearing === null || first === undefined) return [];
    return {
      id: posting.id,
      title: facts.title ?? i18n.t('posting.untitled'),
      company: facts.company ?? facts.agency,
      verdict: report.verdict,
      leaning: report.leaning,
      ...bearing,
      readyText: readyText(report.ready),
      towardText: towardText(first),
    };
  });
}
