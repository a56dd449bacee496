import type { Exchange } from './exchange';

/** The exchanges of each person, the latest first. */
export function byPerson(exchanges: readonly Exchange[]): ReadonlyMap<string, readonly Exchange[]> {
  const logs = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const log = logs.get(exchange.personId);
    if (log === undefined) logs.set(exchange.personId, [exchange]);
    else log.push(exchange);
  }
  for (const log of logs.values()) log.sort(latestFirst);
  return logs;
}

function latestFirst(one: Exchange, other: Exchange): number {
  if (one.on !== other.on) return one.on > other.on ? -1 : 1;
  if (one.updatedAt !== other.updatedAt) return one.updatedAt > other.updatedAt ? -1 : 1;
  return one.id > other.id ? -1 : 1;
}
