import { useEffect, useRef, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { useEscape } from '@/components/ui/use-escape';
import type { NamedSkill } from '@/utils/skills/skill-word';

const LONGEST = 80;

export interface SkillWordFormProps {
  /** What it is called now. */
  readonly name: string;
  /** My skills, of which it may be one. */
  readonly mine: readonly NamedSkill[];
  readonly onNoSkill: () => void;
  readonly onSameAs: (skill: NamedSkill) => void;
  readonly onCall: (name: string) => void;
  /** Takes back what I said before; left out where I said nothing. */
  readonly onTakeBack?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** What I may say of something that was read in an ad: it is no skill, it is one of mine, I call it otherwise. Esc closes it. */
export function SkillWordForm(props: SkillWordFormProps): ReactNode {
  const { name, mine, onNoSkill, onSameAs, onCall, onTakeBack, onClose } = props;
  const [called, setCalled] = useState('');
  const group = useRef<HTMLDivElement>(null);
  useEscape(group, onClose);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  const wanted = called.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  const skillAt = (place: string): NamedSkill | undefined => mine[Number(place)];
  return (
    <div
      ref={group}
      role="group"
      aria-label={i18n.t('own_word.about', { name })}
      className="flex flex-col gap-2 rounded-md border border-line bg-paper p-2.5"
    >
      <div className="flex flex-wrap gap-1.5">
        <Button small onClick={onNoSkill}>
          {i18n.t('own_word.no_skill')}
        </Button>
        {onTakeBack !== undefined && (
          <Button small variant="ghost" onClick={onTakeBack}>
            {i18n.t('own_word.take_back')}
          </Button>
        )}
      </div>
      {mine.length > 0 && (
        <SelectField
          label={i18n.t('own_word.same_as')}
          value=""
          choices={[
            { value: '', label: i18n.t('own_word.choose') },
            ...mine.map((skill, at) => ({ value: String(at), label: skill.name })),
          ]}
          onChange={(place) => {
            const skill = place === '' ? undefined : skillAt(place);
            if (skill !== undefined) onSameAs(skill);
          }}
        />
      )}
      <form
        className="flex items-end gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted !== '') onCall(wanted);
        }}
      >
        <div className="min-w-0 flex-1">
          <TextField
            label={i18n.t('own_word.call_it')}
            value={called}
            maxLength={LONGEST}
            onChange={setCalled}
          />
        </div>
        <Button type="submit" disabled={wanted === ''} className="min-h-9">
          {i18n.t('own_word.keep')}
        </Button>
      </form>
    </div>
  );
}
