import { spawn } from 'node:child_process';
import { installPackages } from './install-packages.mjs';

/**
 * Installs what is missing, then runs a TypeScript file of ours with the arguments of this process, and ends this
 * process the way that one ends. When packages can't be installed it says why, adds `farewell` and exits 1.
 * @param {string} root folder of package.json @param {string} file path relative to it @param {string} [farewell]
 */
export function runTypescript(root, file, farewell) {
  try {
    installPackages(root);
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    if (farewell !== undefined) console.log(farewell);
    process.exit(1);
  }
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() },
  });
  // The terminal sends its Ctrl+C to both; the child tidies up and this process waits for it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
}
