import { Component } from 'react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { reportError } from '@/utils/platform/report-error';

export interface FaultBoundaryProps {
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly failed: boolean;
}

/** Stands around a page: a fault in showing it becomes a notice with a way on, never a blank window. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { failed: false };

  static getDerivedStateFromError(): FaultBoundaryState {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    reportError(error, 'show a page');
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Notice
        kind="error"
        title={i18n.t('desk.fault')}
        action={<Button onClick={() => location.reload()}>{i18n.t('desk.try_again')}</Button>}
      >
        {i18n.t('desk.fault_body')}
      </Notice>
    );
  }
}
