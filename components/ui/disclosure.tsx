import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';

export interface DisclosureProps {
  readonly title: string;
  /** What is behind it in a few words, readable while it is closed. */
  readonly note?: string | undefined;
  /** Open from the start: it holds something already, or something in it is wrong. */
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of a form or page that can wait: closed to one line until it is wanted. */
export function Disclosure({ title, note, open = false, children }: DisclosureProps): ReactNode {
  const [wanted, setWanted] = useState(false);
  return (
    <details
      open={open || wanted}
      onToggle={(event) => setWanted(event.currentTarget.open)}
      className="group rounded-lg border border-line bg-card"
    >
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-lg px-4 py-2.5 sm:px-5 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={16}
          aria-hidden
          className="shrink-0 text-faint transition-transform duration-100 group-open:rotate-90"
        />
        <span className="font-semibold">{title}</span>
        {note !== undefined && <span className="min-w-0 truncate text-sm text-faint">{note}</span>}
      </summary>
      <div className="flex flex-col gap-4 border-t border-line px-4 py-4 sm:px-5">{children}</div>
    </details>
  );
}
