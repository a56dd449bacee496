import { join } from 'node:path';

import type { PackArray } from '@/utils/skills/pack/pack-format';
import type { Gathered } from './gather-concepts';
import { readTableFile } from './read-table-file';

type Edge = readonly [number, number];

const uuidOf = (uri: string | undefined): string => (uri ?? '').slice((uri ?? '').lastIndexOf('/') + 1);

const edgeSections = (name: string, edges: readonly Edge[], size: number): [string, PackArray][] => {
  const unique = [...new Map(edges.map((edge) => [edge.join(' '), edge])).values()].sort(
    (a, b) => a[0] - b[0] || a[1] - b[1],
  );
  const counts = new Uint8Array(size);
  const kept = unique.filter(([from]) => {
    if ((counts[from] ?? 0) === 255) return false;
    counts[from] = (counts[from] ?? 0) + 1;
    return true;
  });
  return [
    [`${name}.counts`, counts],
    [`${name}.to`, Uint16Array.from(kept, ([, to]) => to)],
  ];
};

/** What concepts imply, what is a kind of what, and what is related: edges from each concept in turn. */
export const packRelations = ({ concepts, related }: Gathered, esco: string): [string, PackArray][] => {
  const numberOf = new Map(concepts.map(({ id }, number) => [id, number]));
  const byUuid = new Map(
    concepts.flatMap(({ uuid }, number) => (uuid === null ? [] : [[uuid, number] as const])),
  );
  const edges = (pairs: readonly (readonly [number | undefined, number | undefined])[]): Edge[] =>
    pairs.flatMap(([from, to]) =>
      from === undefined || to === undefined || from === to ? [] : [[from, to] as const],
    );
  const implied = edges(
    concepts.flatMap(({ implies }, from) => implies.map((id) => [from, numberOf.get(id)] as const)),
  );
  const broader = edges(
    readTableFile(join(esco, 'v120_broaderRelationsSkillPillar_en.csv'))
      .filter(
        (row) =>
          row['conceptType'] === 'KnowledgeSkillCompetence' &&
          row['broaderType'] === 'KnowledgeSkillCompetence',
      )
      .map((row) => [byUuid.get(uuidOf(row['conceptUri'])), byUuid.get(uuidOf(row['broaderUri']))] as const),
  );
  const near = edges([
    ...related.map(([from, to]) => [numberOf.get(from), numberOf.get(to)] as const),
    ...readTableFile(join(esco, 'v120_skillSkillRelations_en.csv')).map(
      (row) =>
        [byUuid.get(uuidOf(row['originalSkillUri'])), byUuid.get(uuidOf(row['relatedSkillUri']))] as const,
    ),
  ]);
  return [
    ...edgeSections('implies', implied, concepts.length),
    ...edgeSections('broader', broader, concepts.length),
    ...edgeSections('related', near, concepts.length),
  ];
};
