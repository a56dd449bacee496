import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import type { ImportPreview, TablePreview } from '@/utils/transfer/preview-import';

export interface ImportTableProps {
  readonly caption: string;
  readonly preview: ImportPreview;
}

/** What an import would do, in numbers, before it does it. */
export function ImportTable({ caption, preview }: ImportTableProps): ReactNode {
  const rows: readonly (readonly [string, TablePreview])[] = [
    [i18n.t('desk.kind_postings'), preview.postings],
    [i18n.t('desk.kind_people'), preview.people],
    [i18n.t('desk.kind_goals'), preview.goals],
    [i18n.t('desk.kind_skills'), preview.heldSkills],
    [i18n.t('desk.kind_resumes'), preview.resumes],
  ];
  const columns: readonly (readonly [keyof TablePreview, string])[] = [
    ['inFile', i18n.t('desk.data_import_in_file')],
    ['added', i18n.t('desk.data_import_added')],
    ['changed', i18n.t('desk.data_import_changed')],
    ['same', i18n.t('desk.data_import_same')],
    ['removed', i18n.t('desk.data_import_removed')],
  ];
  return (
    <table className="w-full max-w-lg border-collapse text-sm">
      <caption className="pb-1 text-left font-semibold">{caption}</caption>
      <thead>
        <tr className="text-xs text-faint">
          <th scope="col" className="py-1 pr-2 text-left font-normal">
            {i18n.t('desk.data_import_kind')}
          </th>
          {columns.map(([key, label]) => (
            <th key={key} scope="col" className="py-1 pl-2 text-right font-normal">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, counts]) => (
          <tr key={label} className="border-t border-line">
            <th scope="row" className="py-1.5 pr-2 text-left font-normal">
              {label}
            </th>
            {columns.map(([key]) => (
              <td
                key={key}
                className={
                  key === 'removed' && counts[key] > 0
                    ? 'py-1.5 pl-2 text-right font-semibold text-out'
                    : 'py-1.5 pl-2 text-right text-soft'
                }
              >
                {counts[key]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
