import { defaultMe, type Me } from '@/utils/profile/me';

/** Someone with a bachelor's degree and six years of work, free to work in the EU; override what matters. */
export const aMe = (over: Partial<Me> = {}): Me => ({
  ...defaultMe('2026-11-01T08:00:00.000Z'),
  values: [{ id: 'independence', name: 'Independence' }],
  years: 6,
  education: 'bachelor',
  rightToWork: ['EU'],
  ...over,
});
