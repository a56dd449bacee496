import { matchesOf } from '@/utils/text/matches-of';
import { foldText } from './fold-text';
import type { SkillLevel } from './requirement';

const pattern = (...parts: readonly string[]): RegExp => new RegExp(`(?<![a-z])(?:${parts.join('|')})`, 'g');

const LEVEL_WORDS: readonly (readonly [SkillLevel, RegExp])[] = [
  [
    1,
    pattern(
      ...[
        'basic',
        'basics of',
        'familiar',
        'exposure to',
        'some (?:knowledge|experience|understanding)',
        'awareness',
      ],
      ...['beginner', 'first experience', 'elementary', 'grundkenntnisse', 'erste erfahrung', 'grundlegende'],
      ...[
        'notions',
        'bases (?:de|en)',
        'basiskennis',
        'enige',
        'nociones',
        'basico',
        'grundlaggende',
        'kendskab',
      ],
      ...['grundlaggande', 'grunnleggende', 'kjennskap', 'a[12]\\b'],
    ),
  ],
  [
    2,
    pattern(
      'conversational',
      'working knowledge',
      'working proficiency',
      'b[12]\\b',
      'good',
      'gute',
      'bonne?s?\\b',
      'goede',
    ),
  ],
  [
    3,
    pattern(
      ...[
        'strong',
        'excellent',
        'advanced',
        'deep',
        'solid',
        'fluent',
        'fluency',
        'extensive',
        'thorough',
        'in-depth',
      ],
      ...[
        'proven',
        'outstanding',
        'very good',
        'sehr gut',
        'fundiert',
        'ausgezeichnet',
        'hervorragend',
        'umfassend',
      ],
      ...[
        'verhandlungssicher',
        'flies',
        'fortgeschritten',
        'tiefgehend',
        'maitrise',
        'excellente?',
        'approfondi',
      ],
      ...[
        'courant',
        'avance',
        'solides?',
        'uitstekend',
        'grondig',
        'vloeiend',
        'gedegen',
        'zeer goed',
        'avanzado',
      ],
      ...[
        'fluido',
        'dominio',
        'excelente',
        'indgaende',
        'flydende',
        'stark',
        'solid',
        'mycket god',
        'flytande',
      ],
      ...['djup', 'svart god', 'flytende', 'inngaende', 'full professional', 'c1\\b'],
    ),
  ],
  [
    4,
    pattern(
      ...[
        'expert',
        'mastery',
        'native',
        'mother tongue',
        'muttersprach',
        'experten',
        'maternelle',
        'moedertaal',
      ],
      ...['nativo', 'lengua materna', 'modersmal', 'morsmal', 'ekspert', 'bilingual', 'c2\\b'],
    ),
  ],
];

const BEFORE = 60;
const AFTER = 30;

interface Placed {
  readonly level: SkillLevel;
  readonly start: number;
  readonly end: number;
}

const levelWords = (folded: string): Placed[] =>
  LEVEL_WORDS.flatMap(([level, words]) =>
    matchesOf(folded, words).map(({ index, 0: found }) => ({
      level,
      start: index,
      end: index + found.length,
    })),
  );

/** The level a statement asks for of what stands between two of its offsets; 2 where it says nothing of it. */
export type LevelOf = (start: number, end: number) => SkillLevel;

/** Reads the level words of a statement ("basic", "fluent", "expert", C1) in eight languages. */
export const levelReader = (statement: string): LevelOf => {
  const folded = foldText(statement);
  const placed = levelWords(folded);
  return (start, end) => {
    const behind = placed.filter(
      (word) =>
        word.start >= end && word.start - end <= AFTER && !/[,;]|\band\b/.test(folded.slice(end, word.start)),
    );
    const ahead = placed.filter(
      (word) =>
        word.end <= start && start - word.end <= BEFORE && !folded.slice(word.end, start).includes(';'),
    );
    const nearestAhead = ahead.reduce<Placed | null>(
      (best, word) => (best === null || word.end >= best.end ? word : best),
      null,
    );
    const nearestBehind = behind.reduce<Placed | null>(
      (best, word) => (best === null || word.start < best.start ? word : best),
      null,
    );
    return nearestBehind?.level ?? nearestAhead?.level ?? 2;
  };
};
