import { pageLines } from '../dom/page-lines';
import type { Page } from '../page';
import type { FoundCard } from './find-cards';

/** "128 jobs: welder" over cards whose titles are headings: they are the jobs, whatever their addresses look like. */
export function areCounted(page: Page, cards: readonly FoundCard[]): boolean {
  const first = cards[0]?.lines[0]?.at ?? 0;
  return (
    cards.every(
      ({ lines, title }) =>
        lines.length >= 3 && lines.some((line) => line.heading > 1 && line.text === title),
    ) && pageLines(page).some((line) => line.heading === 1 && line.at < first && COUNTED_JOBS.test(line.text))
  );
}

const COUNTED_JOBS =
  /^\d[\d.,  ]*\+?\s.{0,40}(?<!\p{L})(?:jobs?|vacanc(?:y|ies)|openings|positions|stellen(?:angebote)?|treffer|offres?|annonces|vacatures|ofertas?|empleos|vagas|stillinger|lediga jobb|annonser|oferty|ofert|offerte)(?!\p{L})/iu;
