import { fold } from '@/utils/text/fold';
import { spellOut } from '@/utils/text/spell-out';
import { percentDecoded } from '@/utils/url/percent-decoded';
import { nameKey } from './clean-name';

/** Returns whether an address ends with a person's name, `/team/mette-soegaard`, or is a site of that name. */
export function addressNames(
  name: string,
  { hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>,
): boolean {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? hostname;
  return holdsName(percentDecoded(last), name);
}

/** Returns whether every word of a name stands in a text, in either way of spelling letters that ASCII lacks. */
export function holdsName(text: string, name: string): boolean {
  const own = new Set(fold(text.slice(0, 400)).split(/[^\p{L}\p{N}]+/u));
  const written = [name, spellOut(name)].map((one) => nameKey(one).split(' ').filter(Boolean));
  return written.some((words) => words.length > 0 && words.every((word) => own.has(word)));
}
