import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Person } from '@/utils/person/person';
import { currentPerson } from './person-view';
import type { SamePeople } from './use-same-people';

/** Asks whether somebody saved is the same person, and shows the records that already are, each with a way back. */
export function SamePeopleNotices({ same }: { readonly same: SamePeople }): ReactNode {
  const { likely, joined, decide, part } = same;
  return (
    <>
      {decide !== undefined &&
        likely.map((other) => (
          <Notice
            key={other.id}
            kind="info"
            title={i18n.t('same_person.likely', { name: nameOf(other) })}
            action={
              <>
                <Button small onClick={() => decide(other, true)}>
                  {i18n.t('same_person.same')}
                </Button>
                <Button small variant="ghost" onClick={() => decide(other, false)}>
                  {i18n.t('same_person.other')}
                </Button>
              </>
            }
          >
            {lineOf(other)}
          </Notice>
        ))}
      {joined.length > 0 && (
        <ul className="flex flex-col gap-1 text-sm text-soft">
          {joined.map((other) => (
            <li key={other.id} className="flex flex-wrap items-center justify-between gap-2">
              <span className="min-w-0">
                {i18n.t('same_person.also', { name: nameOf(other), line: lineOf(other) })}
              </span>
              {part !== undefined && (
                <Button small variant="ghost" onClick={() => part(other)}>
                  {i18n.t('same_person.part')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const nameOf = (person: Person): string => currentPerson(person).name ?? i18n.t('person.unnamed');

function lineOf(person: Person): string {
  const { organisation, headline, email } = currentPerson(person);
  const host = URL.canParse(person.url) ? new URL(person.url).hostname.replace(/^www\./, '') : null;
  return [headline ?? organisation, email, host].filter((part) => part !== null).join(' · ');
}
