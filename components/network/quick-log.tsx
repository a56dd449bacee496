import { MessageSquareReply, MessagesSquare, Send } from 'lucide-react';
import type { ReactNode } from 'react';

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { QuickKind } from '@/utils/network/quick-exchange';

export interface QuickLogProps {
  /** Whom it is logged for, told to who can't see what the buttons stand beside. */
  readonly name: string;
  readonly onLog: (kind: QuickKind) => void;
}

const KINDS = [
  { kind: 'wrote', Icon: Send, label: () => i18n.t('exchange.quick_wrote') },
  { kind: 'heard', Icon: MessageSquareReply, label: () => i18n.t('exchange.quick_heard') },
  { kind: 'talked', Icon: MessagesSquare, label: () => i18n.t('exchange.quick_talked') },
] as const;

/** Logs an exchange of today in one press; what more there is to say can be added after. */
export function QuickLog({ name, onLog }: QuickLogProps): ReactNode {
  return (
    <div role="group" aria-label={i18n.t('exchange.quick', { name })} className="flex flex-wrap gap-1.5">
      {KINDS.map(({ kind, Icon, label }) => (
        <Button key={kind} small icon={<Icon size={15} aria-hidden />} onClick={() => onLog(kind)}>
          {label()}
        </Button>
      ))}
    </div>
  );
}
