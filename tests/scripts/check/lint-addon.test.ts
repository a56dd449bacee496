// @vitest-environment node
import { expect, it } from 'vitest';
import { unansweredMessages } from '../../../scripts/check/lint-addon';

const message = (type: string, code: string, file: string, text = 'Unsafe assignment to innerHTML') => ({
  _type: type,
  code,
  message: text,
  file,
});

it('Known warnings of the add-on linter pass; errors and every other warning do not', () => {
  const known = message('warning', 'UNSAFE_VAR_ASSIGNMENT', 'chunks/react-abc.js');
  const error = message('error', 'UNSAFE_VAR_ASSIGNMENT', 'chunks/react-abc.js');
  const elsewhere = message('warning', 'UNSAFE_VAR_ASSIGNMENT', 'background.js');
  const other = message('warning', 'DANGEROUS_EVAL', 'chunks/react-abc.js');
  const notice = message('notice', 'ANYTHING', 'manifest.json');
  const parsed = message(
    'warning',
    'UNSAFE_VAR_ASSIGNMENT',
    'chunks/read-copy-abc.js',
    'Unsafe call to a.createContextualFragment',
  );
  expect(unansweredMessages([known, parsed, error, elsewhere, other, notice])).toEqual([
    error,
    elsewhere,
    other,
  ]);
});
