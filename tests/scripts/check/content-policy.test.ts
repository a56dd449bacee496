// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { policyProblem } from '../../../scripts/check/content-policy';

const good =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe('The content security policy', () => {
  it('is fine when nothing can leave and nothing foreign runs', () => {
    expect(policyProblem(good)).toBeNull();
  });

  it.each([
    ['', 'default-src is not set'],
    [
      good.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'"),
      "script-src 'unsafe-eval' is not allowed",
    ],
    [good.replace("script-src 'self'", "script-src 'self' https://cdn.example"), 'https://cdn.example'],
    [good.replace("connect-src 'none'", 'connect-src *'), 'connect-src *'],
    [good.replace("img-src 'self' data:", "img-src 'self' https:"), 'img-src https:'],
    [good.replace("frame-ancestors 'none'", ''), 'frame-ancestors is not set'],
    [good.replace("form-action 'none'; ", ''), 'form-action is not set'],
    [`${good}; report-uri https://a.example`, 'report-uri'],
    [`${good}; media-src https://a.example`, 'media-src'],
  ])('%j is refused', (policy, problem) => {
    expect(policyProblem(policy)).toContain(problem);
  });
});
