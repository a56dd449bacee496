import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

import { DeskFrame } from '@/components/desk/desk-frame';
import { StoreGate } from '@/components/desk/store-gate';

/** The desk: the store opened or its trouble told, then the pages by the address behind the `#`. */
export function App(): ReactNode {
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes its location hook as a value
    <Router hook={useHashLocation}>
      <StoreGate>{(db) => <DeskFrame db={db} />}</StoreGate>
    </Router>
  );
}
