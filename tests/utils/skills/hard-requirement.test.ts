import { describe, expect, it } from 'vitest';
import { gateOf, isCheck } from '@/utils/skills/hard-requirement';
import { readRequirements } from '@/utils/skills/read-requirements';

describe('gateOf', () => {
  it.each([
    ['registered-nurse', 'licence'],
    ['cdl-a', 'licence'],
    ['motorcycle-licence', 'licence'],
    ['clearance-us', 'clearance'],
    ['dbs-check', 'check'],
    ['medical-examination', 'check'],
    ['uk-right-to-work', 'right-to-work'],
    ['age-18', 'age'],
    ['sql', null],
    ['pmp', null],
    ['no-such-thing', null],
  ])('%s is %s', (id, gate) => {
    expect(gateOf(id)).toBe(gate);
  });
});

describe('a check', () => {
  it('is meant wherever an ad names it, unless the ad likes it only', () => {
    const read = (description: string) =>
      readRequirements({ description, title: null, language: 'en' }).requirements[0]?.class;
    expect(isCheck('drug-test')).toBe(true);
    expect(isCheck('registered-nurse')).toBe(false);
    expect(read('We run a drug test.')).toBe('must');
    expect(read('SC clearance is a plus.')).toBe('nice');
    expect(read('We work with SQL.')).toBe('mentioned');
    expect(read('## Nice to have\n- DBS check')).toBe('nice');
    expect(read('## Nice to have\n- Kindness\n\nThe post is subject to a DBS check.')).toBe('must');
  });
});
