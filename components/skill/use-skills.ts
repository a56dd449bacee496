import { useEffect, useState } from 'react';

import { loadSkillNames } from '@/utils/platform/load-skill-names';
import { loadSkills } from '@/utils/platform/load-skills';
import { installedEngine } from '@/utils/skills/engine/installed-engine';
import type { SkillsState } from '@/utils/skills/engine/skills-state';

/**
 * Loads the pack of skills for a screen as soon as it is wanted there; `loading` until it is known whether it can be
 * read.
 */
export function useSkills(wanted: boolean): SkillsState | 'loading' {
  const [state, setState] = useState<SkillsState | 'loading'>(
    installedEngine() === null ? 'loading' : 'ready',
  );
  useEffect(() => {
    let shown = true;
    if (wanted)
      void loadSkills().then(async (settled) => {
        if (settled === 'ready') await loadSkillNames(navigator.languages);
        if (shown) setState(settled);
      });
    return () => {
      shown = false;
    };
  }, [wanted]);
  return state;
}
