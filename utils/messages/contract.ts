import type { PageCopy } from '@/utils/capture/page-copy';
import type { PageReading } from '@/utils/capture/page-reading';
import type { Opening } from '@/utils/identity/opening';
import type { SkillsState } from '@/utils/skills/engine/skills-state';
import type { AdText, ReadRequirements } from '@/utils/skills/read-requirements';

/** What became of a save. `actId` undoes it. */
export type SaveOutcome =
  | {
      readonly ok: true;
      readonly kind: 'posting' | 'person';
      readonly id: string;
      readonly change: 'added' | 'updated' | 'unchanged';
      readonly actId: string | null;
    }
  | { readonly ok: false; readonly reason: SaveRefusal; readonly detail?: string };

/**
 * Why nothing was saved. `nothing-here`: the page is neither job nor person. `incomplete`: an ad without title.
 * `no-access`: the browser does not let us read this page. `storage-off`, `storage-full`, `data-missing`,
 * `too-slow`: the store could not take it; the page is still there to save again.
 */
export type SaveRefusal =
  | 'nothing-here'
  | 'incomplete'
  | 'invalid'
  | 'no-access'
  | 'storage-off'
  | 'storage-full'
  | 'data-missing'
  | 'newer-data'
  | 'too-slow'
  | 'failed';

/** What is known of the page in a tab. Kept in session storage, gone with the browser. */
export interface TabReading {
  readonly tabId: number;
  readonly url: string;
  /** Instant of the reading. */
  readonly at: string;
  /** `announced`: a person's page of which only the name was read; `readTab` reads the rest. */
  readonly state: 'ready' | 'announced' | 'no-access' | 'failed';
  readonly reading: PageReading | null;
  /** Where the tab was on its way to and where it came; left out where that is not known. */
  readonly opening?: Opening;
}

/** What an ad asks for, and whether the pack could be read with. */
export interface AdReading extends ReadRequirements {
  readonly skills: SkillsState;
}

/** Calls that need the background. Everything else reads the store directly. */
export interface ToBackground {
  /** The content script has copied the page it stands in and asks what is there, browsed past; nothing is kept. */
  readCopy(data: { copy: PageCopy }): PageReading;
  /** The content script offers what was read of the page it stands in; the sender's tab is the only tab it can speak for. */
  offerReading(data: { reading: PageReading }): void;
  /** In-page navigation has begun: what was read of this tab no longer holds. */
  leavePage(data: { url: string }): void;
  /** Reads the page in a tab now, if the browser lets us, and says what is there. */
  readTab(data: { tabId: number }): TabReading;
  /** Keeps what the page in a tab offers, the same way for popup, key, menu and panel. */
  saveTab(data: { tabId: number }): SaveOutcome;
  /** Reads what an ad asks for. The background has the pack open, so that no screen has to open one of its own. */
  readAd(data: { ad: AdText }): AdReading;
}
