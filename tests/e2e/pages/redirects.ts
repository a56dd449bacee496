import type { Northing } from './northing';

/**
 * Has the server lead from one address to another from now on, and answer that one with a page. A route of the driver
 * can't: what it is led to goes past its routes.
 */
export async function redirect(northing: Northing, from: string, to: string, html: string): Promise<void> {
  const { browser, context } = northing.launched;
  for (const url of [from, to]) await context.route(url, (route) => route.continue());
  browser.on('Fetch.requestPaused', ({ requestId, request }) => {
    const isLed = request.url === from;
    void browser.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: isLed ? 302 : 200,
      responseHeaders: [
        isLed ? { name: 'location', value: to } : { name: 'content-type', value: 'text/html' },
      ],
      ...(!isLed && { body: Buffer.from(html).toString('base64') }),
    });
  });
  await browser.send('Fetch.enable', { patterns: [from, to].map((urlPattern) => ({ urlPattern })) });
}
