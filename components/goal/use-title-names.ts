import { useEffect, useState } from 'react';

import { loadSkills } from '@/utils/platform/load-skills';
import { reportError } from '@/utils/platform/report-error';
import { installedEngine } from '@/utils/skills/engine/installed-engine';
import type { TitleNames } from '@/utils/skills/titles/title-names';

/** The names that occupations go by, fetched with the pack as soon as they are wanted; `null` before, and where the pack can't be read. */
export function useTitleNames(wanted: boolean): TitleNames | null {
  const [names, setNames] = useState<TitleNames | null>(null);
  useEffect(() => {
    let shown = true;
    const fetchNames = async (): Promise<void> => {
      const [{ openTitleNames }] = await Promise.all([
        import('@/utils/skills/titles/title-names'),
        loadSkills(),
      ]);
      const engine = installedEngine();
      if (shown && engine !== null) setNames(openTitleNames(engine.sections, engine.dictionary));
    };
    // Without them titles are the user's own words, as before.
    if (wanted) fetchNames().catch((error: unknown) => reportError(error, 'fetch the names of occupations'));
    return () => {
      shown = false;
    };
  }, [wanted]);
  return names;
}
