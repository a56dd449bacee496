import { useId } from 'react';
import type { ReactNode } from 'react';

export interface SettingCardProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** One subject of settings or data on a card of its own. */
export function SettingCard({ title, note, children }: SettingCardProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-card p-4 sm:p-5">
      <h2 id={id} className="text-md font-semibold">
        {title}
      </h2>
      {note !== undefined && <p className="text-soft">{note}</p>}
      <div className="mt-3">{children}</div>
    </section>
  );
}
