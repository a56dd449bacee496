import type { Evidence, Reading, Trust } from '@/utils/capture/evidence';

/** One field normalised: its value (or none) and why. */
export interface NormalisedField<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

const ORDER: readonly Trust[] = ['doubtful', 'low', 'medium', 'high'];

/** The lower of two degrees of trust. */
function lowerTrust(a: Trust, b: Trust): Trust {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}

/** The evidence of a value that was read and normalised; `atMost` where normalising had to guess. */
export function statedBy(reading: Reading<unknown>, atMost: Trust = 'high'): Evidence {
  const { source, trust, detail } = reading;
  return {
    state: 'stated',
    source,
    trust: lowerTrust(trust, atMost),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** The evidence of a value found in the ad's own words: its title or its description. */
export function foundIn(detail: 'title' | 'description'): Evidence {
  return { state: 'stated', source: 'text', trust: 'medium', detail };
}

export const notStated: Evidence = { state: 'not-stated' };

/** The evidence of a field that is on the page and could not be made out; `text` is what stands there. */
export function unreadable(text: string): Evidence {
  const detail = text.trim().slice(0, 200);
  return detail === '' ? { state: 'unreadable' } : { state: 'unreadable', detail };
}
