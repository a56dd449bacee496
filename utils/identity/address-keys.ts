import { canonicalUrl } from '@/utils/url/canonical-url';
import { BOARD_IDS } from './board-ids';

/**
 * What an address says of which ad stands there: its canonical form, and `board:number` where the board writes its own
 * number into it. Two addresses that share one of these lead to the same ad. Empty for anything but a web address.
 */
export function addressKeys(url: string): readonly string[] {
  const address = canonicalUrl(url);
  if (address === null) return [];
  const own = boardKey(new URL(address));
  return own === null ? [address] : [address, own];
}

function boardKey({ hostname, pathname, searchParams }: URL): string | null {
  for (const { board, host, from } of BOARD_IDS) {
    if (!host.test(hostname)) continue;
    for (const source of from) {
      const id = typeof source === 'string' ? searchParams.get(source) : (source.exec(pathname)?.[1] ?? null);
      if (id !== null && /^[\w-]{1,64}$/.test(id)) return `${board}:${id.toLowerCase()}`;
    }
  }
  return null;
}
