import { describe, expect, it } from 'vitest';
import { readRequirements } from '@/utils/skills/read-requirements';

const ids = (description: string, company: string | null) =>
  readRequirements({ description, title: null, language: 'en', company }).requirements.map(
    ({ conceptId }) => conceptId,
  );

describe("the employer's own name", () => {
  it('is no skill', () => {
    expect(ids('Salesforce, SQL and Docker make our days.', 'Salesforce, Inc.')).not.toContain('salesforce');
    expect(ids('We use Oracle Database and SQL here.', 'Oracle Corporation')).not.toContain('oracle');
  });

  it('is one where the ad asks for it in so many words', () => {
    expect(ids('Experience with Salesforce', 'Salesforce, Inc.')).toContain('salesforce');
  });

  it('masks nothing at another employer, and nothing where no name is known', () => {
    expect(ids('Salesforce, SQL and Docker', 'Lumen GmbH')).toContain('salesforce');
    expect(ids('Salesforce, SQL and Docker', null)).toContain('salesforce');
  });
});
