import { ArrowRight, BriefcaseBusiness, UserRound, Zap } from 'lucide-react';
import type { ReactNode } from 'react';

import { joinClasses } from '@/components/ui/join-classes';
import { optionId } from '@/components/ui/option-list';
import type { PaletteEntry, PaletteGroup } from './palette-entry';

const ICONS = { go: ArrowRight, do: Zap, jobs: BriefcaseBusiness, people: UserRound } as const;

export interface PaletteListProps {
  readonly id: string;
  /** Name of the list for those who do not see it. */
  readonly label: string;
  readonly groups: readonly PaletteGroup[];
  /** Index of the marked entry, counted through all groups. */
  readonly at: number;
  readonly onPick: (entry: PaletteEntry) => void;
}

/** What the palette offers, group by group; focus and keys stay with its field. */
export function PaletteList({ id, label, groups, at, onPick }: PaletteListProps): ReactNode {
  const starts = groups.map((_group, place) =>
    groups.slice(0, place).reduce((sum, { entries }) => sum + entries.length, 0),
  );
  return (
    <div id={id} role="listbox" aria-label={label} className="max-h-[min(26rem,60vh)] overflow-y-auto p-1.5">
      {groups.map((group, place) => {
        const Icon = ICONS[group.id];
        return (
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <p id={`${id}-${group.id}`} className="px-2.5 pt-2 pb-1 text-xs font-semibold text-faint">
              {group.label}
            </p>
            {group.entries.map((entry, index) => {
              const own = (starts[place] ?? 0) + index;
              return (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- focus and keys stay with the combobox
                <div
                  key={entry.id}
                  id={optionId(id, own)}
                  role="option"
                  aria-selected={own === at}
                  ref={own === at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => onPick(entry)}
                  className={joinClasses(
                    'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1',
                    own === at ? 'bg-star-wash' : 'hover:bg-sunk',
                  )}
                >
                  <Icon size={15} aria-hidden className="shrink-0 text-faint" />
                  <span className="min-w-0 truncate">{entry.label}</span>
                  <span className="ml-auto max-w-[45%] shrink-0 truncate text-sm text-faint">
                    {entry.beside}
                  </span>
                </div>
              );
            })}
          </div>
        );
      })}
    </div>
  );
}
