import { PanelRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Surfaces } from '@/components/page/surfaces';
import { Button } from '@/components/ui/button';

/** Leads from the popup to the panel, where the whole explanation is. */
export function OpenPanelButton({ surfaces }: { readonly surfaces: Surfaces }): ReactNode {
  if (surfaces.openPanel === null) return null;
  return (
    <Button icon={<PanelRight size={16} aria-hidden />} onClick={surfaces.openPanel}>
      {i18n.t('popup.open_panel')}
    </Button>
  );
}
