import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { SourceConcept, SourceName } from './pack-concept';

/** Topics that are everyday words or no skill at all. */
const NOT_A_SKILL =
  /^(?:awesome|hacktoberfest|bot|chat|website|tool|tools|game|games|internet|music|food|science|education|health|news|weather|finance|api|app|backup|calendar|code|color|compiler|covid-19|data|design|editor|email|emoji|events|framework|language|library|list|maps?|monitoring|network|nostalgia|open-source|plugin|privacy|productivity|project|resume|search|security|server|shell|social-media|sport|storage|support|terminal|test|testing|theme|time|video|wallet|web|windows|work|clean-code|christmas|github|first-timers-only|good-first-issue|help-wanted|tiktok|machinima|facebook|twitter|youtube|instagram|netflix|pokemon|minecraft|roblox)$/;

type Topics = Readonly<Record<string, readonly [string, readonly string[], readonly string[]]>>;

/** GitHub's curated topics as tools, with the slugs of what each is related to. */
export const readTopics = (
  folder: string,
): readonly { readonly concept: SourceConcept; readonly related: readonly string[] }[] => {
  const topics = JSON.parse(
    readFileSync(join(folder, 'topics_display_aliases_related.json'), 'utf8'),
  ) as Topics;
  return Object.entries(topics)
    .filter(([slug]) => !NOT_A_SKILL.test(slug))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, [display, aliases, related]]) => {
      const written = [display, slug.replace(/-/g, ' '), ...aliases.map((alias) => alias.replace(/-/g, ' '))];
      const names = [...new Map(written.map((text) => [text.toLowerCase(), text])).values()].map(
        (text): SourceName => ({ text, source: 'topic', exactCase: false }),
      );
      return {
        concept: {
          id: `topic:${slug}`,
          uuid: null,
          label: display,
          kind: 'tool',
          names,
          implies: [],
          escoLabel: null,
        },
        related,
      };
    });
};
