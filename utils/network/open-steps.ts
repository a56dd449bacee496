import type { Exchange, NextStep } from './exchange';

/** A step that was agreed and not taken yet, with the day it was agreed on. */
export interface OpenStep extends NextStep {
  readonly agreedOn: string;
  readonly exchangeId: string;
}

/** Something I promised and have not kept yet. */
export interface OpenPromise {
  readonly exchangeId: string;
  readonly personId: string;
  readonly what: string;
  readonly by: string | null;
  readonly promisedOn: string;
}

/** The step agreed in the last exchange with a person: a later exchange without one settles it. Null when none is open. */
export function openStep(log: readonly Exchange[]): OpenStep | null {
  const last = log.reduce<Exchange | null>((found, one) => (isLater(one, found) ? one : found), null);
  if (last === null || last.next === null) return null;
  return { ...last.next, agreedOn: last.on, exchangeId: last.id };
}

/** What I promised and have not kept, the earliest due first, those without a day last. */
export function openPromises(log: readonly Exchange[]): readonly OpenPromise[] {
  return log
    .flatMap(({ id, personId, on, promised }): OpenPromise[] =>
      promised === null || promised.keptOn !== null
        ? []
        : [{ exchangeId: id, personId, what: promised.what, by: promised.by, promisedOn: on }],
    )
    .sort((one, other) => ((one.by ?? '9999') < (other.by ?? '9999') ? -1 : 1));
}

function isLater(one: Exchange, found: Exchange | null): boolean {
  if (found === null) return true;
  return one.on === found.on ? one.updatedAt >= found.updatedAt : one.on > found.on;
}
