import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { plainTextOfMarkdown } from '@/utils/text/plain-text-of-markdown';

const SHORT = 480;

/** The kept text of an ad as plain text, its beginning at first. */
export function PostingText({ markdown }: { readonly markdown: string | null }): ReactNode {
  const [whole, setWhole] = useState(false);
  if (markdown === null) return <p className="text-faint">{i18n.t('posting.text_none')}</p>;
  const text = plainTextOfMarkdown(markdown);
  const short = text.length <= SHORT;
  return (
    <div>
      <p className="text-sm whitespace-pre-line text-soft">
        {whole || short ? text : `${text.slice(0, SHORT).trimEnd()}…`}
      </p>
      {!short && (
        <Button variant="ghost" className="-ml-3" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {i18n.t(whole ? 'posting.hide_text' : 'posting.show_text')}
        </Button>
      )}
    </div>
  );
}
