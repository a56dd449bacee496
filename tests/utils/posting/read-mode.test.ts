// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMode } from '@/utils/posting/read-mode';

describe('readMode', () => {
  it.each([
    'Remote',
    'TELECOMMUTE',
    'Fully remote',
    'Remote, Canada',
    'Harbourtown (Remote)',
    'Remote-first',
    'Work from home',
    'Homeoffice',
    'télétravail',
    'En remoto',
    'teletrabajo',
    'thuiswerken',
    'hjemmearbejde',
    'Distansarbete',
    'hjemmekontor',
  ])('"%s" is remote', (text) => {
    expect(readMode(text)).toBe('remote');
  });

  it.each([
    'Hybrid',
    '2 days in the office',
    '2-3 days per week in the office',
    'in our office 3 days a week',
    '3 Tage Homeoffice pro Woche',
    'up to 3 days/week remote',
    'Remote or on-site',
    'Homeoffice möglich',
    'teilweise Homeoffice',
    'Télétravail partiel',
    'Télétravail fréquent',
    'Híbrido',
    'Hybrid (no remote)',
    'Remote work possible',
  ])('"%s" is hybrid', (text) => {
    expect(readMode(text)).toBe('hybrid');
  });

  it.each([
    'On-site',
    'in_office',
    'Office-based',
    'Vor Ort',
    'Presencial',
    'No remote',
    'Remote: no',
    'Not a remote position',
    'Homeoffice: nein',
    'Télétravail (2j max/semaine): Non',
  ])('"%s" is on site', (text) => {
    expect(readMode(text)).toBe('onsite');
  });

  it.each([
    'Work from anywhere 2 weeks a year',
    'Working from anywhere for up to 4 weeks',
    'remote support',
    'remotely manage servers',
    'Lead remote teams',
    'Remote sensing',
    'hybrid cloud',
    'hybrid vehicles',
    'Engineering',
    '',
  ])('"%s" says nothing of the mode', (text) => {
    expect(readMode(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('remote', ' no ', '2 days', ' / ', 'office', '(')), {
          maxLength: 12,
        }),
        (pieces) => {
          expect([null, 'remote', 'hybrid', 'onsite']).toContain(readMode(pieces.join('')));
        },
      ),
    );
  });
});
