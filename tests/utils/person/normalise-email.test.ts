import { describe, expect, it } from 'vitest';
import { isSharedMailbox, normaliseEmail } from '@/utils/person/normalise-email';

describe('normaliseEmail', () => {
  it.each([
    ['Marit.Osei@Quayside.Example', 'marit.osei@quayside.example'],
    ['mailto:marit@quayside.example?subject=Ref%2012&body=x', 'marit@quayside.example'],
    ['mailto:%20marit@quayside.example', 'marit@quayside.example'],
    ['marit [at] quayside.example', 'marit@quayside.example'],
    ['marit(at)quayside(dot)example', 'marit@quayside.example'],
    ['<marit@quayside.example>.', 'marit@quayside.example'],
    ['m.osei+jobs@hr.quayside.co.uk', 'm.osei+jobs@hr.quayside.co.uk'],
    ['info@quayside.example', 'info@quayside.example'],
  ])('reads %j as %j', (text, email) => {
    expect(normaliseEmail(text)).toBe(email);
  });

  it.each([
    'name@quayside.example',
    'your.name@quayside.example',
    'noreply@quayside.example',
    'privacy@quayside.example',
    'accessibility@quayside.example',
    'example@quayside.example',
    'marit@quayside',
    'marit@@quayside.example',
    'marit',
    '',
    'mailto:?subject=Look at this',
    'mailto:%E0%A4%A',
  ])('finds no address of a person in %j', (text) => {
    expect(normaliseEmail(text)).toBeNull();
  });
});

describe('isSharedMailbox', () => {
  it.each([
    'info@a.example',
    'jobs@a.example',
    'hr-team@a.example',
    'careers.uk@a.example',
    'Hello@a.example',
  ])('%s belongs to the firm', (email) => expect(isSharedMailbox(email)).toBe(true));
  it.each(['marit@a.example', 'm.osei@a.example', 'informa.lee@a.example'])(
    '%s belongs to a person',
    (email) => {
      expect(isSharedMailbox(email)).toBe(false);
    },
  );
});
