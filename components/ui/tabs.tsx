import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { joinClasses } from './join-classes';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** How many there are behind it; left out while unknown. */
  readonly count?: number | undefined;
}

export interface TabsProps<Id extends string> {
  /** What the row of tabs chooses between. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** A row of tabs: one stop for the Tab key, arrows, Home and End inside. Pair each with a `TabPanel` of the same id. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>): ReactNode {
  const row = useRef<HTMLDivElement>(null);

  const step = (event: KeyboardEvent): void => {
    const move = STEPS[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.id === selected);
    const next = tabs[move(at, tabs.length - 1)];
    if (next === undefined) return;
    onSelect(next.id);
    row.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };

  return (
    <div ref={row} role="tablist" aria-label={label} className="flex flex-wrap border-b border-line px-2">
      {tabs.map((tab) => {
        const on = tab.id === selected;
        return (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            aria-selected={on}
            aria-controls={on ? `panel-${tab.id}` : undefined}
            tabIndex={on ? 0 : -1}
            onKeyDown={step}
            onClick={() => onSelect(tab.id)}
            className={joinClasses(
              '-mb-px min-h-9 border-b-2 px-2.5 py-2 whitespace-nowrap focus-visible:-outline-offset-2',
              on ? 'border-star font-semibold text-ink' : 'border-transparent text-soft hover:text-ink',
            )}
          >
            {tab.label}
            {tab.count !== undefined && <span className="ml-1.5 font-normal text-faint">{tab.count}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** What belongs to the selected tab. */
export function TabPanel({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode {
  return (
    <div role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} className="flex grow flex-col">
      {children}
    </div>
  );
}
