import { browser } from '#imports';

const PERMISSION = { permissions: ['notifications' as const] };
const DUE = 'people-due';

/** Whether the user allows notifications. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks for notifications; true when the user agrees. Has to be called straight from a click, before anything is awaited. */
export const requestNotify = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Shows one notification, in place of the one before it. */
export async function notifyDue(title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  await browser.notifications.create(DUE, { type: 'basic', iconUrl, title, message });
}

/** Calls `listener` when our notification is pressed; without the permission there is none to press. */
export function onNotificationPressed(listener: () => void): void {
  // Absent as long as the permission is; the browser's types say it is always there.
  const { notifications } = browser as Partial<Pick<typeof browser, 'notifications'>>;
  notifications?.onClicked.addListener((id) => {
    if (id === DUE) listener();
  });
}
