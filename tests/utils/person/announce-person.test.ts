import { describe, expect, it } from 'vitest';

import type { PersonCandidate, PostingCandidate } from '@/utils/capture/page-reading';
import { announcementOf } from '@/utils/person/announce-person';

const stated = (value: string) => ({ value, source: 'markup', trust: 'high' }) as const;

describe('announcementOf', () => {
  it('lets of a person only through who it is', () => {
    const person: PersonCandidate = {
      kind: 'person',
      site: 'linkedin-person',
      url: 'https://people.example/in/ada',
      problems: [],
      others: [{ name: 'Somebody Else' }],
      fields: {
        name: stated('Ada Quill'),
        headline: stated('Recruiter'),
        email: stated('ada@quill.example'),
        profileUrl: stated('https://people.example/in/ada'),
      },
    };
    const announced = announcementOf(person);
    expect(announced).toMatchObject({ kind: 'person', others: [], url: person.url });
    expect(JSON.stringify(announced)).not.toMatch(/Recruiter|ada@|Somebody/);
    expect(JSON.stringify(announced)).toContain('Ada Quill');
  });

  it('passes an ad on whole', () => {
    const posting: PostingCandidate = {
      kind: 'posting',
      site: 'generic',
      url: 'https://jobs.example/1',
      problems: [],
      unreadable: [],
      fields: { title: stated('Cook'), description: stated('Cooks.') },
    };
    expect(announcementOf(posting)).toBe(posting);
  });
});
