import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { packagedTables } from '@/scripts/build/packaged-tables';
import type { loadTables } from '@/utils/platform/load-tables';

/** The loader and what it installs into, fresh: the other tests have the tables from the start. */
async function fresh(): Promise<{
  load: typeof loadTables;
  countryOf: (city: string) => string | null;
  labelOf: (id: string) => string | undefined;
}> {
  vi.resetModules();
  const { loadTables: load } = await import('@/utils/platform/load-tables');
  const { countryOfCity } = await import('@/utils/place/known-cities');
  const { conceptById } = await import('@/utils/skills/find-concepts');
  return { load, countryOf: countryOfCity, labelOf: (id) => conceptById(id)?.label };
}

const answer = (body: string, status = 200): Promise<Response> =>
  Promise.resolve(new Response(body, { status }));

describe('loadTables', () => {
  const asked = vi.fn<typeof fetch>();

  beforeEach(() => {
    asked.mockReset();
    vi.stubGlobal('fetch', asked);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('puts the packed vocabulary and cities behind what reads them, once for all who ask', async () => {
    const { load, countryOf, labelOf } = await fresh();
    asked.mockImplementation(() => answer(JSON.stringify(packagedTables)));
    await Promise.all([load(), load()]);
    await load();
    expect(asked).toHaveBeenCalledTimes(1);
    expect(countryOf('Utrecht')).toBe('NL');
    expect(labelOf('power-bi')).toBe('Power BI');
  });

  it('says what is missing before they are there, and not that nothing is known', async () => {
    const { countryOf, labelOf } = await fresh();
    expect(() => countryOf('Utrecht')).toThrow('call loadTables first');
    expect(() => labelOf('power-bi')).toThrow('call loadTables first');
  });

  it.each([
    ['a file that is not there', () => answer('', 404), 'install Northing again'],
    ['a file that was cut short', () => answer('{"vocabulary":'), 'JSON'],
    ['a file of another shape', () => answer('{"vocabulary":{},"cities":{}}'), 'Invalid key'],
  ])('rejects %s and tries again when asked again', async (_name, broken, said) => {
    const { load, labelOf } = await fresh();
    asked.mockImplementationOnce(broken);
    await expect(load()).rejects.toThrow(said);
    asked.mockImplementationOnce(() => answer(JSON.stringify(packagedTables)));
    await load();
    expect(labelOf('sql')).toBe('SQL');
  });
});
