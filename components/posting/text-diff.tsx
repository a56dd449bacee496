import { useMemo, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { DiffLine, DiffPiece } from '@/utils/identity/text-diff';
import { textDiff } from '@/utils/identity/text-diff';
import { say } from '@/utils/platform/say';
import { plainTextOfMarkdown } from '@/utils/text/plain-text-of-markdown';

export interface TextDiffProps {
  /** Markdown. */
  readonly before: string;
  readonly after: string;
}

type Block =
  | { readonly kind: 'rest'; readonly at: number; readonly count: number }
  | { readonly kind: 'line'; readonly at: number; readonly line: DiffLine };

/** What became of the text of an ad: changed lines in full, runs of unchanged ones counted. */
export function TextDiff({ before, after }: TextDiffProps): ReactNode {
  const lines = useMemo(
    () => textDiff(plainTextOfMarkdown(before), plainTextOfMarkdown(after)),
    [before, after],
  );
  if (lines === null) return <p className="text-sm text-soft">{i18n.t('version.text_too_long')}</p>;
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {blocksOf(lines).map((block) => (
        <li key={block.at} className={block.kind === 'rest' ? 'text-xs text-faint' : 'wrap-anywhere'}>
          {block.kind === 'rest'
            ? say({ key: 'version.unchanged_lines', count: block.count, params: { count: block.count } })
            : block.line.pieces.map((piece) => <Piece key={piece.at} piece={piece} />)}
        </li>
      ))}
    </ul>
  );
}

function Piece({ piece: { kind, text } }: { readonly piece: DiffPiece }): ReactNode {
  if (kind === 'same') return text;
  if (kind === 'gone')
    return (
      <del className="rounded-sm bg-out-wash text-ink decoration-out">
        <span className="sr-only">{i18n.t('version.gone_word')} </span>
        {text}
      </del>
    );
  return (
    <ins className="rounded-sm bg-head-wash text-ink decoration-head">
      <span className="sr-only">{i18n.t('version.new_word')} </span>
      {text}
    </ins>
  );
}

function blocksOf(lines: readonly DiffLine[]): readonly Block[] {
  const blocks: Block[] = [];
  let count = 0;
  for (const line of lines) {
    if (line.kind === 'same') {
      count += 1;
      continue;
    }
    if (count > 0) blocks.push({ kind: 'rest', at: blocks.length, count });
    count = 0;
    blocks.push({ kind: 'line', at: blocks.length, line });
  }
  if (count > 0) blocks.push({ kind: 'rest', at: blocks.length, count });
  return blocks;
}
