import { elementText } from '../dom/element-text';

/**
 * The rows of a table of data as GFM lines, or `null` for a table that only lays the page out (other tables or blocks
 * inside, one column, uneven rows).
 */
export function tableRows(table: Element): string[] | null {
  if (table.querySelector('table, ul, ol, p + p, div div, h1, h2, h3, form') !== null) return null;
  const rows = Array.from(table.querySelectorAll('tr')).slice(0, 200);
  const cells = rows.map((row) => Array.from(row.children).map((cell) => cellText(cell)));
  const columns = cells[0]?.length ?? 0;
  if (columns < 2 || rows.length < 2 || cells.some((row) => row.length !== columns)) return null;
  const lines = cells.map((row) => `| ${row.join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(columns)}`);
  return lines;
}

const cellText = (cell: Element): string => elementText(cell, 2000).replaceAll('|', '\\|');
