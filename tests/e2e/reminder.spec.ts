import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { grantedCopy } from '../../scripts/browser/granted-copy';
import { builtFolder } from '../../scripts/check/built';
import { words } from '../../scripts/browser/words';
import { expect, startNorthing, test } from './fixtures';
import type { Northing } from './pages/northing';

declare const chrome: {
  alarms: { create(name: string, when: { when: number }): Promise<void> };
  notifications: { getAll(): Promise<Record<string, true>> };
  storage: { local: { set(values: object): Promise<void> } };
};

/** A copy in which notifications are allowed: the browser's own question can't be answered from a test. */
async function notifyingCopy(): Promise<string> {
  const folder = await grantedCopy(builtFolder('chrome'));
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, string[]>;
  const asked = { permissions: [...(manifest['permissions'] ?? []), 'notifications'] };
  await writeFile(file, JSON.stringify({ ...manifest, ...asked }));
  return folder;
}

/** Rings the reminder's alarm while the hours from `quietFrom` to `quietTo` are quiet. */
async function ring(northing: Northing, quietFrom: number, quietTo: number): Promise<void> {
  const lookout = await northing.launched.lookout();
  await lookout.evaluate(
    async (terms) => {
      await chrome.storage.local.set({ reminder: { isOn: true, ...terms } });
      await chrome.alarms.create('remind-of-due', { when: Date.now() });
    },
    { quietFrom, quietTo },
  );
}

async function shown(northing: Northing): Promise<string[]> {
  const lookout = await northing.launched.lookout();
  return lookout.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

test('Who is due is told of by the alarm, held back in quiet hours', async () => {
  const extension = await notifyingCopy();
  const northing = await startNorthing({ boardsAllowed: true, extension });
  try {
    const desk = await northing.openOwn('desk.html#/people');
    await desk.getByRole('button', { name: words('person.add') }).click();
    await desk.getByLabel(words('field.name'), { exact: true }).fill('Ines Falk');
    await desk.getByRole('button', { name: words('person.add_keep'), exact: true }).click();
    await desk.getByRole('button', { name: words('exchange.quick_wrote') }).click();
    await desk.getByRole('button', { name: words('exchange.change') }).click();
    const form = desk.getByRole('form', { name: words('exchange.form') });
    const day = await form.getByLabel(words('exchange.on'), { exact: true }).inputValue();
    await form.getByLabel(words('exchange.next'), { exact: true }).fill('Send the plan');
    await form.getByLabel(words('exchange.next_on'), { exact: true }).fill(day);
    await form.getByRole('button', { name: words('exchange.save') }).click();
    await expect(form).toHaveCount(0);

    const hour = new Date().getHours();
    await ring(northing, hour, (hour + 2) % 24);
    await desk.waitForTimeout(2500);
    expect(await shown(northing)).toEqual([]);

    await ring(northing, (hour + 3) % 24, (hour + 4) % 24);
    await expect.poll(() => shown(northing), { timeout: 15_000 }).toEqual(['people-due']);
  } finally {
    await northing.close();
    await rm(extension, { recursive: true, force: true });
  }
});
