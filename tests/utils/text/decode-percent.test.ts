import { describe, expect, it } from 'vitest';
import { decodePercent } from '@/utils/text/decode-percent';

describe('Percent escapes', () => {
  it('are decoded', () => {
    expect(decodePercent('/stellen/k%C3%B6chin')).toBe('/stellen/köchin');
  });

  it('leave the text as it stands where they are broken', () => {
    expect(decodePercent('/jobs/100%25-remote/%E0%A4%A')).toBe('/jobs/100%25-remote/%E0%A4%A');
  });
});
