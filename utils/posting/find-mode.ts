import { clip } from '@/utils/text/clip';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';
import { plainTextOfMarkdown } from '@/utils/text/plain-text-of-markdown';
import { DAYS_AWAY, SHARE_AWAY, maySayMode } from '@/utils/posting/mode-words';
import { readMode } from '@/utils/posting/read-mode';
import { wordsPattern } from '@/utils/text/words-pattern';
import type { Mode } from '@/utils/posting/posting';

const LONGEST = 60_000;
const MOST_LINES = 3000;

/** LinkedIn's own tags, which recruiters put into the text on every board. */
const TAG = /#LI[-_ ]?(remote|hybrid|on-?site)(?![a-zà-ÿ])/i;

/** A line that is a label with the mode as its value: "Work model: hybrid". */
const LABEL =
  /^(?:work(?:ing|place)? ?(?:model|mode|type|arrangement|style|location|setting|policy|environment)|location type|workplace|remote(?: work| status| policy)?|arbeitsmodell|arbeitsform|homeoffice|home-office|modalidad(?: de trabajo)?|télétravail(?: \([^()]{0,40}\))?|mode de travail|werkvorm|modello di lavoro)\s?[:–-]\s?(.{2,80})$/i;

/** Wordings that speak of this job and not of work in general. */
const STATEMENTS = [
  wordsPattern(
    '(?:role|position|job|opportunity|vacancy|internship)(?: (?:is|will be|can be|operates|offers|works|follows|requires))(?: \\p{L}{1,14}){0,3} (?:fully remote|remote|remotely|hybrid|on ?site|in ?office|in ?person|office ?based|home ?based)',
  ),
  wordsPattern(
    '(?:hybrid|fully remote|100 ?% remote|remote first|full remote|remote|on ?site|in ?office|office ?based)(?: (?:\\p{L}{2,14}))? (?:role|position|job|opportunity|work model|working model|working|schedule|arrangement|setup|set up|work environment|working environment|working pattern|workplace|work policy|work setup)',
  ),
  wordsPattern(
    'fully remote|100 ?% remote|full remote|vollständig remote|komplett remote|100 ?% homeoffice|100 ?% télétravail|full télétravail|100 ?% remoto|volledig remote|helt remote',
  ),
  wordsPattern(DAYS_AWAY),
  wordsPattern(SHARE_AWAY),
  wordsPattern(
    'hybrides? (?:arbeiten|arbeitsmodell|arbeit)|travail hybride|modalidade? h[ií]brida|modalidade? (?:presencial|remota)|regime (?:presencial|h[ií]brido|remoto)|regime de (?:teletrabalho|trabalho (?:presencial|h[ií]brido|remoto))|modelo h[ií]brido|trabajo h[ií]brido|hybride werken|hybrid arbejds\\p{L}{1,8}',
  ),
];
/**
 * The mode of work that an ad's running text (Markdown) states about the job, or `null`. Only a recruiter's `#LI-` tag, a
 * label with its value, or a sentence about this role counts; of several the tag wins, then the label, then the sentence.
 * Where sentences disagree (remote here, days in the office there) the job is hybrid.
 */
export function findMode(text: string): Mode | null {
  const plain = plainTextOfMarkdown(clip(text, LONGEST));
  const tag = TAG.exec(plain)?.[1];
  if (tag !== undefined) return readMode(tag);
  const lines = plain
    .split('\n')
    .map(collapseWhiteSpace)
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
  for (const line of lines) {
    const label = line.length <= 160 && LABEL.test(line) ? readMode(line) : null;
    if (label !== null) return label;
  }
  const found = new Set<Mode>();
  for (const line of lines) {
    if (!maySayMode(clip(line, 2000))) continue;
    for (const pattern of STATEMENTS) {
      const mode = readMode(pattern.exec(clip(line, 2000))?.[0] ?? '');
      if (mode !== null) found.add(mode);
    }
  }
  if (found.size > 1) return 'hybrid';
  return [...found][0] ?? null;
}
