import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { CoverageMap, MappedArea } from '@/utils/network/coverage-map';
import { personName } from '@/utils/person/person-name';
import { say } from '@/utils/platform/say';
import { percentText } from './coverage-grid';
import { stateWords } from './network-words';
import { nextWords } from './next-words';

export interface CoverageTableProps {
  readonly map: CoverageMap;
  readonly hrefOf: (personId: string) => string;
}

const CELL = 'border-t border-line px-3 py-2.5 align-top';
const HEAD = 'px-3 py-2 text-left text-xs font-normal text-faint';

/** The map as a table: who covers each area and how that is known, and whom to reach next there. */
export function CoverageTable({ map, hrefOf }: CoverageTableProps): ReactNode {
  return (
    <table className="w-full border-collapse wrap-break-word">
      <thead className="max-sm:hidden">
        <tr>
          <th scope="col" className={HEAD}>
            {i18n.t('network.column_area')}
          </th>
          <th scope="col" className={HEAD}>
            {i18n.t('network.column_cover')}
          </th>
          <th scope="col" className={HEAD}>
            {i18n.t('network.column_who')}
          </th>
          <th scope="col" className={HEAD}>
            {i18n.t('network.column_next')}
          </th>
        </tr>
      </thead>
      <tbody>
        {map.areas.map((area) => (
          <Row key={area.id} area={area} hrefOf={hrefOf} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly area: MappedArea;
  readonly hrefOf: (personId: string) => string;
}

function Row({ area, hrefOf }: RowProps): ReactNode {
  const { name, place, cover, recruiters, next } = area;
  return (
    <tr className="max-sm:block max-sm:border-t max-sm:border-line max-sm:py-2 max-sm:[&>*]:block max-sm:[&>*]:border-0 max-sm:[&>*]:py-0.5">
      <th scope="row" className={`${CELL} text-left font-semibold`}>
        {name}
        <span className="block font-normal text-soft">{place ?? i18n.t('network.anywhere')}</span>
      </th>
      <td className={`${CELL} whitespace-nowrap`}>{percentText(cover)}</td>
      <td className={CELL}>
        {recruiters.length === 0 ? (
          <span className="text-faint">{i18n.t('network.nobody')}</span>
        ) : (
          <ul>
            {recruiters.map(({ person, state, source }) => (
              <li key={person.id}>
                <a
                  href={hrefOf(person.id)}
                  className="inline-block min-h-6 text-star underline underline-offset-3"
                >
                  {personName(person) || i18n.t('person.unnamed')}
                </a>
                <span className="text-soft"> · {stateWords(state)}</span>
                <span className="text-faint">
                  {' '}
                  · {say({ key: `network.source_${source.replaceAll('-', '_')}` })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td className={CELL}>
        {next === null ? (
          <span className="text-faint">{i18n.t('network.next_none')}</span>
        ) : next.person === null ? (
          nextWords(next)
        ) : (
          <a href={hrefOf(next.person.id)} className="text-star underline underline-offset-3">
            {nextWords(next)}
          </a>
        )}
      </td>
    </tr>
  );
}
