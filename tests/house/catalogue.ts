import { parse } from 'yaml';
import { filesUnder, textOf } from './source-files';

/** Every key of the message catalogue, `section.name`. */
export function catalogueKeys(): string[] {
  const flatten = (node: unknown, path: string): string[] =>
    typeof node === 'object' && node !== null
      ? Object.entries(node).flatMap(([name, child]) =>
          flatten(child, path === '' ? name : `${path}.${name}`),
        )
      : [path];
  return flatten(parse(textOf('utils/words/en.yml')), '');
}

/** A key written out in the source, or the shape of several: `badge.${verdict}_saved`. */
export interface KeyUse {
  readonly file: string;
  readonly written: string;
  readonly matches: (key: string) => boolean;
}

/** Every place in the product's source that names a key: any string that starts with a section of the catalogue. */
export function keyUses(keys: readonly string[]): KeyUse[] {
  const sections = [...new Set(keys.map((key) => key.split('.')[0] ?? ''))].join('|');
  const literal = new RegExp(`(['"\`])((?:${sections})\\.[A-Za-z0-9_.]+)\\1`, 'g');
  const template = new RegExp(`\`((?:${sections})\\.[a-z0-9_.]*\\$\\{[^\`]*)\``, 'g');
  const message = /__MSG_([a-z0-9_]+)__/g;
  return [...filesUnder('utils'), ...filesUnder('components'), ...filesUnder('entrypoints'), 'wxt.config.ts']
    .filter((file) => /\.(ts|tsx|html)$/.test(file))
    .flatMap((file) => {
      const text = textOf(file);
      return [
        ...[...text.matchAll(literal)].map(([, , written = '']) => ({
          file,
          written,
          matches: (key: string) => key === written,
        })),
        ...[...text.matchAll(template)].map(([, written = '']) => {
          const pattern = new RegExp(
            `^${written
              .split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
              .map(escaped)
              .join('[A-Za-z0-9_]*')}$`,
          );
          return { file, written, matches: (key: string) => pattern.test(key) };
        }),
        ...[...text.matchAll(message)].map(([, written = '']) => ({
          file,
          written,
          matches: (key: string) => key.replaceAll('.', '_') === written,
        })),
      ];
    });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
