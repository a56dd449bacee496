import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { dayText } from '@/components/ui/time-text';
import { isMapDue, MAP_PARTS, type MapPart, type StrengthMap } from '@/utils/profile/strength-map';
import { say } from '@/utils/platform/say';
import { WordsField } from './words-field';

export interface StrengthMapViewProps {
  /** Newest first; empty while I drew none. */
  readonly maps: readonly StrengthMap[];
  readonly suggestions: Readonly<Record<MapPart, readonly string[]>>;
  /** ISO day. */
  readonly today: string;
  readonly onChange: (part: MapPart, seen: readonly string[], lines: readonly string[]) => void;
  /** It was looked at and is right as it stands. */
  readonly onConfirm: () => void;
}

/** Strengths, deficits, potential and motives in my own words, with how they were before. */
export function StrengthMapView({
  maps,
  suggestions,
  today,
  onChange,
  onConfirm,
}: StrengthMapViewProps): ReactNode {
  const [latest, ...earlier] = maps;
  return (
    <div className="flex flex-col gap-3">
      {latest !== undefined && isMapDue(maps, today) && (
        <Notice
          kind="info"
          title={i18n.t('map.due', { day: dayText(latest.on, navigator.language) })}
          action={
            <Button icon={<Check size={15} aria-hidden />} onClick={onConfirm}>
              {i18n.t('map.still_right')}
            </Button>
          }
        >
          {i18n.t('map.due_body')}
        </Notice>
      )}
      <div className="grid gap-4 rounded-lg border border-line bg-card p-4 sm:grid-cols-2">
        {MAP_PARTS.map((part) => {
          const lines = latest?.[part] ?? [];
          return (
            <WordsField
              key={part}
              label={say({ key: `map.${part}` })}
              hint={say({ key: `map.${part}_hint` })}
              values={lines}
              offers={[{ from: i18n.t('map.from_what_you_said'), values: suggestions[part] }]}
              onChange={(changed) => onChange(part, lines, changed)}
            />
          );
        })}
      </div>
      {earlier.length > 0 && (
        <Disclosure
          title={say({ key: 'map.earlier', count: earlier.length, params: { count: earlier.length } })}
        >
          <ul className="flex flex-col gap-2 text-sm">
            {earlier.map((map) => (
              <li key={map.on}>
                <p className="font-semibold">{dayText(map.on, navigator.language)}</p>
                {MAP_PARTS.filter((part) => map[part].length > 0).map((part) => (
                  <p key={part} className="text-soft">
                    {say({ key: `map.${part}` })}: {map[part].join(', ')}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
