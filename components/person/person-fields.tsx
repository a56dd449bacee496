import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Sourced } from '@/components/evidence/sourced';
import type { PersonFieldName } from '@/utils/capture/page-reading';
import { say } from '@/utils/platform/say';
import type { PersonView } from './person-view';

const SHOWN = [
  'name',
  'headline',
  'organisation',
  'employer',
  'place',
  'email',
  'phone',
  'profileUrl',
] as const satisfies readonly PersonFieldName[];

/** Every field of a person with what was read and from where. */
export function PersonFields({ view }: { readonly view: PersonView }): ReactNode {
  const isAgency = view.facts.kind === 'agency-recruiter';
  return (
    <dl>
      {SHOWN.filter((field) => field !== 'employer' || view.facts.employer !== null).map((field) => {
        const evidence = view.evidence[field];
        return (
          <div
            key={field}
            className="grid grid-cols-[minmax(4.5rem,28%)_minmax(0,1fr)] gap-x-2 border-t border-line py-1.5 first:border-t-0"
          >
            <dt className="text-sm leading-6 text-faint">
              {say({ key: `field.${isAgency && field === 'organisation' ? 'agency' : field}` })}
            </dt>
            <dd>
              <Sourced
                field={field}
                evidence={evidence}
                value={view.facts[field]}
                absence={i18n.t(evidence.state === 'unreadable' ? 'source.unreadable' : 'source.not_stated')}
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
