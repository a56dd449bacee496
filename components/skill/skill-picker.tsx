import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { CONTROL, FieldFrame } from '@/components/ui/field-frame';
import { joinClasses } from '@/components/ui/join-classes';
import { say } from '@/utils/platform/say';
import { skillChoices } from './skill-choices';
import type { PickedSkill } from './skill-choices';
import { SkillOptions } from './skill-options';
import { SkillsNotice } from './skills-notice';
import { useSkills } from './use-skills';

export interface SkillPickerProps {
  readonly label: string;
  readonly hint?: string;
  readonly onPick: (skill: PickedSkill) => void;
}

/**
 * Adds skills by typing: arrows move through what the vocabulary offers, Enter adds the marked one, Esc closes the
 * offers and, pressed again, empties the field.
 */
export function SkillPicker({ label, hint, onPick }: SkillPickerProps): ReactNode {
  const listId = useId();
  const [touched, setTouched] = useState(false);
  const skills = useSkills(touched);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const choices = open ? skillChoices(typed) : [];
  const shown = choices.length > 0;

  const type = (text: string): void => {
    setTyped(text);
    setOpen(true);
    setAt(0);
  };
  const pick = (choice: PickedSkill | undefined): void => {
    if (choice === undefined) return;
    onPick(choice);
    type('');
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (shown) setAt((at + step + choices.length) % choices.length);
    } else if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      pick(shown ? choices[at] : skillChoices(typed)[0]);
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      if (shown) setOpen(false);
      else type('');
    }
  };

  return (
    <div className="relative" onBlur={() => setOpen(false)}>
      <FieldFrame label={label} {...(hint !== undefined && { hint })}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={listId}
            aria-activedescendant={shown ? `${listId}-${at}` : undefined}
            value={typed}
            maxLength={80}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
            onFocus={() => setTouched(true)}
            className={joinClasses(CONTROL, 'min-h-9')}
          />
        )}
      </FieldFrame>
      <SkillOptions id={listId} choices={choices} at={at} onPick={pick} />
      <SkillsNotice state={skills} />
      <p role="status" className="sr-only">
        {shown && say({ key: 'skill.matches', count: choices.length, params: { count: choices.length } })}
      </p>
    </div>
  );
}
