import { useId, type ReactNode } from 'react';

export interface SectionProps {
  readonly title: ReactNode;
  /** A short reading at the end of the heading's line: "3 of 8". */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A named part of a view, under a small heading and a hairline. */
export function Section({ title, aside, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line pt-4">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {aside !== undefined && <span className="text-sm text-faint">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
