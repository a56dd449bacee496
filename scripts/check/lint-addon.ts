import { packageBin } from './package-bin';
import { runNode } from './run-command';
import { resultOf, type StepResult } from './step';

interface LintMessage {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface KnownWarning {
  readonly code: string;
  readonly file: RegExp;
  readonly message: RegExp;
  readonly because: string;
}

/** Warnings we know and answer for, each with its reason. */
const KNOWN_WARNINGS: readonly KnownWarning[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\//,
    message: /innerHTML/,
    because: 'react-dom sets innerHTML for dangerouslySetInnerHTML, which our own code may not use (lint)',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/.*\.js$/,
    message: /createContextualFragment/,
    because:
      'utils/capture/dom/parse-html.ts parses into a document of its own in which nothing runs or loads',
  },
  {
    code: 'DANGEROUS_EVAL',
    file: /^(chunks\/pdf-|assets\/pdf\.worker)/,
    message: /Function constructor/,
    because:
      'pdf.js holds it for fast functions of shadings; it is opened with isEvalSupported: false, and the CSP forbids it',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(chunks\/pdf-|assets\/pdf\.worker)/,
    message: /call to import/,
    because:
      'pdf.js loads its own worker, whose address utils/resume/load-pdf-engine.ts gives it from the package',
  },
];

/** The messages that fail the step: every error, and every warning that is not known. */
export function unansweredMessages(messages: readonly LintMessage[]): LintMessage[] {
  return messages.filter(
    ({ _type, code, message, file = '' }) =>
      _type === 'error' ||
      (_type === 'warning' &&
        !KNOWN_WARNINGS.some(
          (known) => known.code === code && known.file.test(file) && known.message.test(message),
        )),
  );
}

/** Runs Mozilla's linter on the Firefox build: no error, no warning beyond the known ones. */
export async function lintAddon(folder: string): Promise<StepResult> {
  const { stdout, output } = await runNode([
    packageBin('addons-linter'),
    folder,
    '--output',
    'json',
    '--boring',
  ]);
  const start = stdout.indexOf('{');
  if (start === -1) return { passed: 0, failed: 1, skipped: 0, notes: output };
  const { errors, warnings } = JSON.parse(stdout.slice(start)) as Record<
    'errors' | 'warnings',
    LintMessage[]
  >;
  const open = unansweredMessages([...errors, ...warnings]);
  return resultOf([
    {
      name: 'add-on linter',
      problem:
        open.length === 0
          ? null
          : open.map(({ code, file, message }) => `${code} ${file ?? ''} ${message}`).join('\n'),
    },
  ]);
}
