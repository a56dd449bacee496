import type { ReactNode } from 'react';

export interface FormSectionProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A card of the form with its heading. */
export function FormSection({ title, note, children }: FormSectionProps): ReactNode {
  return (
    <section className="flex flex-col gap-4 rounded-lg border border-line bg-card p-4 sm:p-5">
      <div>
        <h2 className="text-md font-semibold">{title}</h2>
        {note !== undefined && <p className="text-sm text-faint">{note}</p>}
      </div>
      {children}
    </section>
  );
}
