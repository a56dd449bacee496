import { describe, expect, it } from 'vitest';
import { answersElsewhere, isCertainName } from '@/utils/capture/people/certain-name';

const oskar = {
  name: 'Oskar Tidemill',
  title: null,
  addressed: false,
  bearsFirm: true,
  start: 0,
  end: 14,
};
const nothing = { title: null, email: undefined };

describe('isCertainName', () => {
  it('takes a surname that is the firm’s only with a title, a form of address or a mailbox of its own', () => {
    expect(isCertainName(oskar, nothing)).toBe(false);
    expect(isCertainName({ ...oskar, addressed: true }, nothing)).toBe(true);
    expect(isCertainName(oskar, { ...nothing, title: 'Head of Works' })).toBe(true);
    expect(isCertainName(oskar, { ...nothing, title: 'on the river' })).toBe(false);
    expect(isCertainName(oskar, { ...nothing, email: 'oskar@tidemill.example' })).toBe(true);
    expect(isCertainName(oskar, { ...nothing, email: 'info@tidemill.example' })).toBe(false);
  });

  it('takes no firm for somebody', () => {
    const firm = { ...oskar, name: 'Flow Traders', bearsFirm: false };
    expect(isCertainName(firm, { ...nothing, email: 'jobs@flowtraders.example' })).toBe(false);
  });
});

describe('answersElsewhere', () => {
  it.each([
    ['Unser Datenschutzbeauftragter', ''],
    ['Facklig företrädare är', ', Unionen'],
    ['Write to', ', data protection officer'],
  ])('knows that %j … %j is not about the job', (before, after) => {
    expect(answersElsewhere(before, after)).toBe(true);
  });

  it('leaves somebody who was announced for questions, whatever the title', () => {
    expect(answersElsewhere('Frågor besvaras av', ', facklig företrädare Vision')).toBe(false);
  });
});
