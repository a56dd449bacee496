import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../browser/launch-chromium';
import { openSurfaces } from '../browser/open-surface';
import { servePages } from '../browser/serve-pages';
import { walkWelcome } from '../browser/walk-welcome';
import type { PageFile } from './page-files';
import { readPageInPopup } from './read-page-in-popup';
import { HEAD, rowOf, type Saw } from './saw';
import { table } from './table';

/** An invented user, so that the verdict is a real one. */
const WISHES = {
  title: 'Operations Analyst',
  place: 'Bristol',
  skills: ['Excel', 'SQL', 'Stakeholder management'],
};

/**
 * Drives Northing's main journey without a display: welcome, then every page read, saved and judged through the toolbar
 * button and its popup, then panel and desk. Prints what it saw and gives every page's outcome.
 */
export async function headlessJourney(
  extension: string,
  files: readonly PageFile[],
  shots: string,
): Promise<Saw[]> {
  await rm(shots, { recursive: true, force: true });
  await mkdir(shots, { recursive: true });
  const launched = await launchChromium({ extension });
  const surfaces = await openSurfaces(launched);
  try {
    const served = await servePages(launched.context);
    let number = 0;
    const picture = (name: string): string => join(shots, `${String(++number).padStart(2, '0')}-${name}.png`);
    const shoot = (page: Page, name: string): Promise<unknown> => page.screenshot({ path: picture(name) });

    console.log('Welcome: a goal and three skills of an invented user …');
    const welcome = await openOwn(launched, 'welcome.html');
    await walkWelcome(welcome, WISHES, (step) => shoot(welcome, `welcome-${step}`));
    await welcome.close();

    const seen: Saw[] = [];
    for (const file of files) {
      console.log(`${file.name}: opened as ${file.url}, toolbar button, save …`);
      seen.push(
        await readPageInPopup(
          { launched, surfaces, served },
          file,
          picture(`popup-${file.name.replace(/\.html?$/i, '')}`),
        ),
      );
    }

    for (const [name, path] of Object.entries({ jobs: 'desk.html#/jobs', people: 'desk.html#/people' })) {
      const desk = await openOwn(launched, path);
      await desk.getByRole('heading', { level: 1 }).waitFor();
      await desk.waitForTimeout(500);
      await shoot(desk, `desk-${name}`);
      await desk.close();
    }
    console.log(`\n${table(HEAD, seen.map(rowOf))}\n`);
    return seen;
  } finally {
    await surfaces.close();
    await launched.close();
  }
}

async function openOwn(
  { context, url }: Awaited<ReturnType<typeof launchChromium>>,
  path: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url(path));
  return page;
}
