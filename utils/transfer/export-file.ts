import type { Content } from '@/utils/db/content';
import { SCHEMA_VERSION } from '@/utils/db/schema';

/**
 * Version of the file format: that of the store whose rows it holds, so that the store's own migrations also bring an
 * older file up to date.
 */
export const EXPORT_VERSION = SCHEMA_VERSION;

/** The whole store as one file (docs/export-format.md). */
export interface ExportFile {
  readonly format: 'northing';
  readonly version: number;
  /** ISO instant. */
  readonly exportedAt: string;
  readonly appVersion: string;
  readonly tables: Content;
}
