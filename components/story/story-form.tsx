import { useState } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { SkillPicker } from '@/components/skill/skill-picker';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { ProvenSkill, Story } from '@/utils/story/story';
import { tellsOf } from '@/utils/story/stories-for';
import { ProvenSkills } from './proven-skills';
import type { StoryDraft } from './use-stories';

export interface StoryFormProps {
  /** The story to change; null for a new one. */
  readonly story: Story | null;
  /** Skill a new story is begun for. */
  readonly begunFor: ProvenSkill | null;
  readonly onSave: (draft: StoryDraft) => Promise<boolean>;
  readonly onClose: () => void;
}

const EMPTY: StoryDraft = { title: '', situation: '', action: '', result: '', number: '', skills: [] };

/** Situation, action, result and the number that sizes it, and the skills it shows. Only the title must be there. */
export function StoryForm({ story, begunFor, onSave, onClose }: StoryFormProps): ReactNode {
  const [draft, setDraft] = useState<StoryDraft>(() =>
    story === null ? { ...EMPTY, skills: begunFor === null ? [] : [begunFor] } : draftOf(story),
  );
  const [problem, setProblem] = useState<string | null>(null);
  const change = (over: Partial<StoryDraft>): void => setDraft((before) => ({ ...before, ...over }));
  const save = (): void => {
    if (draft.title.trim() === '') {
      setProblem(i18n.t('story.needs_title'));
      return;
    }
    void onSave(draft).then((kept) => {
      if (kept) onClose();
    });
  };
  return (
    <form
      aria-label={story === null ? i18n.t('story.new') : i18n.t('story.change', { title: story.title })}
      className="flex flex-col gap-3 rounded-lg border border-line bg-card p-4 sm:p-5"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={i18n.t('story.title')}
        placeholder={i18n.t('story.title_hint')}
        maxLength={200}
        value={draft.title}
        error={problem}
        onChange={(title) => {
          setProblem(null);
          change({ title });
        }}
      />
      {(['situation', 'action', 'result'] as const).map((part) => (
        <TextArea
          key={part}
          label={i18n.t(`story.${part}`)}
          hint={i18n.t(`story.${part}_hint`)}
          rows={2}
          maxLength={4000}
          value={draft[part]}
          onChange={(text) => change({ [part]: text })}
        />
      ))}
      <TextField
        label={i18n.t('story.number')}
        hint={i18n.t('story.number_hint')}
        maxLength={200}
        value={draft.number}
        onChange={(number) => change({ number })}
      />
      <SkillPicker
        label={i18n.t('story.skills')}
        hint={i18n.t('story.skills_hint')}
        onPick={(skill) => {
          if (!tellsOf({ ...draft, id: '', updatedAt: '' }, skill))
            change({ skills: [...draft.skills, skill] });
        }}
      />
      <ProvenSkills
        skills={draft.skills}
        onRemove={(skill) => change({ skills: draft.skills.filter((one) => one !== skill) })}
      />
      <div className="flex flex-wrap gap-2">
        <Button variant="main" type="submit">
          {i18n.t('story.save')}
        </Button>
        <Button onClick={onClose}>{i18n.t('story.cancel')}</Button>
      </div>
    </form>
  );
}

function draftOf({ title, situation, action, result, number, skills }: Story): StoryDraft {
  return { title, situation, action, result, number, skills };
}
