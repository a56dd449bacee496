import { describe, expect, it } from 'vitest';

import { connectionOf } from '@/utils/db/connection';

import type { Fault } from '../../builders/fail-call';
import { failCall, FAULTS } from '../../builders/fail-call';
import type { Command } from './commands';
import { COMMANDS, seedIsAsExpected, seedStore } from './commands';
import { aDisk, countingIds, dump, freshStore, worldAt } from './fresh-store';

const REASON_OF: Readonly<Record<Fault, string>> = {
  QuotaExceededError: 'storage-full',
  UnknownError: 'storage-full',
  AbortError: 'failed',
  'abort-after': 'failed',
};

async function seededDisk(): Promise<IDBFactory> {
  const disk = aDisk();
  const db = freshStore(disk);
  await seedStore(db);
  db.close();
  return disk;
}

async function runWithFault(
  command: Command,
  disk: IDBFactory,
  k: number,
  fault: Fault,
): Promise<{ fired: boolean; ok: boolean; reason: string; rows: Record<string, unknown[]> }> {
  const db = freshStore(disk);
  const point = failCall(connectionOf(db));
  await connectionOf(db).open();
  point.arm(k, fault);
  const { ok, reason } = await command.run(db, worldAt('2026-12-01T09:00:00.000Z', countingIds('n')));
  db.close();
  return { fired: point.fired(), ok, reason: reason ?? '', rows: await dump(disk) };
}

describe('the seed', () => {
  it('has the records that the commands name', async () => {
    const db = freshStore();
    expect(await seedStore(db)).toEqual({ lastActId: 'p-26' });
    expect(await seedIsAsExpected(db)).toBe(true);
  });
});

describe('a fault at any call to the store', () => {
  it.each(COMMANDS)(
    'leaves everything as before $name or as after it, never between',
    async (command) => {
      let disk = await seededDisk();
      const before = await dump(disk);
      const whole = await runWithFault(command, await seededDisk(), Infinity, 'UnknownError');
      expect(whole).toMatchObject({ fired: false, ok: true });
      expect(whole.rows).not.toEqual(before);
      for (const fault of FAULTS) {
        let points = 0;
        for (let k = 1; ; k += 1) {
          const run = await runWithFault(command, disk, k, fault);
          expect(run.rows, `${fault} at call ${k}`).toEqual(run.ok ? whole.rows : before);
          expect(run.ok ? '' : REASON_OF[fault], `${fault} at call ${k}`).toBe(run.reason);
          if (run.ok) disk = await seededDisk();
          if (!run.fired) break;
          points += 1;
        }
        expect(points).toBeGreaterThanOrEqual(3);
      }
    },
    60_000,
  );
});
