import { alternatives } from './alternatives';
import { levelReader } from './asked-level';
import { askedYears } from './asked-years';
import { attachYears } from './attach-years';
import { findSkills } from './engine/find-skills';
import type { Trust } from './engine/accept-names';
import type { AdContext } from './find-mentions';
import { isCheck } from './hard-requirement';
import type { Requirement, RequirementClass } from './requirement';
import { classReader } from './requirement-class';
import type { Statement } from './statement';

/** A requirement with how far it is to be believed and the names of the rules that found it. */
export interface TracedRequirement extends Requirement {
  readonly trust: Trust;
  readonly rules: readonly string[];
}

const PHRASE_LIMIT = 220;
const PHRASE_WORDS = 2;

/** A bullet under a heading of requirements that names nothing we know stands as it is, for the reader to judge. */
const phraseOf = (statement: Statement): TracedRequirement[] => {
  const { text, start, section, bullet } = statement;
  const asks = bullet && (section === 'requirements' || section === 'nice');
  if (
    !asks ||
    /:[*_\s]*$/.test(text) ||
    text.length > PHRASE_LIMIT ||
    text.split(/\s+/).length < PHRASE_WORDS
  )
    return [];
  const firmness = classReader(text, section)(0, text.length);
  if (firmness === null) return [];
  return [
    {
      conceptId: null,
      label: text.replace(/\*\*|__|\\/g, ''),
      class: firmness,
      level: 2,
      years: askedYears(text)[0]?.years ?? null,
      quote: text,
      start,
      end: start + text.length,
      group: null,
      trust: 'low',
      rules: ['line'],
    },
  ];
};

/** What one sentence or bullet asks for, in the order it says it; offsets are those of the whole ad. */
export const requirementsOfStatement = (statement: Statement, context: AdContext): TracedRequirement[] => {
  const { text, start } = statement;
  const mentions = findSkills(text, context);
  if (mentions.length === 0) return phraseOf(statement);
  const classOf = classReader(text, statement.section);
  // A check named in running text under a list of likings is no liking: the list has ended.
  const checkClassOf =
    statement.section === 'nice' && !statement.bullet ? classReader(text, 'other') : classOf;
  const levelOf = levelReader(text);
  const years = attachYears(text, mentions, askedYears(text));
  const groups = alternatives(text, mentions, context.language);
  return mentions.flatMap((mention, at): TracedRequirement[] => {
    const isAlwaysAsked = mention.concept !== null && isCheck(mention.concept.id);
    const read = (isAlwaysAsked ? checkClassOf : classOf)(mention.start, mention.end);
    if (read === null) return [];
    const firmness: RequirementClass = read === 'mentioned' && isAlwaysAsked ? 'must' : read;
    const group = groups[at] ?? null;
    return [
      {
        conceptId: mention.concept?.id ?? null,
        ...(mention.concept !== null && { kind: mention.concept.kind }),
        label: mention.concept?.label ?? text.slice(mention.start, mention.end),
        class: firmness,
        level: levelOf(mention.start, mention.end),
        years: years[at] ?? null,
        quote: text,
        start: start + mention.start,
        end: start + mention.end,
        group: group === null ? null : `${start}:${group}`,
        trust: mention.trust,
        rules: mention.rules,
      },
    ];
  });
};
