import { describe, expect, it } from 'vitest';
import { findMentions } from '@/utils/skills/find-mentions';
import { moreSurfaces } from './more-surfaces';

const concepts = (sentence: string): string[] =>
  findMentions(sentence, { title: '', language: null }).map(({ concept }) => concept.id);

const blocks = moreSurfaces.split(/^# /m).slice(1);

describe('more words with several meanings', () => {
  it('are two dozen, each with six sentences for and six against', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(24);
    for (const block of blocks) {
      expect(block.match(/^\+ /gm)).toHaveLength(6);
      expect(block.match(/^- /gm)).toHaveLength(6);
    }
  });

  for (const block of blocks) {
    const [head = '', ...lines] = block.trim().split('\n');
    const [surface = '', concept = ''] = head.split('|').map((part) => part.trim());
    it.each(lines.filter((line) => line.startsWith('+ ')))(`${surface} is asked for: %s`, (line) => {
      expect(concepts(line.slice(2)).map((id) => id.toLowerCase())).toContain(concept.toLowerCase());
    });
    it.each(lines.filter((line) => line.startsWith('- ')))(`${surface} is not asked for: %s`, (line) => {
      expect(concepts(line.slice(2)).map((id) => id.toLowerCase())).not.toContain(concept.toLowerCase());
    });
  }
});
