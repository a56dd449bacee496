import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

import { Welcome } from '@/components/welcome/welcome';

/** The welcome; its steps are addresses behind the `#`, so that Back leads back. */
export function App(): ReactNode {
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes its location hook as a value
    <Router hook={useHashLocation}>
      <Welcome />
    </Router>
  );
}
