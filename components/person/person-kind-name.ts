import { say } from '@/utils/platform/say';
import type { PersonKind } from '@/utils/person/person';

/** A kind of person in the user's words. */
export const personKindName = (kind: PersonKind): string =>
  say({ key: `person.kind_${kind.replaceAll('-', '_')}` });
