import { X } from 'lucide-react';
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { i18n } from '#i18n';
import { CONTROL, FieldFrame } from '@/components/ui/field-frame';
import { joinClasses } from '@/components/ui/join-classes';
import { OptionList, optionId } from '@/components/ui/option-list';
import { say } from '@/utils/platform/say';
import { fold } from '@/utils/text/fold';

export interface WordsFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** What is wrong with what was typed last. */
  readonly error?: string | null;
  /** What is offered while something is typed, best first. */
  readonly choicesFor?: (typed: string) => readonly string[];
  /** What one press adds, by where it comes from. */
  readonly offers?: readonly Offer[];
  /** Called when somebody turns to the field. */
  readonly onTouch?: () => void;
}

/** Words that one press adds, and where they come from. */
export interface Offer {
  readonly from: string;
  readonly values: readonly string[];
}

const LONGEST = 120;
/** So many words of an offer stand under a field. */
const OFFERED = 4;

/**
 * A list of the user's own words: Enter or a comma adds one, Backspace in the empty field takes the last one back. What
 * is offered while typing is chosen with the arrows and Enter, or not: the words are the user's own.
 */
export function WordsField(props: WordsFieldProps): ReactNode {
  const { label, hint, error = null, values, onChange, choicesFor, offers = [], onTouch } = props;
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const [open, setOpen] = useState(false);
  const isNew = (value: string): boolean => !values.some((known) => fold(known) === fold(value));
  const choices = open && typed.trim() !== '' ? (choicesFor?.(typed).filter(isNew) ?? []) : [];
  const offered = offers
    .map(({ from, values: words }) => ({ from, words: words.filter(isNew).slice(0, OFFERED) }))
    .filter(({ words }) => words.length > 0);

  const type = (text: string): void => {
    setTyped(text);
    setAt(-1);
    setOpen(true);
  };
  const add = (text: string): void => {
    const value = text.trim().slice(0, LONGEST);
    type('');
    if (value !== '' && isNew(value)) onChange([...values, value]);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && choices.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((at + step + choices.length + 1) % (choices.length + 1) || (step > 0 ? 0 : choices.length - 1));
    }
    if (event.key === 'Escape' && choices.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
    if ((event.key === 'Enter' || event.key === ',') && typed.trim() !== '') {
      event.preventDefault();
      add(choices[at] ?? typed);
    }
    if (event.key === 'Backspace' && typed === '') onChange(values.slice(0, -1));
  };

  return (
    <div className="relative">
      <FieldFrame label={label} error={error} {...(hint !== undefined && { hint })}>
        {(wiring) => (
          <div
            className={joinClasses(
              CONTROL,
              'flex min-h-9 flex-wrap items-center gap-1 py-1 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-star',
            )}
          >
            {values.map((value) => (
              <span
                key={value}
                className="inline-flex max-w-full items-center rounded-full border border-line bg-sunk pl-2.5"
              >
                <span className="min-w-0">{value}</span>
                <button
                  type="button"
                  aria-label={i18n.t('goal.remove_value', { value })}
                  onClick={() => onChange(values.filter((other) => other !== value))}
                  className="grid size-6 shrink-0 place-items-center rounded-full text-faint hover:text-ink"
                >
                  <X size={13} aria-hidden />
                </button>
              </span>
            ))}
            <input
              {...wiring}
              {...(choicesFor !== undefined && {
                role: 'combobox',
                'aria-autocomplete': 'list',
                'aria-expanded': choices.length > 0,
                'aria-controls': listId,
                'aria-activedescendant': choices[at] === undefined ? undefined : optionId(listId, at),
              })}
              type="text"
              autoComplete="off"
              value={typed}
              maxLength={LONGEST}
              onChange={(event) => type(event.target.value)}
              onFocus={() => onTouch?.()}
              onKeyDown={onKeyDown}
              // What was typed and not yet confirmed counts: nothing typed is lost by moving on.
              onBlur={() => add(typed)}
              className="min-h-7 min-w-24 grow bg-transparent px-1 outline-none"
            />
          </div>
        )}
      </FieldFrame>
      {choicesFor !== undefined && (
        <>
          <OptionList
            id={listId}
            label={i18n.t('goal.suggestions')}
            choices={choices}
            at={at}
            keyOf={(choice) => choice}
            renderChoice={(choice) => choice}
            onPick={add}
          />
          <p role="status" className="sr-only">
            {choices.length > 0 &&
              say({ key: 'skill.matches', count: choices.length, params: { count: choices.length } })}
          </p>
        </>
      )}
      {offered.map(({ from, words }) => (
        <div key={from} className="mt-1.5 flex flex-wrap items-center gap-1.5">
          <span className="text-xs text-faint">{from}</span>
          {words.map((value) => (
            <button
              key={value}
              type="button"
              onClick={() => onChange([...values, value])}
              className="min-h-6 rounded-full border border-dashed border-edge px-2.5 text-sm text-soft hover:border-star hover:text-star"
            >
              {value}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
