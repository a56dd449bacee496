import type { SourceOccupation } from '@/scripts/pack/read-occupations';

/** An ESCO occupation as the pack is built from, blank but for what is given. */
export const aSourceOccupation = (own: Partial<SourceOccupation> = {}): SourceOccupation => ({
  uuid: '',
  label: '',
  names: [],
  isco: '',
  description: '',
  group: '',
  essential: [],
  optional: [],
  ...own,
});
