/**
 * Schema version of the database under a name, or null when there is none. Looks without creating or upgrading
 * anything: Dexie, given a newer database, adds what it misses to it. Rejects as the browser's open does.
 */
export function installedVersion(name: string, indexedDB: IDBFactory): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let created = false;
    request.addEventListener('upgradeneeded', () => {
      created = true;
      request.transaction?.abort();
    });
    request.addEventListener('success', () => {
      const { version } = request.result;
      request.result.close();
      // Dexie counts in tenths.
      resolve(Math.floor(version / 10));
    });
    request.addEventListener('error', () => {
      if (created) resolve(null);
      else reject(request.error ?? new DOMException('The store could not be opened', 'UnknownError'));
    });
  });
}
