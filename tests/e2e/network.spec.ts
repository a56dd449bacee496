import { expect, test as base } from '@playwright/test';
import { launchChromium } from '../../scripts/browser/launch-chromium';
import { startNetworkWitness } from '../../scripts/browser/network-witness';
import { pressShortcut } from '../../scripts/browser/press-shortcut';
import { servePages } from '../../scripts/browser/serve-pages';
import { walkWelcome } from '../../scripts/browser/walk-welcome';
import { adPage, adUrl } from './an-ad';
import { Northing } from './pages/northing';

base('The whole journey asks nobody on the network for anything', async () => {
  base.setTimeout(90_000);
  const witness = await startNetworkWitness();
  const launched = await launchChromium({
    extension: process.env.NORTHING_GRANTED ?? '',
    proxy: witness.address,
  });
  const northing = new Northing(launched, await servePages(launched.context));
  try {
    await walkWelcome(await northing.openOwn('welcome.html'), {
      title: 'Operations Analyst',
      place: 'Bristol',
      skills: ['Excel', 'SQL'],
    });
    const page = await northing.open(adUrl(), adPage());
    await expect.poll(() => northing.badgeText(page)).not.toBe('');
    await pressShortcut(page, 'Alt+Shift+S');
    await expect.poll(() => northing.rows('postings')).toHaveLength(1);
    for (const path of ['jobs', 'people', 'goals', 'skills', 'data', 'settings', 'privacy']) {
      const desk = await northing.openOwn(`desk.html#/${path}`);
      await desk.getByRole('heading', { level: 1 }).waitFor();
      await desk.close();
    }
    await northing.openOwn('sidepanel.html');
    await page.waitForTimeout(1500);

    // The extension could not even if it wanted to.
    const worker = await launched.worker();
    const reached = await worker.evaluate(() =>
      fetch('https://planted.example/').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
    // The browser itself opens a connection to a page it goes to, before the page is answered from memory: the witness
    // is awake, and saw that one alone.
    expect(witness.hosts()).toEqual([new URL(adUrl()).host]);
    expect(northing.served.unanswered.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
  } finally {
    await northing.close();
    witness.close();
  }
});
