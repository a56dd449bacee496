import type { Page } from '@playwright/test';

import { pressShortcut } from '../../scripts/browser/press-shortcut';
import { expect, test } from './fixtures';
import type { Northing } from './pages/northing';

const searchUrl = 'https://boards.greenhouse.io/tidewatercycles/search';

interface Pane {
  readonly title: string;
  readonly text: string;
}
const MECHANIC: Pane = {
  title: 'Bicycle Mechanic',
  text: 'You repair cargo bikes along the river, true their wheels and test every brake. ',
};
const LEAD: Pane = {
  title: 'Workshop Lead',
  text: 'You plan the week of six people and keep the workshop lit, warm and safe. ',
};
const textOf = ({ title, text }: Pane): string =>
  `<p>As ${title} you belong to the heart of the shop.</p><h3>Your tasks</h3><p>${text.repeat(6)}</p>` +
  `<h3>What you need</h3><ul><li>Two years of experience in this very trade</li><li>A calm voice on busy days</li></ul>`;

/** One ad in front at an address that never changes and has no number: title and text are put in apart, as such pages do. */
const pane = ({ title }: Pane, text: Pane): string =>
  `<!doctype html><html lang="en"><title>${title} - Tidewater Cycles</title><body><main><h1>${title}</h1><p>Tidewater Cycles</p>` +
  `<div class="job-description">${textOf(text)}</div><button>Apply now</button></main></body></html>`;

/** Puts the next ad's title in at once and its text after a while. */
function change(page: Page, to: Pane, textAfterMs: number): Promise<void> {
  return page.evaluate(
    ({ title, html, after }) => {
      document.title = `${title} - Tidewater Cycles`;
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = title;
      setTimeout(() => {
        const text = document.querySelector('.job-description');
        const next = new DOMParser().parseFromString(html, 'text/html');
        text?.replaceChildren(...next.body.childNodes);
      }, after);
    },
    { title: to.title, html: textOf(to), after: textAfterMs },
  );
}

const facts = async (northing: Northing): Promise<readonly { title: string; description: string }[]> =>
  (await northing.rows('postings')).map(({ facts: held }) => held as { title: string; description: string });

for (const afterMs of [0, 400, 1200]) {
  test(`A save while the ad in front changes keeps one ad whole; its text comes ${afterMs} ms late`, async ({
    northing,
  }) => {
    const page = await northing.open(searchUrl, pane(MECHANIC, MECHANIC));
    await expect.poll(async () => (await northing.badge(page)).title).toContain(MECHANIC.title);
    await change(page, LEAD, afterMs);
    await pressShortcut(page, 'Alt+Shift+S');
    await expect.poll(async () => (await facts(northing)).length, { timeout: 15_000 }).toBe(1);
    const [saved] = await facts(northing);
    expect(saved?.title).toBe(LEAD.title);
    expect(saved?.description).toContain('You plan the week');
    expect(saved?.description).not.toContain('true their wheels');
  });
}

test('Beside other ads a text of another one than the title is not taken; once both are of one ad it is', async ({
  northing,
}) => {
  const cards = [MECHANIC, LEAD].map(
    ({ title }, at) =>
      `<li class="job"><a href="/tidewatercycles/jobs/${7001 + at}"><h3>${title}</h3></a><p>Bristol</p></li>`,
  );
  const beside = (html: string): string =>
    html.replace('<main>', `<aside><ul>${cards.join('')}</ul></aside><main>`);
  const mixed = await northing.open(searchUrl, beside(pane(LEAD, MECHANIC)));
  await pressShortcut(mixed, 'Alt+Shift+S');
  await mixed.waitForTimeout(1500);
  expect(await facts(northing)).toEqual([]);

  const whole = await northing.open(`${searchUrl}?again`, beside(pane(LEAD, LEAD)));
  await pressShortcut(whole, 'Alt+Shift+S');
  await expect.poll(async () => (await facts(northing)).map(({ title }) => title)).toEqual([LEAD.title]);
});
