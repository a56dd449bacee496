import { ExternalLink, Mail, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { PersonFacts } from '@/utils/person/person';
import { safeLink } from '@/utils/url/safe-link';

/** How to reach somebody: what the page gives, each as a link. */
export function PersonReach({ facts }: { readonly facts: PersonFacts }): ReactNode {
  const ways = [
    { Icon: Mail, text: facts.email, link: facts.email === null ? null : safeLink(`mailto:${facts.email}`) },
    { Icon: Phone, text: facts.phone, link: facts.phone === null ? null : safeLink(`tel:${facts.phone}`) },
    {
      Icon: ExternalLink,
      text: facts.profileUrl === null ? null : i18n.t('person.profile'),
      link: facts.profileUrl === null ? null : safeLink(facts.profileUrl),
    },
  ].filter(({ text }) => text !== null);
  if (ways.length === 0) return <p className="text-faint">{i18n.t('person.reach_none')}</p>;
  return (
    <ul className="flex flex-col">
      {ways.map(({ Icon, text, link }) => (
        <li key={text} className="flex min-h-8 items-center gap-2.5">
          <Icon size={16} aria-hidden className="shrink-0 text-faint" />
          {link === null ? (
            <span>{text}</span>
          ) : (
            <a
              href={link}
              target="_blank"
              rel="noreferrer"
              className="py-1 text-star underline underline-offset-3"
            >
              {text}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
