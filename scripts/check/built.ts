import { join } from 'node:path';
import { root } from './root';

export const targets = ['chrome', 'edge', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** The folder in which `wxt build` leaves the extension for a browser. */
export function builtFolder(target: Target): string {
  return join(root, '.output', `${target}-mv3`);
}
