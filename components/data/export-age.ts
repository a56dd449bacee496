const DAY = 86_400_000;

/** How old the copy outside the browser is. `fresh` up to a week, `old` up to 30 days, then `overdue`. */
export interface ExportAge {
  readonly days: number;
  readonly standing: 'fresh' | 'old' | 'overdue';
}

/** The age of the last export in whole days; null before the first. */
export function exportAge(lastExport: string | null, now: Date): ExportAge | null {
  if (lastExport === null) return null;
  const days = Math.max(0, Math.floor((now.getTime() - Date.parse(lastExport)) / DAY));
  if (days >= 30) return { days, standing: 'overdue' };
  return { days, standing: days >= 7 ? 'old' : 'fresh' };
}
