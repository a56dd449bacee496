import type { PostingCandidate } from '@/utils/capture/page-reading';
import { parseReading } from '@/utils/capture/parse-reading';
import { readPage } from '@/utils/capture/read-page';

/** Where the invented ad would stand; nothing is fetched from there. */
const ADDRESS = 'https://careers.tidewater-cycles.example/jobs/operations-analyst-2207';

/** What the page of the sample ad offers, read by the same steps as a page in a tab; `null` when that is no job. */
export function readSampleAd(html: string): PostingCandidate | null {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const parsed = parseReading(readPage({ document, url: new URL(ADDRESS) }));
  return parsed.ok && parsed.reading.kind === 'posting' ? parsed.reading : null;
}

/** The page of the sample ad, from our own package. */
export async function fetchSampleAd(): Promise<string> {
  const response = await fetch('/sample/operations-analyst.html');
  if (!response.ok) throw new Error(`sample ad: ${response.status}`);
  return response.text();
}
