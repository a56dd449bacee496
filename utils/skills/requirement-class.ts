import { matchesOf } from '@/utils/text/matches-of';
import { foldText } from './fold-text';
import type { RequirementClass } from './requirement';
import type { SectionKind } from './section';

type Cue = RequirementClass | 'dropped';
interface PlacedCue {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

const words = (...parts: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${parts.join('|')})(?![a-z])`, 'g');

const DROPPED = words(
  '(?:is |are )?(?<!(?:but|though|although|while) )not (?:strictly )?(?:required|necessary|needed|essential|mandatory|a must)',
  'no (?:prior |previous )?(?:experience|knowledge|degree|qualifications?)',
  "(?:don't|do not|doesn't|does not) (?:need|require|care about)",
  'nicht (?:zwingend )?(?:erforderlich|notwendig|notig|vorausgesetzt)',
  'keine? (?:vor)?(?:kenntnisse|erfahrung)',
  "n'est pas (?:requise?|exigee?|necessaire|obligatoire)",
  '(?:is )?niet (?:vereist|nodig|noodzakelijk|verplicht)',
  'no (?:es|son) (?:necesari[oa]s?|imprescindibles?|requerid[oa]s?)',
  '(?:er |ar )?(?:ikke|inte) (?:et krav|ett krav|pakravet|nodvendigt?|nodvandigt)',
);
const NICE = words(
  'nice[- ]to[- ]have',
  '(?<=: )nice',
  'helpful',
  '(?<!\\b(?:you|who|they|we|he|she|and|candidate|role|holder) )(?:would|will) help',
  'also help(?=[.,;!)]|$)',
  'strengthen',
  'an attraction',
  '(?:is|are) an? pre(?![- ])',
  '(?:a|big|strong|huge|real) \\+',
  'stands? out',
  'even better',
  "it(?:'d| would) be great",
  'welcome(?=[.;]?$)',
  '(?:geen|kein|pas un) muss?t?',
  'keine bedingung',
  'handig',
  'handy',
  "(?:never|won't|wouldn't|doesn't|would not|will not|does not) hurts?",
  'may (?:also )?help',
  'top of the (?:pile|list)',
  'sets? (?:you|candidates|someone) apart',
  '(?:good|great)[- ]to[- ]have',
  '(?:looked|viewed) (?:up)?on favou?rably',
  'deal[- ]?breaker',
  '(?:highly|well|favou?rably) (?:regarded|valued|viewed)',
  '(?:but|though|although|while) not (?:strictly )?(?:required|necessary|needed|essential|mandatory)',
  '(?:gets?|earns?|pays?|adds?)(?: you)? (?:an? )?(?:[a-z$]+ ){0,2}(?:more|extra|higher)',
  '(?:starts?|paid) higher',
  'bilingual pay',
  '(?:may|can) (?:be )?substituted?',
  'encouraged',
  '(?:particularly|especially) interested in',
  'ideal (?:candidate|applicant|person) (?:will|would|may|might) also',
  '(?:ware|waren|ist) (?:schon|super|ideal|toll)',
  '(?:a|big|strong|huge|definite|is a|ein|un|een|et|ett|als) plus',
  'plus if',
  '(?:great|good|nice|lovely|brilliant|perfect|a bonus) if',
  'if you (?:already|happen to) (?:hold|have|own)',
  'bonus(?: points)?',
  'preferred',
  'preferabl[ye]',
  'preference',
  'ideally',
  'desirable',
  'desired',
  'advantage(?:ous)?',
  'beneficial',
  '(?:would|will) be (?:great|helpful|useful|good|nice|an asset|appreciated|welcome|brilliant|fantastic|ideal|perfect|lovely)',
  '(?:is|are) (?:helpful|useful|welcome|appreciated|an asset)',
  'an asset',
  'optional(?:ly)?',
  '(?:von|ein) vorteil',
  'vorteilhaft',
  'wunschenswert',
  'idealerweise',
  'gern(?:e)?',
  'hilfreich',
  'pluspunkt',
  'souhaitee?s?',
  'souhaitables?',
  'apprecie(?:e)?s?',
  'un atout',
  'idealement',
  'de preference',
  'een pre',
  '(?:heeft|hebben) de voorkeur',
  'bij voorkeur',
  'pluspunt',
  'wenselijk',
  'mooi meegenomen',
  'deseables?',
  'valorables?',
  'se valora(?:ra|n)?',
  'valoraremos',
  'preferible(?:mente)?',
  'idealmente',
  'en fordel',
  'onskeligt?',
  'et plus',
  'meriterande',
  'garna',
  'onskvart',
  '(?:en|stor) fordel',
  'onskelig',
  'fortrinnsvis',
  'gjerne',
  'et pluss',
);
const MUST = words(
  'must(?:[- ]have)?',
  '(?:is |are )?required',
  'requires?',
  'essential',
  'mandatory',
  'compulsory',
  '(?:is|are) (?:vital|crucial|critical|imperative)',
  'non-negotiable',
  '(?:is |are )?necessary',
  "(?:you(?:'ll| will)?|candidates?|applicants?) needs?",
  'needed',
  'minimum(?: of)?',
  'at least',
  'prerequisite',
  'n(?:o|ot) (?:fewer|less) than',
  '(?:is|are) (?:assumed|a given)',
  'second nature',
  'spot[- ]on',
  'indispensable',
  'zwingend',
  'erforderlich',
  'voraussetzung',
  'vorausgesetzt',
  'setzen wir voraus',
  'notwendig',
  'unbedingt',
  'mindestens',
  'exigee?s?',
  'requise?s?',
  'imperati(?:f|ve|vement)',
  'obligatoires?',
  'necessaires?',
  'vereist',
  'noodzakelijk',
  'verplicht',
  'minimaal',
  'imprescindibles?',
  'obligatori[oa]s?',
  'requerid[oa]s?',
  'necesari[oa]s?',
  'se requiere',
  'krav',
  'pakravet',
  'kraves',
  'kravs',
  'kreves',
  'nodvendigt?',
  'nodvandigt?',
  '(?:skal|ska|maste|ma) (?:have|ha)',
);

const find = (folded: string, pattern: RegExp, cue: Cue): PlacedCue[] =>
  matchesOf(folded, pattern).map(({ index, 0: found }) => ({
    cue,
    start: index,
    end: index + found.length,
  }));

/** Cues that speak of what follows them only. */
const FORWARD =
  /^(?:ideally|idealerweise|preferably|idealement|idealmente|gerne?|garna|gjerne|bij voorkeur|plus if|[a-z ]+ if|if you .*)$/;

/** Of those, such as speak of what follows even without a comma before them. */
const LEADING = /^(?:ideally|preferably|idealerweise|idealement|idealmente|bij voorkeur)$/;

/** A dash with words on either side parts two askings. */
const DASH = /\s[-–—]\s+[^\s]/;

const CONJUNCTION = /\b(?:or|and|oder|und|ou|et|of|en|o|y|eller|og|och)\b/;
/** An English list that its "and" or "or" has brought to an end. */
const LIST_ENDED = /\b(?:and|or)\b[^,]*$/;
const NOTHING_NAMED = /^[\s-]*(?:(?:is|are|would be|both|all|either|strongly|highly|an?|but|though)[\s-]*)*$/;
const ENDS_THERE = /^\s*(?:$|[.;,!)])/;
const OF_WHICH = /\bof (?:which|whom|these|them)\b/g;

/** What stands in brackets, the end of some that opened before, or both. */
const BRACKETED = /^[^()]*\)|\([^()]*\)/g;

/**
 * Whether a liking, or a word that nothing is needed, belongs to another part of the sentence: it stands in brackets the
 * stretch is outside of, it looks forward, or a comma parts it from the stretch without an "or" that would make one list
 * of both.
 */
const speaksOfElse = (
  folded: string,
  { cue, start: at, end: to }: PlacedCue,
  start: number,
  end: number,
): boolean => {
  if (cue !== 'nice' && cue !== 'dropped') return false;
  if (to <= start) return cue === 'nice' && /^[^()]*\)/.test(folded.slice(to, start));
  if (at < end) return false;
  const between = folded.slice(end, at);
  if (cue === 'nice' && between.split('(').length > between.split(')').length) return true;
  if (cue === 'nice' && LEADING.test(folded.slice(at, to)) && /^ [a-z]/.test(folded.slice(to))) return true;
  if (cue === 'nice' && DASH.test(between)) return true;
  const plain = between.replace(BRACKETED, '').replaceAll(OF_WHICH, '');
  const comma = plain.lastIndexOf(',');
  if (comma === -1) return false;
  if (FORWARD.test(folded.slice(at, to))) return true;
  const tail = plain.slice(comma + 1);
  if (NOTHING_NAMED.test(tail) && ENDS_THERE.test(folded.slice(to))) return false;
  // "Dutch and English, German is a plus": the list ended before the comma.
  const onlyTail = cue === 'nice' && !CONJUNCTION.test(tail) && LIST_ENDED.test(plain.slice(0, comma));
  return !CONJUNCTION.test(plain) || (onlyTail && !NOTHING_NAMED.test(tail));
};

const COMMA_COST = 50;

const distance = (folded: string, cue: PlacedCue, start: number, end: number): number => {
  const gap = cue.end <= start ? folded.slice(cue.end, start) : folded.slice(end, cue.start);
  return (
    gap.length +
    COMMA_COST * (gap.match(/[,;:()]|\bbut\b|\baber\b|\bmais\b|\bmaar\b|\bpero\b|\bmen\b/g)?.length ?? 0)
  );
};

const bySection = (section: SectionKind): RequirementClass =>
  section === 'requirements' ? 'must' : section === 'nice' ? 'nice' : 'mentioned';

/** Cues of one statement: what they say of a stretch of it, in offsets of the statement. */
export type ClassOf = (start: number, end: number) => RequirementClass | null;

/**
 * How firmly a statement asks for what it names: the nearest cue in the sentence, else its section, else `mentioned`.
 * `null` where the sentence says that it is not asked for. A cue of an own kind reaches the whole sentence; two kinds
 * share it by nearness, a comma between counting as fifty characters.
 */
export const classReader = (statement: string, section: SectionKind): ClassOf => {
  const folded = foldText(statement);
  const dropped = find(folded, DROPPED, 'dropped');
  const cues = [
    ...dropped,
    ...[...find(folded, NICE, 'nice'), ...find(folded, MUST, 'must')].filter(
      (cue) => !dropped.some((drop) => cue.start < drop.end && drop.start < cue.end),
    ),
  ];
  return (start, end) => {
    const ranked = cues
      .filter((cue) => (section === 'nice' && cue.cue === 'nice') || !speaksOfElse(folded, cue, start, end))
      .map((cue) => ({ cue: cue.cue, far: distance(folded, cue, start, end) }))
      .sort((a, b) => a.far - b.far);
    const nearest = ranked[0]?.cue ?? bySection(section);
    if (nearest === 'dropped') return null;
    return section === 'nice' && nearest === 'must' && !ranked.some(({ far }) => far < COMMA_COST)
      ? 'nice'
      : nearest;
  };
};
