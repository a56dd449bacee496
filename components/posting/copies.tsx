import { Split } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { NorthingDb } from '@/utils/db/northing-db';
import { safeLink } from '@/utils/url/safe-link';
import { hostOf } from './host-of';
import { useCopies } from './use-copies';

export interface CopiesProps {
  readonly db: NorthingDb | null;
  readonly id: string;
}

/** The other ads that the user said are the same job; nothing where there are none. */
export function Copies({ db, id }: CopiesProps): ReactNode {
  const { copies, part } = useCopies(db, id);
  if (copies.length === 0) return null;
  return (
    <Section title={i18n.t('twin.copies')}>
      <p className="text-sm text-soft">{i18n.t('twin.copies_body')}</p>
      <ul>
        {copies.map((copy) => {
          const { title, company, agency } = copy.facts;
          const host = hostOf(copy.url);
          const name = title ?? i18n.t('posting.untitled');
          const by = agency ?? company;
          const link = safeLink(copy.url);
          return (
            <li key={copy.id} className="flex items-start gap-2 border-t border-line py-2 first:border-t-0">
              <div className="min-w-0 grow">
                {link === null ? (
                  <span className="font-semibold">{host}</span>
                ) : (
                  <a href={link} target="_blank" rel="noreferrer" className="font-semibold hover:text-star">
                    {host}
                  </a>
                )}
                <p className="text-sm text-soft">
                  {by === null ? name : i18n.t('twin.copy_line', { title: name, company: by })}
                </p>
              </div>
              {part !== undefined && (
                <Button
                  small
                  className="shrink-0"
                  icon={<Split size={15} aria-hidden />}
                  aria-label={i18n.t('twin.part_of', { title: name, host })}
                  onClick={() => part(copy)}
                >
                  {i18n.t('twin.part')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
