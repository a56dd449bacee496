import type { Connection } from '@/utils/db/connection';
import { StoreClosedError } from '@/utils/db/store-mode';

/**
 * Refuses every change of a row while the connection is read-only, whatever asks for it. Commands ask
 * `Connection.mode` first; this is the lock behind that door.
 */
export function guardWrites(db: Connection): void {
  db.use({
    stack: 'dbcore',
    name: 'write-gate',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) =>
            db.mode === 'ready' || db.passing
              ? table.mutate(request)
              : Promise.reject(new StoreClosedError(db.mode)),
        };
      },
    }),
  });
}
