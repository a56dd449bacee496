import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ContactsCard } from '@/components/data/contacts-card';
import type { NorthingDb } from '@/utils/db/northing-db';
import { openNorthing } from '@/utils/db/northing-db';
import { savedPeople } from '@/utils/db/people';

vi.mock('#i18n', () => import('../english'));

const CONNECTIONS = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Ines,Falk,https://www.linkedin.com/in/ines-falk,,Kontor Search,Partner,12 Oct 2025',
  'Tom,Adair,https://www.linkedin.com/in/tom-adair,tom@tarn.example,Tarn,Engineer,3 Nov 2025',
  ',,https://www.linkedin.com/in/nobody,,,,',
].join('\n');
const choose = (name: string, text: string): Promise<void> =>
  userEvent.upload(screen.getByLabelText('Choose a contacts file'), new File([text], name));

describe('ContactsCard', () => {
  let db: NorthingDb;
  beforeEach(() => {
    db = openNorthing({ name: `contacts-card ${crypto.randomUUID()}` });
    render(<ContactsCard db={db} />);
  });
  afterEach(cleanup);

  it('says what a file holds before anything is kept, then keeps it and says what was new', async () => {
    await choose('Connections.csv', CONNECTIONS);
    expect(await screen.findByText('2 people in Connections.csv')).toBeTruthy();
    expect(screen.getByText('First in the list: Ines Falk, Tom Adair')).toBeTruthy();
    expect(screen.getByText('1 entry has no name and is left out.')).toBeTruthy();
    expect(await savedPeople(db)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Bring them in' }));
    expect((await screen.findByRole('status')).textContent).toBe(
      'New: 2. With something new: 0. Known already: 0.',
    );
    const names = (await savedPeople(db)).map(({ facts }) => facts.name);
    expect(new Set(names)).toEqual(new Set(['Ines Falk', 'Tom Adair']));
  });

  it('keeps nothing of a file that was put away again', async () => {
    await choose('Connections.csv', CONNECTIONS);
    await screen.findByText('2 people in Connections.csv');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByText('2 people in Connections.csv')).toBeNull();
    expect(await savedPeople(db)).toEqual([]);
  });

  it('says in which line a broken file breaks, and what to do', async () => {
    await choose('broken.csv', 'Name,Company\nInes Falk,"Kontor\nTom Adair,Tarn');
    expect(await screen.findByText(/broken from line 2 on/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Bring them in' })).toBeNull();
  });
});
