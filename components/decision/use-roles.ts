import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';

import { i18n } from '#i18n';
import { useActs } from '@/components/store/use-acts';
import { useLatestEdits } from '@/components/store/use-latest-edits';
import type { NorthingDb } from '@/utils/db/northing-db';
import { allRoles, putRole, removeRole } from '@/utils/db/roles';
import type { Role } from '@/utils/decision/role';
import type { SaveRefusal } from '@/utils/messages/contract';

export interface Roles {
  /** Undefined until read. */
  readonly roles: readonly Role[] | undefined;
  readonly add: (role: Omit<Role, 'id' | 'updatedAt'>) => void;
  readonly change: (role: Role) => void;
  readonly remove: (role: Role) => void;
  readonly refusal: SaveRefusal | null;
}

/** The roles that Return on Me compares, following every change in the store. */
export function useRoles(db: NorthingDb): Roles {
  const { rows: roles, edit, drop } = useLatestEdits(useLiveQuery(() => allRoles(db), [db]));
  const { act, refusal } = useActs(db);
  const add = useCallback(
    (role: Omit<Role, 'id' | 'updatedAt'>) => {
      void act((store, { now, newId }) =>
        putRole(store, { ...role, id: newId(), updatedAt: now.toISOString() }, { now, newId }),
      );
    },
    [act],
  );
  const change = useCallback(
    (role: Role) => {
      const edited = edit(role);
      void act((store, world) => putRole(store, edited, world)).then((taken) => {
        if (!taken) drop(edited);
      });
    },
    [act, edit, drop],
  );
  const remove = useCallback(
    ({ id, name }: Role) => {
      void act((store, world) => removeRole(store, id, world), i18n.t('directions.role_removed', { name }));
    },
    [act],
  );
  return { roles, add, change, remove, refusal };
}
