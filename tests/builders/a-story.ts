import type { Story } from '@/utils/story/story';

/** A whole story of an invented analyst that shows SQL; override what matters. */
export const aStory = (over: Partial<Story> = {}): Story => ({
  id: 'story-1',
  title: 'Fewer empty runs',
  situation: 'A third of the lorries drove home empty.',
  action: 'Joined orders and routes in one nightly query and showed planners the pairs.',
  result: 'Planners fill most return runs before noon.',
  number: '18 % fewer empty kilometres',
  skills: [{ conceptId: 'sql', name: 'SQL' }],
  updatedAt: '2026-10-01T08:00:00.000Z',
  ...over,
});
