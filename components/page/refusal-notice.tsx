import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import type { SaveRefusal } from '@/utils/messages/contract';
import { say } from '@/utils/platform/say';

/** Why something was not kept, and what to do; nothing while all went well. */
export function RefusalNotice({ refusal }: { readonly refusal: SaveRefusal | null }): ReactNode {
  if (refusal === null) return null;
  return <Notice kind="error" title={say({ key: `refusal.${refusal.replaceAll('-', '_')}` })} />;
}
