import { describe, expect, it } from 'vitest';
import { networkingTable } from '@/utils/network/networking-table';
import { anExchange } from '../../builders/an-exchange';

describe('networkingTable', () => {
  it('counts the last ninety days by reach and mode; older days and days to come stay out', () => {
    const log = [
      anExchange({ on: '2026-10-28', isInternal: false, mode: 'build' }),
      anExchange({ on: '2026-07-31', isInternal: false, mode: 'build' }),
      anExchange({ on: '2026-07-30', isInternal: false, mode: 'build' }),
      anExchange({ on: '2026-10-29', isInternal: false, mode: 'build' }),
      anExchange({ on: '2026-10-01', isInternal: true, mode: 'use' }),
    ];
    expect(networkingTable(log, '2026-10-28')).toEqual({
      internal: { build: 0, maintain: 0, use: 1 },
      external: { build: 2, maintain: 0, use: 0 },
    });
  });
});
