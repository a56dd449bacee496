import { installEngine } from '@/utils/skills/engine/installed-engine';
import { openPack } from '@/utils/skills/engine/open-pack';
import { readRequirements } from '@/utils/skills/read-requirements';
import '../install-tables';

/** Milliseconds in a browser: the pack unzipped and opened, each ad read, the first key and each further one. */
export interface SkillTimes {
  readonly open: number;
  readonly read: readonly number[];
  readonly firstKey: number;
  readonly keys: readonly number[];
}

const SHOWN = 10;

/** Opens the pack at `address`, reads the ads and types the words, letter by letter, all timed. */
export async function timeSkills(
  address: string,
  ads: readonly string[],
  typed: readonly string[],
): Promise<SkillTimes> {
  const zipped = new Uint8Array(await (await fetch(address)).arrayBuffer());
  const timed = (run: () => unknown): number => {
    const started = performance.now();
    run();
    return performance.now() - started;
  };
  const started = performance.now();
  const engine = await openPack(zipped);
  const open = performance.now() - started;
  installEngine(engine);
  const read = ads.map((description) =>
    timed(() => readRequirements({ description, title: null, language: 'en' })),
  );
  const firstKey = timed(() => engine.search().find('a', SHOWN));
  const keys = typed.flatMap((word) =>
    Array.from(word, (_letter, at) => timed(() => engine.search().find(word.slice(0, at + 1), SHOWN))),
  );
  return { open, read, firstKey, keys };
}
