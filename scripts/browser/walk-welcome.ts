import type { Page } from '@playwright/test';
import { words } from './words';

/** What a first-time user says of themself. */
export interface FirstWishes {
  readonly title: string;
  readonly place: string;
  readonly skills: readonly string[];
}

/**
 * Goes through the welcome as a user does: no board, a 12-month goal, no longer one yet, some skills. Ends on the step
 * with the sample's verdict. `seen` is told each step while it stands there.
 */
export async function walkWelcome(
  page: Page,
  { title, place, skills }: FirstWishes,
  seen: (step: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const press = (key: string): Promise<void> =>
    page.getByRole('button', { name: words(key), exact: true }).click();
  const heading = (key: string): Promise<void> => page.getByRole('heading', { name: words(key) }).waitFor();

  await heading('welcome.boards');
  await seen('boards');
  await press('welcome.skip');

  await heading('welcome.goals');
  await page.getByLabel(words('welcome.goals_title')).first().fill(title);
  await page.getByLabel(words('welcome.goals_place')).fill(place);
  await page.getByLabel(words('welcome.goals_not_yet'), { exact: true }).last().check();
  await seen('goals');
  await press('welcome.next');

  await heading('welcome.skills');
  for (const skill of skills) {
    await page.getByRole('combobox').fill(skill);
    await page.getByRole('combobox').press('Enter');
    await page.getByRole('listitem').filter({ hasText: skill }).first().waitFor();
  }
  await seen('skills');
  await press('welcome.next');

  await heading('welcome.verdict');
  await page.getByRole('meter').first().waitFor();
  await seen('verdict');
}
