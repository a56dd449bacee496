import type { Migration } from '@/utils/db/migrations/migration';

/** Ads that were only looked at, where the user asks for them to be counted. */
export const v010: Migration = { version: 10, stores: { viewedAds: 'id, firstSeenAt' }, rows: {} };
