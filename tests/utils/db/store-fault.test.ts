import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';

import { RefusedError, storeFault } from '@/utils/db/store-fault';
import { StoreClosedError } from '@/utils/db/store-mode';
import { TooSlowError } from '@/utils/db/within-limit';

const named = (name: string): DOMException => new DOMException('words that mean nothing', name);

describe('storeFault', () => {
  it.each<[string, unknown, string]>([
    ['a full disk (SQLite)', named('QuotaExceededError'), 'storage-full'],
    ['a full disk (LevelDB)', named('UnknownError'), 'storage-full'],
    [
      'an abort for want of space',
      new Dexie.AbortError('aborted', named('QuotaExceededError')),
      'storage-full',
    ],
    ['an abort', named('AbortError'), 'failed'],
    ['a closed connection', new Dexie.DatabaseClosedError(), 'failed'],
    [
      'a bulk write with a failed row',
      new Dexie.BulkError('', [named('QuotaExceededError')]),
      'storage-full',
    ],
    ['Firefox without storage', new Dexie.OpenFailedError('no', named('InvalidStateError')), 'storage-off'],
    ['no IndexedDB', new Dexie.MissingAPIError(), 'storage-off'],
    ['a newer database', named('VersionError'), 'newer-data'],
    ['a browser that gave up', named('TimeoutError'), 'too-slow'],
    ['our own limit', new TooSlowError(), 'too-slow'],
    ['a read-only store', new StoreClosedError('data-missing'), 'data-missing'],
    ['a refused command', new RefusedError('invalid', 'no such row'), 'invalid'],
  ])('%s', (_case, error, reason) => {
    expect(storeFault(error)).toMatchObject({ ok: false, reason });
  });

  it.each([new TypeError('x is undefined'), 'QuotaExceededError', null, { name: 7 }])(
    'takes %j for a mistake in the code, not a fault of the store',
    (error) => {
      expect(storeFault(error)).toBeNull();
    },
  );
});
