import process from 'node:process';

import { judge } from './northing/judge';
import { read } from './northing/read';
import { link, skills, spans, title } from './northing/skill-commands';
import './install-tables';

/** Sub-commands: each takes its arguments and gives the exit code. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  judge,
  read,
  skills,
  spans,
  link,
  title,
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  process.exitCode = await command(args);
} else {
  process.stderr.write(
    `northing: ${name === '' ? 'which command?' : `unknown command ${name}`} There are: ${Object.keys(commands).join(', ')}\n`,
  );
  process.exitCode = 2;
}
