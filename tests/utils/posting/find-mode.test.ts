// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findMode } from '@/utils/posting/find-mode';

describe('findMode', () => {
  it.each([
    ['About the team.\n\n#LI-Hybrid', 'hybrid'],
    ['This role is fully remote.', 'remote'],
    ['This position can be remote within the country.', 'remote'],
    ['This is a hybrid role based in our harbour office.', 'hybrid'],
    ['Our hybrid working model lets you plan your week.', 'hybrid'],
    ['We expect you in the office 2-3 days per week.', 'hybrid'],
    ['- **Work model:** Hybrid', 'hybrid'],
    ['Télétravail (2j max/semaine) : Non', 'onsite'],
    ['The position is on-site.', 'onsite'],
  ])('finds in "%s" %s', (text, mode) => {
    expect(findMode(text)).toBe(mode);
  });

  it.each([
    'We run a hybrid cloud.',
    'You provide remote support to customers.',
    'Perk: work from anywhere for 4 weeks per year.',
    'We are a remote-friendly company with offices in three towns.',
    'Remote sensing data',
  ])('finds no mode in "%s"', (text) => {
    expect(findMode(text)).toBeNull();
  });

  it('calls a job hybrid that is said to be remote here and at the office there', () => {
    expect(findMode('This role is remote.\nYou spend 2 days a week in the office.')).toBe('hybrid');
  });

  it('believes the tag before the prose', () => {
    expect(findMode('This is a hybrid role.\n#LI-Remote')).toBe('remote');
  });
});
