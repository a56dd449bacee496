import { describe, expect, it } from 'vitest';
import { normalisePhone } from '@/utils/person/normalise-phone';

describe('normalisePhone', () => {
  it.each([
    ['+49 (0) 7467 94-0', '+497467940'],
    ['+49 (0)89 / 123 45-678', '+498912345678'],
    ['tel:+4589012345', '+4589012345'],
    ['tel:+1%20212%20555%200142;ext=9', '+12125550142'],
    ['0049 30 5550142', '+49305550142'],
    ['(212) 555-0142', '2125550142'],
    ['089 555 0142', '0895550142'],
    ['T: 089 555 0142, M: 0171 555 0143', '0895550142'],
    ['+44 20 7946 0018 ext. 22', '+442079460018'],
    ['+31 30 555 0142', '+31305550142'],
  ])('reads %j as %j', (text, phone) => {
    expect(normalisePhone(text)).toBe(phone);
  });

  it.each(['-', '', 'call us', '12345', '12345678901234567890'])('finds no number in %j', (text) => {
    expect(normalisePhone(text)).toBeNull();
  });
});
