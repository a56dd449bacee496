import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { useUnfinished } from '@/components/ui/unfinished';
import { cardOf, type ContactCard } from '@/utils/network/contact-card';
import { forTextFacts, TEXT_FACTS, type TextFact } from '@/utils/person/person';
import { readFact } from '@/utils/person/read-fact';
import { say } from '@/utils/platform/say';

export interface AddPersonFormProps {
  readonly onAdd: (card: ContactCard) => Promise<void>;
  readonly onCancel: () => void;
}

const ASKED = TEXT_FACTS.filter((fact) => fact !== 'about' && fact !== 'employer');
const FIRST = { autoFocus: true, required: true };
const TYPES: Partial<Record<TextFact, string>> = { email: 'email', phone: 'tel', profileUrl: 'url' };

/** A name, and whatever else is known; everything else can be added on the card. */
export function AddPersonForm({ onAdd, onCancel }: AddPersonFormProps): ReactNode {
  const [typed, setTyped] = useState(() => forTextFacts(() => ''));
  const [isTried, setTried] = useState(false);
  useUnfinished(ASKED.some((fact) => typed[fact] !== ''));
  const read = forTextFacts((fact) => readFact(fact, typed[fact]));
  const problems = ASKED.filter((fact) => !read[fact].ok);
  const problemOf = (fact: TextFact): string | null => {
    const { [fact]: one } = read;
    return isTried && !one.ok ? say(one.problem) : null;
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const card = cardOf(forTextFacts((fact) => (read[fact].ok ? read[fact].value : null)));
        if (problems.length === 0 && card !== null) void onAdd(card);
      }}
    >
      {ASKED.map((fact) => (
        <TextField
          key={fact}
          type={TYPES[fact] ?? 'text'}
          label={say({ key: `field.${fact}` })}
          error={problemOf(fact)}
          {...(fact === 'name' && FIRST)}
          maxLength={400}
          value={typed[fact]}
          onChange={(text) => setTyped((before) => ({ ...before, [fact]: text }))}
        />
      ))}
      <p className="text-sm text-faint">{i18n.t('person.add_hint')}</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button variant="ghost" onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
        <Button type="submit" variant="main">
          {i18n.t('person.add_keep')}
        </Button>
      </div>
    </form>
  );
}
