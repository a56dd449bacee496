import { conceptByName } from '@/utils/skills/find-concepts';
import type { Me } from './me';

/** The licence of mine that is this concept of the vocabulary, as I named it; `null` for none. */
export const heldLicence = (me: Me | undefined, conceptId: string): string | null =>
  me?.licences.find((name) => conceptByName(name)?.id === conceptId) ?? null;
