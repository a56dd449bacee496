/** In place of the catalogue where a benchmark draws: what a sentence says costs nothing, so its key will do. */
export const i18n = { t: (key: string): string => key };
