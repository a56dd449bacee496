import { connectionOf } from '@/utils/db/connection';
import type { KeepOutcome } from '@/utils/db/keep-outcome';
import type { NorthingDb } from '@/utils/db/northing-db';
import { putRow, removeRow } from '@/utils/db/put-row';
import type { ActWorld } from '@/utils/db/run-act';
import type { Story } from '@/utils/story/story';

/** Every story of the evidence bank, in the order of ids. */
export function allStories(db: NorthingDb): Promise<Story[]> {
  return Promise.resolve(connectionOf(db).rows('stories').toArray());
}

/** Adds a story or replaces the one with its id. */
export function putStory(db: NorthingDb, story: Story, world: ActWorld): Promise<KeepOutcome> {
  return putRow(db, world, 'stories', story, { key: 'act.story_saved', params: { title: story.title } });
}

/** Removes a story; undo brings it back. */
export function removeStory(db: NorthingDb, id: string, world: ActWorld): Promise<KeepOutcome> {
  return removeRow(db, world, 'stories', id, ({ title }) => ({
    key: 'act.story_removed',
    params: { title },
  }));
}
