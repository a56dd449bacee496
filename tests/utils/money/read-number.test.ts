// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readNumber } from '@/utils/money/read-number';

describe('readNumber', () => {
  it.each([
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1 234,56', 1234.56],
    ["1'234", 1234],
    ['1’234.50', 1234.5],
    ['12,34,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['50.000', 50_000],
    ['50,5', 50.5],
    ['0.125', 0.125],
    ['7', 7],
  ])('reads %s as %d', (written, value) => {
    expect(readNumber(written)).toBe(value);
  });

  it.each(['1.2.3', '1,2345', '', 'x', '1,23.45,6', '12345678901234567890'])('refuses %s', (written) => {
    expect(readNumber(written)).toBeNull();
  });
});
