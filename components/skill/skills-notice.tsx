import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import type { SkillsState } from '@/utils/skills/engine/skills-state';
import { say } from '@/utils/platform/say';

/** Says why the pack of skills cannot be read and what still works; nothing while all is well. */
export function SkillsNotice({ state }: { readonly state: SkillsState | 'loading' }): ReactNode {
  if (state === 'loading' || state === 'ready') return null;
  const fault = say({ key: `skill.unreadable_${state.replaceAll('-', '_')}` });
  return (
    <Notice kind="warn" title={say({ key: 'skill.unreadable', params: { fault } })}>
      {say({ key: 'skill.unreadable_body' })}
    </Notice>
  );
}
