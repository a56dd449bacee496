import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import { areaText } from '@/utils/network/area-text';
import type { SuggestedArea } from '@/utils/network/suggest-areas';
import type { Area } from '@/utils/network/tie';

export interface AreaPickerProps {
  readonly areas: readonly Area[];
  readonly suggested: readonly SuggestedArea[];
  readonly onChange: (areas: readonly Area[]) => void;
}

/** What somebody recruits for: what I said, what is proposed for one press, and a line for anything else. */
export function AreaPicker({ areas, suggested, onChange }: AreaPickerProps): ReactNode {
  const [own, setOwn] = useState({ field: '', level: '', place: '' });
  const [isOpen, setOpen] = useState(false);
  const add = (area: Area): void => onChange([...areas, area]);
  const addOwn = (): void => {
    const area = { field: own.field.trim(), level: own.level.trim(), place: own.place.trim() };
    if (areaText(area) === '') return;
    add(area);
    setOwn({ field: '', level: '', place: '' });
    setOpen(false);
  };
  return (
    <div className="flex flex-col gap-2">
      {areas.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {areas.map((area) => (
            <li
              key={areaText(area)}
              className="inline-flex items-center rounded-full border border-line bg-sunk pl-2.5 text-sm"
            >
              {areaText(area)}
              <IconButton
                label={i18n.t('network.area_remove', { area: areaText(area) })}
                icon={<X size={14} aria-hidden />}
                onClick={() => onChange(areas.filter((one) => one !== area))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-1.5">
        {suggested.map(({ area }) => (
          <Button
            key={areaText(area)}
            small
            icon={<Plus size={14} aria-hidden />}
            aria-label={i18n.t('network.area_add', { area: areaText(area) })}
            onClick={() => add(area)}
          >
            {areaText(area)}
          </Button>
        ))}
        {!isOpen && (
          <Button small variant="ghost" onClick={() => setOpen(true)}>
            {i18n.t('network.area_other')}
          </Button>
        )}
      </div>
      {isOpen && (
        <form
          className="flex flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            addOwn();
          }}
        >
          <div className="grid grid-cols-[repeat(auto-fit,minmax(7rem,1fr))] gap-2">
            {(['field', 'level', 'place'] as const).map((part) => (
              <TextField
                key={part}
                label={i18n.t(`network.area_${part}`)}
                maxLength={100}
                value={own[part]}
                onChange={(text) => setOwn({ ...own, [part]: text })}
              />
            ))}
          </div>
          <Button small type="submit" className="self-start">
            {i18n.t('network.area_save')}
          </Button>
        </form>
      )}
    </div>
  );
}
