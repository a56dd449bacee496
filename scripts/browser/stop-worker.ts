import type { Launched } from './launch-chromium';

/** Ends the extension's service worker the way the browser does, in the middle of whatever it is doing. */
export async function stopWorker({ browser, url }: Launched): Promise<void> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const workers = targetInfos.filter(
    (target) => target.type === 'service_worker' && target.url.startsWith(url('')),
  );
  await Promise.all(workers.map(({ targetId }) => browser.send('Target.closeTarget', { targetId })));
}
