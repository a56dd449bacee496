import { describe, expect, it } from 'vitest';
import { classifyPerson } from '@/utils/person/classify-person';

describe('classifyPerson', () => {
  it.each([
    [
      { headline: 'Senior Recruiter', industry: 'Staffing and Recruiting' },
      'agency-recruiter',
      'because_industry',
    ],
    [
      { headline: 'Partner', organisation: 'Falk Personalberatung GmbH' },
      'agency-recruiter',
      'because_organisation',
    ],
    [{ headline: 'Executive search for shipping' }, 'agency-recruiter', 'because_words'],
    [
      { headline: 'Recruiter', role: 'job-poster', adText: 'Our client is looking for a planner.' },
      'agency-recruiter',
      'because_client',
    ],
    [
      { headline: 'Recruiter', organisation: 'Osei & Co', employer: 'Harbour Grid' },
      'agency-recruiter',
      'because_other_firm',
    ],
    [
      { headline: 'Talent Acquisition Partner', organisation: 'Harbour Grid' },
      'in-house-recruiter',
      'because_headline',
    ],
    [{ headline: 'Lead TA, Nordics' }, 'in-house-recruiter', 'because_headline'],
    [{ headline: 'Chargée de recrutement' }, 'in-house-recruiter', 'because_headline'],
    [
      { headline: 'Recruiter', organisation: 'Harbour Grid', employer: 'Harbour Grid B.V.' },
      'in-house-recruiter',
      'because_headline',
    ],
    [{ headline: 'Head of Grid Planning', role: 'running-text' }, 'hiring-manager', 'because_line_role'],
    [{ headline: 'Head of Grid Planning' }, 'contact', 'because_nothing'],
    [{ headline: 'HR Manager', role: 'contact-block' }, 'contact', 'because_nothing'],
    [{ headline: 'Data engineer' }, 'contact', 'because_nothing'],
    [{}, 'contact', 'because_nothing'],
  ])('takes %j for %s', (person, kind, reason) => {
    expect(classifyPerson(person)).toMatchObject({ kind, because: { key: `person_kind.${reason}` } });
  });

  it('quotes the words that it rests on', () => {
    expect(classifyPerson({ headline: 'Technical Sourcer @ Harbour Grid' }).because.params).toEqual({
      words: 'Sourcer',
    });
  });
});
