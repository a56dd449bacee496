import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickToolbarIn } from '../../../scripts/browser/firefox-controls';
import type { LaunchedFirefox } from '../../../scripts/browser/launch-firefox';
import { words } from '../../../scripts/browser/words';
import { adPage } from '../an-ad';
import { ADDON, startFirefox, Views } from './addon';

describe('In Firefox with everything private, where nothing can be stored', () => {
  let firefox: LaunchedFirefox;

  beforeAll(async () => {
    firefox = await startFirefox(true);
  });
  afterAll(() => firefox.close());

  it('the desk says that nothing can be kept', async () => {
    const desk = await firefox.openPage('desk.html#/jobs', 'h1');
    await desk.locator(`::-p-text(${words('page.storage_off')})`).wait();
    expect(await desk.evaluate(() => document.body.innerText)).toContain(words('page.storage_off'));
  });

  it('the popup still gives the ad and its verdict, and pretends no save', async () => {
    const desk = await firefox.openPage('desk.html#/jobs', 'h1');
    const views = new Views(desk);
    const address = 'https://careers.tidewatercycles.example/analyst';
    const ad = await firefox.openServed(new Map([[address, adPage()]]), address);
    await ad.bringToFront();
    await clickToolbarIn(firefox, ADDON);
    const said = await views.says('popup.html', 'Operations Analyst');
    expect(said).toContain(words('page.storage_off'));
    expect(said).not.toContain(words('popup.saved'));
  });
});
