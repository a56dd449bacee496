import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { StoriesView } from '@/components/story/stories-view';
import { StoryCount } from '@/components/story/story-count';
import { aHeldSkill } from '../../builders/a-held-skill';
import { aStory } from '../../builders/a-story';

vi.mock('#i18n', () => import('../english'));

const sql = aHeldSkill({ conceptId: 'sql', name: 'SQL' });
const stories = [
  aStory({ id: 'one', title: 'Fewer empty runs', skills: [{ conceptId: 'sql', name: 'SQL' }] }),
  aStory({ id: 'two', title: 'A calm ward', skills: [{ conceptId: 'triage', name: 'Triage' }] }),
];
afterEach(cleanup);

describe('the stories of a skill', () => {
  it('are counted on its row, which leads to them', async () => {
    const onOpen = vi.fn<() => void>();
    render(<StoryCount stories={stories} skill={sql} onOpen={onOpen} />);
    await userEvent.click(screen.getByRole('button', { name: 'SQL: 1 story' }));
    expect(onOpen).toHaveBeenCalledOnce();
    cleanup();
    render(<StoryCount stories={[]} skill={sql} onOpen={onOpen} />);
    expect(screen.getByRole('button').textContent).toBe('no story yet');
  });

  it('stand alone in the bank when one comes from there, with a way to all of them', () => {
    render(
      <StoriesView
        stories={stories}
        skills={[sql]}
        about={sql}
        onSave={() => Promise.resolve(true)}
        onRemove={() => undefined}
      />,
    );
    expect(screen.getByText('Fewer empty runs')).toBeTruthy();
    expect(screen.queryByText('A calm ward')).toBeNull();
    expect(screen.getByRole('link', { name: 'Show all' }).getAttribute('href')).toBe('#/evidence');
  });
});
