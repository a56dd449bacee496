import { Check, CircleQuestionMark, Copy, Minus, OctagonAlert, Signpost } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Quote } from '@/components/ui/quote';
import { Section } from '@/components/ui/section';
import type { ExplanationLine, Report } from '@/utils/fit/report';
import { say } from '@/utils/platform/say';
import { TowardParts } from './toward-parts';

type Part = ExplanationLine['part'];

const PARTS: readonly Part[] = ['blocks', 'unknown', 'fits', 'figure', 'flip'];

/** Each part's sign stands before its lines; the heading above says the same in words. */
const SIGNS = {
  blocks: { Icon: OctagonAlert, tone: 'text-out' },
  unknown: { Icon: CircleQuestionMark, tone: 'text-tell' },
  fits: { Icon: Check, tone: 'text-head' },
  figure: { Icon: Minus, tone: 'text-faint' },
  flip: { Icon: Signpost, tone: 'text-star' },
};

/** A part longer than this shows its first lines and the rest when asked. */
const SHOWN_FIRST = 4;

export interface ExplanationProps {
  readonly report: Report;
  /** Puts the questions to ask on the clipboard. */
  readonly onCopy: (questions: readonly string[]) => void;
  /** Leads to how verdicts are made. */
  readonly onHelp: () => void;
}

/** Why the verdict is what it is, always in the same order: blocks, unknown, fits, figures, what would change it. */
export function Explanation({ report, onCopy, onHelp }: ExplanationProps): ReactNode {
  return PARTS.map((part) => {
    const lines = report.explanation.filter((line) => line.part === part);
    if (lines.length === 0 && part !== 'blocks') return null;
    return (
      <Section key={part} title={say({ key: `posting.part_${part}` })}>
        {lines.length === 0 ? (
          <p className="text-soft">{i18n.t('posting.part_blocks_none')}</p>
        ) : (
          <Lines part={part} lines={lines} />
        )}
        {part === 'figure' &&
          report.toward.map((toward) => (
            <TowardParts key={toward.goalId} toward={toward} verdict={report.verdict} />
          ))}
        {part === 'figure' && (
          <Button variant="ghost" small className="-ml-2" onClick={onHelp}>
            {i18n.t('help.how')}
          </Button>
        )}
        <Questions lines={lines} onCopy={onCopy} />
      </Section>
    );
  });
}

function Lines({
  part,
  lines,
}: {
  readonly part: Part;
  readonly lines: readonly ExplanationLine[];
}): ReactNode {
  const [all, setAll] = useState(false);
  const { Icon, tone } = SIGNS[part];
  const hidden = all ? 0 : lines.length - SHOWN_FIRST;
  return (
    <>
      <ul className="flex flex-col gap-2">
        {(hidden > 1 ? lines.slice(0, SHOWN_FIRST) : lines).map((line) => (
          <li
            key={JSON.stringify(line.say)}
            className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2.5 gap-y-1"
          >
            <Icon size={16} strokeWidth={2.2} aria-hidden className={`mt-0.5 ${tone}`} />
            <p>{say(line.say)}</p>
            {line.quote !== null && (
              <div className="col-start-2">
                <Quote>{line.quote}</Quote>
              </div>
            )}
            {line.ask !== null && (
              <p className="col-start-2 text-sm text-soft">
                <span className="text-faint">{i18n.t('posting.ask')}: </span>
                {say(line.ask)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {hidden > 1 && (
        <Button variant="ghost" className="mt-1 ml-3.5" onClick={() => setAll(true)}>
          {i18n.t('posting.show_rest', { count: hidden })}
        </Button>
      )}
    </>
  );
}

function Questions({
  lines,
  onCopy,
}: {
  readonly lines: readonly ExplanationLine[];
  readonly onCopy: ExplanationProps['onCopy'];
}): ReactNode {
  const questions = lines.flatMap(({ ask }) => (ask === null ? [] : [say(ask)]));
  if (questions.length === 0) return null;
  return (
    <Button className="mt-2.5" icon={<Copy size={15} aria-hidden />} onClick={() => onCopy(questions)}>
      {say({ key: 'posting.copy_questions', count: questions.length, params: { count: questions.length } })}
    </Button>
  );
}
