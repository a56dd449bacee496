import { describe, expect, it } from 'vitest';
import { roleYears } from '@/utils/skills/role-years';

describe('roleYears', () => {
  it('takes the most that is required of the role', () => {
    expect(roleYears('## Requirements\n- 10 years in sales, at least 3 of them leading a team')).toBe(10);
  });

  it('leaves out what is only liked, and other sections', () => {
    expect(roleYears('## Requirements\n- 2 years of SQL\n## Nice to have\n- 5 years of Java')).toBe(2);
    expect(roleYears('## Benefits\n- 5 years of loyalty bonus')).toBeNull();
  });

  it('is null where no years are asked for', () => {
    expect(roleYears('## Requirements\n- SQL\n- You must be 18 years old')).toBeNull();
  });
});
