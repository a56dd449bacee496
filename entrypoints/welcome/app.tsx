import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

import { FaultBoundary } from '@/components/page/fault-boundary';
import { Welcome } from '@/components/welcome/welcome';

/** The welcome; its steps are addresses behind the `#`, so that Back leads back. */
export function App(): ReactNode {
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes its location hook as a value
    <Router hook={useHashLocation}>
      <FaultBoundary>
        <Welcome />
      </FaultBoundary>
    </Router>
  );
}
