import type { Person } from './person';

/** The name of a person as the user wants it seen; empty where none was read. */
export const personName = ({ facts, notes }: Pick<Person, 'facts' | 'notes'>): string =>
  notes.corrections.name ?? facts.name ?? '';
