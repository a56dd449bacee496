import type { Source, Trust } from './evidence';
import type { Shapes } from './fields/shapes';
import type { Page } from './page';
import type { Problem } from './page-reading';
import type { Strategy } from './strategy';
import { fold } from '@/utils/text/fold';

type Held<Fields> = { -readonly [K in keyof Fields]?: Fields[K] };

/** What the strategies of a kind found. `unreadable`: something stood there, and no strategy gave a value. */
export interface FieldsRead<Fields> {
  readonly fields: Held<Fields>;
  readonly unreadable: readonly (keyof Fields & string)[];
  readonly problems: readonly Problem[];
}

const TRUST: Readonly<Record<Source, Trust>> = {
  user: 'high',
  'json-ld': 'high',
  microdata: 'high',
  'page-state': 'high',
  markup: 'high',
  label: 'medium',
  meta: 'medium',
  heading: 'medium',
  text: 'low',
  url: 'low',
};
const STRONG = new Set<Source>(['json-ld', 'microdata', 'page-state', 'markup']);
/** Fields where two strong sources are held against each other. */
const COMPARED = new Set(['title', 'company']);

/**
 * Per field the value of the first strategy whose find the field accepts, with its source and trust. A strategy that
 * throws is passed over and reported (`strategy_failed`). Where two strong sources tell a title or company differently the value is `doubtful`.
 */
export function readFields<Fields extends object>(
  page: Page,
  strategies: { readonly [K in keyof Fields]?: readonly Strategy[] },
  shapes: Shapes<Fields>,
): FieldsRead<Fields> {
  const fields: Held<Fields> = {};
  const unreadable: (keyof Fields & string)[] = [];
  const problems: Problem[] = [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type of `strategies` names its keys
  for (const name of Object.keys(strategies) as (keyof Fields & string)[]) {
    let found: Found | null = null;
    let saw = false;
    for (const strategy of strategies[name] ?? []) {
      const given = tryStrategy(strategy, page, name, problems);
      if (given === null || given === undefined || given === '') continue;
      const value = tryAccepting(shapes[name], given, page, name, problems);
      saw ||= typeof given === 'object' && !Array.isArray(given);
      if (value === null) continue;
      if (found === null) {
        found = { value, strategy, trust: strategy.trust ?? TRUST[strategy.source] };
        if (!COMPARED.has(name) || !STRONG.has(strategy.source)) break;
      } else if (STRONG.has(strategy.source) && strategy.source !== found.strategy.source) {
        if (!agree(found.value, value)) found = { ...found, trust: 'doubtful' };
        break;
      }
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the field's own shape made the value
    if (found) fields[name] = reading(found) as Held<Fields>[typeof name];
    else if (saw) unreadable.push(name);
  }
  return { fields, unreadable, problems };
}

interface Found {
  readonly value: unknown;
  readonly strategy: Strategy;
  readonly trust: Trust;
}

function reading({ value, strategy: { source, detail }, trust }: Found): object {
  return detail === undefined ? { value, source, trust } : { value, source, trust, detail };
}

function tryStrategy(strategy: Strategy, page: Page, field: string, problems: Problem[]): unknown {
  try {
    return strategy.read(page);
  } catch (error) {
    problems.push({ code: 'strategy_failed', field, detail: nameOf(error) });
    return null;
  }
}

function tryAccepting(
  accepts: (value: unknown, page: Page) => unknown,
  given: unknown,
  page: Page,
  field: string,
  problems: Problem[],
): unknown {
  try {
    return accepts(given, page);
  } catch (error) {
    problems.push({ code: 'strategy_failed', field, detail: nameOf(error) });
    return null;
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** Two tellings of one thing: letters and digits equal, or one within the other. */
function agree(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return true;
  const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const [one, two] = [bare(a), bare(b)];
  return one.includes(two) || two.includes(one);
}
