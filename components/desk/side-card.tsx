import { X } from 'lucide-react';
import { useEffect } from 'react';
import type { ReactNode } from 'react';

import { IconButton } from '@/components/ui/icon-button';

export interface SideCardProps {
  readonly label: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is open of a list: beside it on a wide window, in its place on a narrow one. Esc closes it. */
export function SideCard({ label, closeLabel, onClose, children }: SideCardProps): ReactNode {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onClose]);
  return (
    <aside
      aria-label={label}
      className="relative min-w-0 rounded-lg border border-line bg-card max-[75rem]:w-full min-[75rem]:sticky min-[75rem]:top-6 min-[75rem]:max-h-[calc(100vh-3rem)] min-[75rem]:w-[27rem] min-[75rem]:shrink-0 min-[75rem]:overflow-y-auto min-[75rem]:shadow-raised"
    >
      <IconButton
        className="absolute top-3 right-3 z-10"
        label={closeLabel}
        icon={<X size={18} aria-hidden />}
        onClick={onClose}
      />
      {children}
    </aside>
  );
}
