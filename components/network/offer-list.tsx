import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { OfferIdea } from '@/utils/network/offer-ideas';
import { personName } from '@/utils/person/person-name';
import { currentFacts } from '@/utils/posting/current-facts';

/** Ideas what to offer, each from what is on record; nothing while there are none. */
export function OfferList({ ideas }: { readonly ideas: readonly OfferIdea[] }): ReactNode {
  if (ideas.length === 0) return <p className="text-faint">{i18n.t('network.offer_none')}</p>;
  return (
    <>
      <p className="font-semibold">{i18n.t('network.offer')}</p>
      <ul className="list-disc pl-5">
        {ideas.map((idea) => {
          const words = ideaWords(idea);
          return <li key={words}>{words}</li>;
        })}
      </ul>
    </>
  );
}

function ideaWords(idea: OfferIdea): string {
  if (idea.kind === 'interest') return i18n.t('network.offer_interest', { interest: idea.interest });
  if (idea.kind === 'introduction')
    return i18n.t('network.offer_introduction', {
      name: personName(idea.person) || i18n.t('person.unnamed'),
      interest: idea.interest,
    });
  const { title, company } = currentFacts(idea.posting);
  return i18n.t('network.offer_job', {
    job: [title, company].filter((part) => part !== null).join(', '),
  });
}
