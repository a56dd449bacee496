import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './root';

export interface CommandResult {
  readonly code: number;
  /** Everything it printed, in order, without colours. */
  readonly output: string;
  /** What it printed on standard output only. */
  readonly stdout: string;
}

const HEARTBEAT_MS = 15_000;

/**
 * Runs a program in the project's folder to its end. While it is at work the last line it printed is shown every
 * fifteen seconds; after `minutes` it is ended and counts as failed.
 */
export async function runCommand(
  program: string,
  args: readonly string[],
  { minutes = 8, env = {} }: { readonly minutes?: number; readonly env?: Record<string, string> } = {},
): Promise<CommandResult> {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  const started = Date.now();
  const heartbeat = setInterval(() => {
    const last = stripVTControlCharacters(output).trimEnd().split('\n').at(-1) ?? '';
    console.log(`      … ${Math.round((Date.now() - started) / 1000)} s  ${last.trim().slice(0, 90)}`);
  }, HEARTBEAT_MS);
  const limit = setTimeout(() => {
    output += `\nEnded after ${minutes} minutes.`;
    child.kill('SIGKILL');
  }, minutes * 60_000);
  const code = await new Promise<number>((resolve) => {
    child.on('error', (problem) => {
      output += String(problem);
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  clearInterval(heartbeat);
  clearTimeout(limit);
  return { code, output: stripVTControlCharacters(output), stdout };
}

/** Runs a Node program; `args` starts with its file. */
export function runNode(
  args: readonly string[],
  options?: Parameters<typeof runCommand>[2],
): Promise<CommandResult> {
  return runCommand(process.execPath, args, options);
}
