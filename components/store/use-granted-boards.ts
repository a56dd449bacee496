import { useEffect, useState } from 'react';

import { grantedBoards, removeBoards, requestBoards, watchPermissions } from '@/utils/platform/permissions';
import { reportError } from '@/utils/platform/report-error';

/** The boards Northing may read, and the two ways to change that. */
export interface GrantedBoards {
  /** Their ids, following every grant and every taking back; null until known. */
  readonly granted: ReadonlySet<string> | null;
  /** Lets the browser ask the user for boards. Call it straight from a click: the browser asks only while that lasts. */
  readonly allow: (ids: readonly string[]) => Promise<PermissionAnswer>;
  readonly takeBack: (ids: readonly string[]) => Promise<PermissionAnswer>;
}

/** `failed`: the browser gave no answer. */
export type PermissionAnswer = 'yes' | 'no' | 'failed';

/** Follows the permission of every board. */
export function useGrantedBoards(): GrantedBoards {
  const [granted, setGranted] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const look = (): void => {
      grantedBoards().then(
        (boards) => setGranted(new Set(boards.map(({ id }) => id))),
        (error: unknown) => reportError(error, 'read permissions'),
      );
    };
    look();
    return watchPermissions(look);
  }, []);
  return {
    granted,
    allow: (ids) => answer(requestBoards(ids)),
    takeBack: (ids) => answer(removeBoards(ids)),
  };
}

function answer(asked: Promise<boolean>): Promise<PermissionAnswer> {
  return asked.then(
    (agreed) => (agreed ? 'yes' : 'no'),
    (error: unknown) => {
      reportError(error, 'change a board permission');
      return 'failed';
    },
  );
}
