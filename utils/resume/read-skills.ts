import { conceptByName } from '@/utils/skills/find-concepts';
import type { ConceptKind } from '@/utils/skills/concept';
import { findMentions } from '@/utils/skills/find-mentions';
import type { AdContext } from '@/utils/skills/find-mentions';
import { fold } from '@/utils/text/fold';
import { joinWrapped } from './join-wrapped';
import { isDateLine } from './read-span';
import type { DraftSkill } from './resume-draft';
import type { ResumeLine } from './resume-line';
import { sectionOfLine } from './resume-section';

/** A skill of a résumé starts at "working": it says that I use it, not how well. */
const FIRST_LEVEL = 2;
const LONGEST_PROOF = 300;
const ITEM = /\s*(?:[,;•·▪●○◦‣|\t\n]|\s\/\s|\s[–—-]\s)\s*/;
const LABEL = /^([^:]{2,40}):\s+(?=\S)/;
/** Words that say how well, not what. */
const HOW_WELL =
  /^(?:(?:very |sehr )?(?:good|advanced|basic|basics|expert|intermediate|beginner|proficient|fluent|excellent|strong|gute?|sehr gute?|grundkenntnisse|fortgeschritten|experte|avance|notions|intermediaire|debutant|confirme|avanzado|basico|medio|experto|gevorderd|basis|goed|avanceret|grundlaeggende|avancerad|god|goda|etc|e\.?g|years?|jahre?|ans|anos|level|niveau)\.?)$/;

const proofOf = (text: string): string => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= LONGEST_PROOF ? plain : `${plain.slice(0, LONGEST_PROOF - 1)}…`;
};

/** An item of a list of skills as a skill of one's own naming; null for what is none. */
function ownName(item: string): string | null {
  const name = item
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[\d.+]+\s?(?:years?|yrs|jahre?|ans|años|jaar|år)\b.*$/i, '')
    .replace(/[*★☆●○■□%]+|\d+\s?%/g, ' ')
    .replace(/^[\s\-–—:.&]+|[\s\-–—:.&]+$/g, '')
    .replace(/\s+/g, ' ');
  const words = name.split(' ');
  const isName =
    /^[\p{L}\p{N}.#]/u.test(name) && /\p{L}{2}/u.test(name) && words.length <= 5 && name.length <= 50;
  if (!isName || HOW_WELL.test(fold(name)) || isDateLine(name) || sectionOfLine(name) !== null) return null;
  return name;
}

/** Collects skills, each once with the first line that proves it best. */
class SkillList {
  readonly #found = new Map<string, DraftSkill>();

  add(conceptId: string | null, name: string, proof: string): void {
    const key = conceptId ?? `own ${fold(name)}`;
    const known = this.#found.get(key);
    // A line that tells what was done with a skill proves more than the list it stands in.
    if (known !== undefined && known.proof.includes(' ') && !isBareList(known.proof)) return;
    if (known !== undefined && isBareList(proof)) return;
    this.#found.set(key, { conceptId, name, proof: proofOf(proof), level: FIRST_LEVEL });
  }

  all(): readonly DraftSkill[] {
    return [...this.#found.values()];
  }
}

const isBareList = (text: string): boolean => text.split(/[,;|•·\t]/).length > text.split(/\s+/).length / 3;

const isSkillKind = (kind: ConceptKind): boolean =>
  kind === 'skill' || kind === 'tool' || kind === 'knowledge';

/** Whether a line only names the group that the next one lists: "Cloud" above "AWS · Kubernetes · Helm", or above points. */
function isGroupName(line: ResumeLine, next: ResumeLine | undefined): boolean {
  if (next === undefined || line.mark === 'bullet' || line.text.split(ITEM).length > 1) return false;
  return next.mark === 'bullet' || next.text.split(ITEM).length >= 3;
}

export interface SkillLines {
  /** Lines of the sections that list skills. */
  readonly listed: readonly ResumeLine[];
  /** Lines that tell what was done. */
  readonly told: readonly ResumeLine[];
}

/**
 * The skills a résumé shows: concepts of the vocabulary wherever they stand, and in lists of skills also the words the
 * vocabulary does not know, as they are written. Languages, degrees and certificates have readers of their own; traits
 * count only where they are listed.
 */
export function readSkills({ listed, told }: SkillLines, context: AdContext): readonly DraftSkill[] {
  const skills = new SkillList();
  const mentionsIn = (text: string, traits: boolean): boolean => {
    const mentions = findMentions(text, context);
    for (const { concept } of mentions) {
      if (isSkillKind(concept.kind) || (traits && concept.kind === 'soft'))
        skills.add(concept.id, concept.label, text);
    }
    return mentions.length > 0;
  };
  for (const { text } of joinWrapped(told)) mentionsIn(text, false);
  const lists = joinWrapped(listed);
  for (const [at, line] of lists.entries()) {
    const { text } = line;
    mentionsIn(text, true);
    const items = isGroupName(line, lists[at + 1]) ? [] : text.replace(LABEL, '').split(ITEM);
    const isProse = items.some((item) => item.trim().split(/\s+/).length > 8);
    for (const item of isProse ? [] : items) {
      const name = ownName(item);
      if (name === null || findMentions(item, context).length > 0) continue;
      const concept = conceptByName(name);
      // "Go" or "R" is doubtful in a sentence, and plain in a list of skills.
      if (concept !== null && isSkillKind(concept.kind)) skills.add(concept.id, concept.label, text);
      if (concept !== null) continue;
      if (findMentions(text, context).some(({ start, end }) => overlaps(text, item, start, end))) continue;
      skills.add(null, name, text);
    }
  }
  return skills.all();
}

/** Whether an item of a line lies where a longer name was found in it. */
function overlaps(text: string, item: string, start: number, end: number): boolean {
  const at = text.indexOf(item);
  return at !== -1 && item !== '' && at < end && at + item.length > start;
}
