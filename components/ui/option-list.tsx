import type { ReactNode } from 'react';
import { joinClasses } from './join-classes';

export interface OptionListProps<Choice> {
  readonly id: string;
  /** Name of the list for those who do not see it. */
  readonly label: string;
  /** Hidden while there are none. */
  readonly choices: readonly Choice[];
  /** Index of the marked choice; -1 for none. */
  readonly at: number;
  readonly keyOf: (choice: Choice) => string;
  readonly renderChoice: (choice: Choice) => ReactNode;
  readonly onPick: (choice: Choice) => void;
}

/** The id of one option, for `aria-activedescendant` of its combobox. */
export const optionId = (listId: string, at: number): string => `${listId}-${at}`;

/** The list a combobox drops down; the marked choice is scrolled into view. Focus and keys stay with the field. */
export function OptionList<Choice>({
  id,
  label,
  choices,
  at,
  keyOf,
  renderChoice,
  onPick,
}: OptionListProps<Choice>): ReactNode {
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={label}
      hidden={choices.length === 0}
      className="absolute inset-x-0 z-20 mt-1 max-h-72 overflow-y-auto rounded-lg border border-line bg-card p-1 shadow-raised"
    >
      {choices.map((choice, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- focus and keys stay with the combobox
        <li
          key={keyOf(choice)}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === at}
          ref={index === at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
          // Pressing must not take the focus from the field, or the list would close before the click arrives.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(choice)}
          className={joinClasses(
            'flex min-h-8 cursor-pointer items-center gap-2 rounded-md px-2.5 py-1',
            index === at ? 'bg-star-wash text-ink' : 'text-soft hover:bg-sunk',
          )}
        >
          {renderChoice(choice)}
        </li>
      ))}
    </ul>
  );
}
