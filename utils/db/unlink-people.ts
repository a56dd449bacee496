import type { Connection } from '@/utils/db/connection';
import type { Ledger } from '@/utils/db/ledger';

/**
 * Takes people who are no longer kept out of every posting that links to them, and removes their exchanges and ties; the ids
 * of what was removed. Call inside a command's transaction.
 */
export async function unlinkPeople(
  ledger: Ledger,
  db: Connection,
  personIds: readonly string[],
): Promise<readonly string[]> {
  if (personIds.length === 0) return [];
  const gone = new Set(personIds);
  const linking = await db
    .rows('postings')
    .where('personIds')
    .anyOf([...gone])
    .distinct()
    .toArray();
  const unlinked = linking.map((row) => ({ ...row, personIds: row.personIds.filter((id) => !gone.has(id)) }));
  await ledger.put('postings', unlinked);
  const exchanges = await db
    .rows('exchanges')
    .where('personId')
    .anyOf([...gone])
    .primaryKeys();
  await ledger.remove('exchanges', exchanges);
  await ledger.remove('ties', personIds);
  return exchanges;
}
