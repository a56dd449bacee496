import { join } from 'node:path';

import { mergeConcepts } from './merge-concepts';
import type { SourceConcept } from './pack-concept';
import { readEsco } from './read-esco';
import { readOnetTools } from './read-onet-tools';
import { readOwn } from './read-own';
import { readTopics } from './read-topics';

/** Every concept of the pack, and what else the sources say of them, under the ids they have in the pack. */
export interface Gathered {
  readonly concepts: readonly SourceConcept[];
  /** Tool to the O*NET occupations that use it. */
  readonly toolUsers: ReadonlyMap<string, readonly string[]>;
  readonly related: readonly (readonly [string, string])[];
}

/** Puts our own concepts, ESCO's, GitHub's topics and O*NET's tools together; the former name and number what the latter repeat. */
export const gatherConcepts = (data: string): Gathered => {
  const topics = readTopics(join(data, 'github_topics'));
  const tools = readOnetTools(join(data, 'onet'));
  const withEsco = mergeConcepts(readOwn(), readEsco(join(data, 'esco')));
  const withTopics = mergeConcepts(
    withEsco.concepts,
    topics.map(({ concept }) => concept),
  );
  const withTools = mergeConcepts(
    withTopics.concepts,
    tools.map(({ concept }) => concept),
  );
  const idNow = (id: string): string => {
    const once = withTopics.moved.get(id) ?? id;
    return withTools.moved.get(once) ?? once;
  };
  const bySlug = (slug: string): string => idNow(`topic:${slug}`);
  const known = new Set(withTools.concepts.map(({ id }) => id));
  return {
    concepts: withTools.concepts,
    toolUsers: new Map(tools.map(({ concept, occupations }) => [idNow(concept.id), occupations])),
    related: topics.flatMap(({ concept, related }) =>
      related
        .map((slug) => [idNow(concept.id), bySlug(slug)] as const)
        .filter(([from, to]) => from !== to && known.has(from) && known.has(to)),
    ),
  };
};
