import * as v from 'valibot';

import { readLevel } from '@/utils/posting/read-level';
import { askedSpans } from '@/utils/skills/engine/asked-spans';
import { installEngine } from '@/utils/skills/engine/installed-engine';
import { engineLinker } from '@/utils/skills/link/engine-linker';
import { openTitles } from '@/utils/skills/titles/title-reader';
import { askedEducation } from '@/utils/skills/asked-education';
import { conceptById } from '@/utils/skills/find-concepts';
import { traceRequirements } from '@/utils/skills/read-requirements';
import { roleYears } from '@/utils/skills/role-years';
import { answerLines } from './answer-lines';
import { openPackFile } from './open-pack-file';

const RANKED = 10;
const three = (score: number): number => Math.round(score * 1000) / 1000;

/** `northing spans`: every span taken for something asked, for JSON lines of `{id, text}`. */
export const spans = (): Promise<number> =>
  answerLines(async () => {
    const engine = await openPackFile();
    return ({ text }) => ({
      spans: askedSpans(engine.read(text)).map(({ start, end, layer, sure }) => ({
        start,
        end,
        text: text.slice(start, end),
        layer,
        trust: three(sure),
      })),
    });
  });

/** `northing link`: the ten best concepts for each `{id, text}`. */
export const link = (): Promise<number> =>
  answerLines(async () => {
    const engine = await openPackFile();
    const { concepts } = engine;
    const { link: rank } = engineLinker(engine);
    return ({ text }) => ({
      ranked: rank(text, RANKED).map(({ concept, score }) => ({
        uri: concepts.uriOf(concept),
        label: concepts.escoLabelOf(concept),
        score: three(score),
      })),
    });
  });

/** `northing title`: the ten best occupations for each `{id, text}`. */
export const title = (): Promise<number> =>
  answerLines(async () => {
    const { sections, dictionary } = await openPackFile();
    const { rank } = openTitles(sections, dictionary);
    return ({ text }) => ({ ranked: rank(text, RANKED).map((one) => ({ ...one, score: three(one.score) })) });
  });

const Told = v.object({
  title: v.optional(v.nullable(v.string())),
  language: v.optional(v.nullable(v.string())),
});

/** `northing skills`: what each ad of `{id, text, title?, language?}` asks for, with what decided it. */
export const skills = (): Promise<number> =>
  answerLines(async () => {
    const engine = await openPackFile();
    installEngine(engine);
    return (row) => {
      const { title: name = null, language = null } = v.parse(v.fallback(Told, {}), row);
      const found = traceRequirements({ description: row.text, title: name, language });
      return {
        requirements: found.map(({ conceptId, start, end, class: firmness, years: asked, trust, rules }) => {
          const concept = conceptId === null ? null : conceptById(conceptId);
          const number = conceptId === null ? -1 : engine.concepts.numberOf(conceptId);
          return {
            start,
            end,
            text: row.text.slice(start, end),
            concept: concept && {
              id: concept.id,
              uri: number < 0 ? `northing:${concept.id}` : engine.concepts.uriOf(number),
              label: concept.label,
              kind: concept.kind,
            },
            class: firmness,
            years: asked,
            trust,
            rules,
          };
        }),
        level: name === null ? null : readLevel(name),
        education: askedEducation(found),
        years: roleYears(row.text),
      };
    };
  });
