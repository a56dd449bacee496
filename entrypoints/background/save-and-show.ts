import type { SaveRefusal } from '@/utils/messages/contract';
import { showToolbar } from '@/utils/platform/toolbar';
import { refusedState } from '@/utils/toolbar/toolbar-state';

import { saveTab } from './save-tab';

const sentenceOf = (reason: SaveRefusal): string => `refusal.${reason.replaceAll('-', '_')}`;

/** Saves by key or menu, where no screen is open to answer: a refusal is said on the toolbar button. */
export async function saveAndShow(tabId: number): Promise<void> {
  const outcome = await saveTab(tabId);
  if (!outcome.ok) await showToolbar(tabId, refusedState({ key: sentenceOf(outcome.reason) }));
}
