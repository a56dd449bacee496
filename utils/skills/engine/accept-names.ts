import type { Concept } from '@/utils/skills/concept';
import type { TaggedSpan } from '@/utils/skills/tagger/tagged-sentence';
import type { NameHit, SentenceReading, SkillEngine } from './open-engine';

/** How far a reading is to be believed: `low` where context alone speaks for it. */
export type Trust = 'high' | 'medium' | 'low';

/** A concept, or a phrase no concept is known for, in a sentence; `rules` name what decided. */
export interface FoundSkill {
  readonly concept: Concept | null;
  readonly start: number;
  readonly end: number;
  readonly trust: Trust;
  readonly rules: readonly string[];
}

const OWN = 0;
const TOOLS = 3;
/** Likely enough to count without the tagger. */
const ALONE = 0.78;
/** Likely enough to count where the tagger marks the place too; it also marks what only names the field of a degree. */
const WITH_TAGGER = 0.55;
const TAGGED = 0.5;
const PHRASE_SURE = 0.85;
const PHRASE_WORDS = 6;

type Placed = { readonly start: number; readonly end: number };
const overlap = (one: Placed, other: Placed): boolean => one.start < other.end && other.start < one.end;

const support = (hit: Placed, spans: readonly TaggedSpan[]): number =>
  spans.reduce((best, span) => (overlap(hit, span) ? Math.max(best, span.sure) : best), 0);

const capital = (text: string, { start }: Placed): boolean =>
  /^[\p{Lu}\p{N}.]/u.test(text.slice(start, start + 1));

const decide = (
  text: string,
  hit: NameHit,
  { tagged }: SentenceReading,
): Pick<FoundSkill, 'trust' | 'rules'> | null => {
  const knowledge = support(hit, tagged.knowledge);
  const any =
    knowledge >= TAGGED
      ? knowledge
      : Math.max(knowledge, support(hit, tagged.skill), support(hit, tagged.asked));
  if (hit.source >= TOOLS && hit.words === 1 && (!capital(text, hit) || knowledge < TAGGED)) return null;
  if (hit.likely >= ALONE && (any >= TAGGED || hit.words > 1))
    return { trust: any >= TAGGED ? 'high' : 'medium', rules: any >= TAGGED ? ['name', 'tagger'] : ['name'] };
  if (hit.likely >= WITH_TAGGER && (knowledge >= TAGGED || (any >= TAGGED && hit.words > 1)))
    return { trust: 'medium', rules: ['name', 'tagger'] };
  return null;
};

/**
 * The names of the pack that mean what they name here, besides what the hand-written vocabulary has `taken`: likely by themselves, or where
 * the tagger marks the place as well.
 */
export const acceptNames = (
  text: string,
  reading: SentenceReading,
  taken: readonly Placed[],
  engine: SkillEngine,
): FoundSkill[] =>
  reading.names.flatMap((hit): FoundSkill[] => {
    if (hit.source === OWN || taken.some((other) => overlap(hit, other))) return [];
    const decided = decide(text, hit, reading);
    return decided === null
      ? []
      : [{ concept: engine.conceptOf(hit.concept), start: hit.start, end: hit.end, ...decided }];
  });

/** Phrases the tagger is sure of that no name covers; short ones only. */
export const taggedPhrases = (
  text: string,
  { tagged }: SentenceReading,
  taken: readonly Placed[],
): FoundSkill[] =>
  tagged.knowledge
    .filter(
      (span) =>
        span.sure >= PHRASE_SURE &&
        /\p{L}{2}/u.test(text.slice(span.start, span.end)) &&
        text.slice(span.start, span.end).split(/\s+/).length <= PHRASE_WORDS &&
        !taken.some((other) => overlap(span, other)),
    )
    .map(({ start, end }) => ({ concept: null, start, end, trust: 'low', rules: ['tagger'] }));
