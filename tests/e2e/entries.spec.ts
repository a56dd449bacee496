import type { Page } from '@playwright/test';
import { pressShortcut } from '../../scripts/browser/press-shortcut';
import { words } from '../../scripts/browser/words';
import { type AnAd, adPage, adUrl } from './an-ad';
import { expect, startNorthing, test } from './fixtures';
import { openBeside } from './pages/beside';
import { chooseInMenu } from './pages/context-menu';
import type { Northing } from './pages/northing';

/** The four ways in. */
const ENTRIES: Readonly<Record<string, (northing: Northing, page: Page) => Promise<unknown>>> = {
  popup: async (northing, page) => {
    const popup = await northing.clickToolbar(page);
    await popup.press(words('popup.save'));
    await popup.says(words('popup.saved'));
  },
  shortcut: (_northing, page) => pressShortcut(page, 'Alt+Shift+S'),
  'context menu': (northing, page) => chooseInMenu(northing, page, 'save-page'),
  panel: async (northing, page) => {
    const panel = await openBeside(northing, 'sidepanel.html', page);
    await panel.getByRole('button', { name: words('popup.save') }).click();
    await panel.getByText(words('popup.saved'), { exact: true }).first().waitFor();
    await panel.close();
  },
};

const ADS: readonly AnAd[] = [
  { id: 1 },
  { id: 2, title: 'Bicycle Mechanic (m/f/d) – Leeds', city: 'Leeds', pay: [28_000, 28_000] },
  { id: 3, title: 'Head of Marketing & Sales', needs: ['10+ years in marketing', 'German, fluent'] },
  { id: 4, title: 'Ingeniør', company: 'Søndag A/S', city: 'Århus' },
  { id: 5, padding: 60_000 },
];

/** A record without what differs from one save to the next: ids and instants. */
function comparable(row: Record<string, unknown>): string {
  return JSON.stringify(row, (key, value: unknown) =>
    /^(id|.*Id|.*Ids|savedAt|seenAt|readAt|at|actId)$/.test(key) ? null : value,
  );
}

async function keptThrough(save: (northing: Northing, page: Page) => Promise<unknown>): Promise<string[]> {
  const northing = await startNorthing({ boardsAllowed: true });
  try {
    for (const ad of ADS) {
      const page = await northing.open(adUrl(ad.id), adPage(ad));
      await expect.poll(() => northing.badgeText(page)).toBe('?');
      await save(northing, page);
      await expect.poll(() => northing.badgeText(page)).toBe('?•');
      await page.close();
    }
    const rows = [...(await northing.rows('postings')), ...(await northing.rows('readings'))];
    return rows.map(comparable).toSorted();
  } finally {
    await northing.close();
  }
}

test('Popup, shortcut, context menu and panel keep byte-equal records', async () => {
  test.setTimeout(180_000);
  const kept: string[][] = [];
  for (const save of Object.values(ENTRIES)) kept.push(await keptThrough(save));
  const [first, ...others] = kept;
  expect(first).toHaveLength(ADS.length * 2);
  for (const other of others) expect(other).toEqual(first);
});
