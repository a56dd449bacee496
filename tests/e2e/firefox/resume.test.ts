import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LaunchedFirefox } from '../../../scripts/browser/launch-firefox';
import { words } from '../../../scripts/browser/words';
import { droppedFile, dropInPage } from '../drop-file';
import { countRows, startFirefox } from './addon';

describe('A résumé in Firefox', () => {
  let firefox: LaunchedFirefox;
  let welcome: Page;

  beforeAll(async () => {
    firefox = await startFirefox();
    welcome = await firefox.openPage('welcome.html#/verdict', 'h1, h2');
    await welcome.bringToFront();
  });
  afterAll(() => firefox.close());

  const said = (): Promise<string> => welcome.$eval('main', (main) => main.innerText);
  const turnTo = (step: string): Promise<void> =>
    welcome.evaluate((hash) => {
      location.hash = hash;
    }, step);

  it('dropped in the welcome and confirmed moves the first verdict', async () => {
    await expect.poll(said, { timeout: 20_000 }).toContain('Operations Analyst');
    const before = await said();
    await turnTo('#/skills');
    await welcome.locator(`::-p-text(${words('resume.drop')})`).wait();
    await welcome.evaluate(dropInPage, droppedFile('tests/resumes/others/files/stijn-nl.typst-columns.pdf'));
    const keep = welcome.locator(`::-p-text(${words('resume.keep')})`).setTimeout(30_000);
    await keep.wait();
    expect(await said()).toContain('Leiestreek Retail NV');
    await keep.click();
    await expect.poll(() => countRows(welcome, 'heldSkills'), { timeout: 15_000 }).toBeGreaterThan(5);
    expect(await countRows(welcome, 'positions')).toBe(2);
    await turnTo('#/verdict');
    await expect.poll(said, { timeout: 15_000 }).toContain('Operations Analyst');
    await expect.poll(said, { timeout: 15_000 }).not.toBe(before);
  });
});
