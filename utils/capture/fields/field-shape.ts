import type { Page } from '../page';

/** Turns what a strategy found into the field's value, or says by `null` that it is none. Never throws on odd input. */
export type Accepts<T> = (value: unknown, page: Page) => T | null;
