import type { SpokenLanguage } from '@/utils/profile/resume';
import { findMentions } from '@/utils/skills/find-mentions';
import type { SkillLevel } from '@/utils/skills/requirement';
import { fold } from '@/utils/text/fold';
import { joinWrapped } from './join-wrapped';
import type { ResumeLine } from './resume-line';

/** Folded words and CEFR levels for how well a language is spoken, the best first. */
const FLUENCIES: readonly (readonly [RegExp, SkillLevel])[] = [
  [
    /native|mother tongue|muttersprach|langue maternelle|bilingu|nativ[oae]|lengua materna|moedertaal|modersmal|morsmal|\bc2\b/,
    4,
  ],
  [
    /fluent|full professional|\bc1\b|verhandlungssicher|fliessend|courant|bonne maitrise|avance|fluido|avanzado|vloeiend|uitstekend|flydende|flytande|flytende|advanced|proficien|excellent|sehr gut/,
    3,
  ],
  [
    /\bb[12]\b|professional|working|good|\bgut|intermediate|intermediaire|intermedio|goed\b|godt?\b|medio|mittel|bra\b/,
    2,
  ],
  [
    /\ba[12]\b|basic|elementary|beginner|grundkenntnisse|notions|debutant|basico|elemental|basis|redelijk|grundlaeggende|grundlaggande|grunnleggende|begynder|school|limited/,
    1,
  ],
];

/** The level a written fluency stands for; working level where the words are none we know. */
export function levelOfFluency(fluency: string): SkillLevel {
  const plain = fold(fluency);
  return FLUENCIES.find(([words]) => words.test(plain))?.[1] ?? 2;
}

const tidy = (text: string): string =>
  text.replace(/^[\s():,;|–—\-/•·]+|[\s():,;|–—\-/•·]+$/g, '').replace(/\s+/g, ' ');

/** A language the vocabulary does not know, told from other words by how well it is spoken: "Igbo (conversational)". */
const UNKNOWN =
  /(\p{Lu}[\p{L}'-]{2,20})\s*(?:\(([^)]{2,40})\)|(?:[:–—-]\s*|\s+|\t)([\p{L}\p{N}][^,;|()\t]{1,40}))/gu;

const isFluency = (text: string): boolean => {
  const plain = fold(text);
  return /^conversation|^konversation|^notions/.test(plain) || FLUENCIES.some(([words]) => words.test(plain));
};

function unknownIn(text: string): readonly SpokenLanguage[] {
  return [...text.matchAll(UNKNOWN)].flatMap(([, name = '', bracketed, beside]) => {
    const fluency = tidy(bracketed ?? beside ?? '');
    if (!isFluency(fluency) || isFluency(name)) return [];
    return [{ conceptId: null, name, fluency, level: levelOfFluency(fluency) }];
  });
}

/** What stands behind a language as far as it belongs to it: what is in brackets, else all of it. */
function ownPart(behind: string): string {
  return /^\s*\([^)]*\)/.exec(behind)?.[0] ?? behind;
}

/** The spoken languages a section lists, each with how well: "German (native), English - C1". */
export function readLanguages(lines: readonly ResumeLine[]): readonly SpokenLanguage[] {
  const found = new Map<string, SpokenLanguage>();
  const keep = (language: SpokenLanguage): void => {
    const key = language.conceptId ?? fold(language.name);
    if (!found.has(key)) found.set(key, language);
  };
  for (const text of joinWrapped(lines).flatMap((line) => line.text.split(/\s*[;|•]\s*/))) {
    const mentions = findMentions(text, { title: '', language: null }).filter(
      ({ concept }) => concept.kind === 'language',
    );
    let rest = mentions.length === 0 ? text : '';
    mentions.forEach(({ concept, start, end }, at) => {
      const next = mentions[at + 1]?.start ?? text.length;
      const before = mentions[at - 1] === undefined ? text.slice(0, start) : '';
      const own = ownPart(text.slice(end, next));
      const behind = tidy(own);
      rest += text.slice(end + own.length, next);
      const fluency = behind === '' || /^(?:and|und|et|y|en|og|och)$/i.test(behind) ? tidy(before) : behind;
      const short = fluency.length > 60 ? '' : fluency.replace(/\s(?:and|und|et|y|en|og|och)$/i, '');
      const name = text.slice(start, end);
      keep({ conceptId: concept.id, name, fluency: short, level: levelOfFluency(short) });
    });
    unknownIn(rest).forEach(keep);
  }
  return [...found.values()];
}
