import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pressShortcut } from '../../scripts/browser/press-shortcut';
import { walkWelcome } from '../../scripts/browser/walk-welcome';
import { words } from '../../scripts/browser/words';
import { adPage, adUrl, articlePage } from './an-ad';
import { expect, startNorthing, test } from './fixtures';
import { openBeside } from './pages/beside';
import type { Northing } from './pages/northing';

const DESK = [
  'jobs',
  'people',
  'queue',
  'coverage',
  'goals',
  'goals/new/12-month',
  'bearing',
  'gaps',
  'evidence',
  'pitch',
  'pay',
  'radar',
  'directions',
  'decisions',
  'skills',
  'resume',
  'data',
  'settings',
  'help',
  'privacy',
];
const WELCOME = ['boards', 'goals', 'skills', 'verdict'];
const PANEL_WIDTHS = [280, 320, 360, 400, 480, 600];

/** Every screen of the extension in turn, named; popup and panel in front of the given page. */
async function everyScreen(
  northing: Northing,
  front: Page,
  look: (screen: Page, name: string) => Promise<void>,
): Promise<void> {
  const visit = async (name: string, opening: Promise<Page>, press?: string): Promise<void> => {
    const screen = await opening;
    await screen.getByRole('heading', { level: 1 }).first().waitFor();
    if (press !== undefined) await screen.keyboard.press(press);
    await screen.waitForTimeout(400);
    await look(screen, name);
    await screen.close();
  };
  await visit('popup', openBeside(northing, 'popup.html', front));
  await visit('panel', openBeside(northing, 'sidepanel.html', front));
  for (const path of DESK) await visit(`desk ${path}`, northing.openOwn(`desk.html#/${path}`));
  await visit('palette', northing.openOwn('desk.html#/jobs'), 'Control+k');
  for (const step of WELCOME) await visit(`welcome ${step}`, northing.openOwn(`welcome.html#/${step}`));
}

/** A browser of someone who has a goal, skills and a saved ad in front of them; or of someone who has nothing yet. */
async function someone(
  state: 'new' | 'settled',
  dark: boolean,
): Promise<{ northing: Northing; front: Page }> {
  const northing = await startNorthing({ boardsAllowed: true, dark });
  if (state === 'new')
    return { northing, front: await northing.open('https://boards.greenhouse.io/', articlePage) };
  const welcome = await northing.openOwn('welcome.html');
  await walkWelcome(welcome, { title: 'Operations Analyst', place: 'Bristol', skills: ['Excel', 'SQL'] });
  await welcome.close();
  const front = await northing.open(adUrl(), adPage());
  await expect.poll(() => northing.badgeText(front)).not.toBe('');
  await pressShortcut(front, 'Alt+Shift+S');
  await expect.poll(() => northing.rows('postings')).toHaveLength(1);
  return { northing, front };
}

for (const dark of [false, true]) {
  for (const state of ['new', 'settled'] as const) {
    test(`No screen has a barrier (axe), ${dark ? 'dark' : 'light'}, ${state} user`, async () => {
      test.setTimeout(300_000);
      const { northing, front } = await someone(state, dark);
      const barriers: string[] = [];
      try {
        await everyScreen(northing, front, async (screen, name) => {
          const { violations } = await new AxeBuilder({ page: screen }).setLegacyMode().analyze();
          for (const { id, nodes } of violations) {
            barriers.push(...nodes.map(({ target }) => `${name}: ${id} at ${target.join(' ')}`));
          }
        });
      } finally {
        await northing.close();
      }
      expect(barriers).toEqual([]);
    });
  }
}

/** What does not fit: elements that reach beyond the right edge, and targets under 24 px (WCAG 2.2, 2.5.8). */
function misfits(): string[] {
  const name = (element: Element): string =>
    `<${element.localName}> "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}"`;
  const shown = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
  const width = document.documentElement.clientWidth;
  const beyond = shown.filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.right > width + 1 && getComputedStyle(element).position !== 'absolute';
  });
  const small = shown.filter((element) => {
    if (!element.matches('a[href], button, input, select, textarea, summary, [role=tab], [role=button]'))
      return false;
    // Links in running text are exempt; boxes whose label is part of the target count with it.
    if (element.matches('a') && getComputedStyle(element).display === 'inline') return false;
    // A row whose title is stretched over it by a pseudo-element is a target as large as the row.
    const stretched = getComputedStyle(element, '::after').position === 'absolute';
    const target = element.matches('input')
      ? (element.closest('label') ?? element)
      : stretched && element instanceof HTMLElement
        ? (element.offsetParent ?? element)
        : element;
    const box = target.getBoundingClientRect();
    return box.width > 1 && (box.width < 24 || box.height < 24);
  });
  const sideways = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
  return [
    ...sideways,
    ...beyond.map((element) => `${name(element)} reaches beyond the edge`),
    ...small.map((element) => `${name(element)} is under 24 px`),
  ];
}

test('The panel fits every width it can have, and every target is large enough', async () => {
  test.setTimeout(120_000);
  const { northing, front } = await someone('settled', false);
  const found: string[] = [];
  try {
    const panel = await openBeside(northing, 'sidepanel.html', front);
    await panel.getByText('Operations Analyst').first().waitFor();
    for (const tab of ['panel.this_page', 'panel.jobs', 'panel.people']) {
      await panel.getByRole('tab', { name: words(tab) }).click();
      for (const width of PANEL_WIDTHS) {
        await panel.setViewportSize({ width, height: 800 });
        found.push(
          ...(await panel.evaluate(misfits)).map((misfit) => `${words(tab)} at ${width} px: ${misfit}`),
        );
      }
    }
  } finally {
    await northing.close();
  }
  expect(found).toEqual([]);
});

test('Desk and welcome fit a small and a large window, and every target is large enough', async () => {
  test.setTimeout(300_000);
  const { northing, front } = await someone('settled', false);
  const found: string[] = [];
  try {
    await everyScreen(northing, front, async (screen, name) => {
      if (name === 'popup' || name === 'panel') return;
      for (const width of [360, 768, 1280]) {
        await screen.setViewportSize({ width, height: 800 });
        found.push(...(await screen.evaluate(misfits)).map((misfit) => `${name} at ${width} px: ${misfit}`));
      }
    });
  } finally {
    await northing.close();
  }
  expect(found).toEqual([]);
});

test('The real popup is 360 to 400 px wide and at most 600 tall, and does not scroll sideways', async ({
  northing,
}) => {
  const page = await northing.open(adUrl(), adPage());
  const popup = await northing.clickToolbar(page);
  await popup.says('Operations Analyst');
  await page.waitForTimeout(500);
  const { width, height, neededWidth } = await popup.size();
  expect(width).toBeGreaterThanOrEqual(360);
  expect(width).toBeLessThanOrEqual(400);
  expect(height).toBeLessThanOrEqual(600);
  expect(neededWidth).toBeLessThanOrEqual(width);
  expect(await popup.inSight(words('popup.save'))).toBe(true);
});

for (const percent of [100, 125, 150, 200]) {
  test(`The popup enlarged to ${percent} % keeps its main button in sight`, async ({ northing }) => {
    const front = await northing.open(adUrl(), adPage());
    await expect.poll(() => northing.badgeText(front)).not.toBe('');
    const popup = await openBeside(northing, 'popup.html', front);
    // A popup's window is at most 800 by 600; enlarged, that much fewer CSS pixels are left of it.
    const factor = percent / 100;
    await popup.setViewportSize({
      width: Math.floor(Math.min(400, 800 / factor)),
      height: Math.floor(600 / factor),
    });
    const save = popup.getByRole('button', { name: words('popup.save') });
    await expect(save).toBeInViewport({ ratio: 1 });
    expect(await popup.evaluate(misfits)).toEqual([]);
  });
}
