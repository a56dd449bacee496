// @vitest-environment node
import { describe, expect, it } from 'vitest';

import type { PageReading } from '@/utils/capture/page-reading';
import { parseReading } from '@/utils/capture/parse-reading';
import { readPage } from '@/utils/capture/read-page';

import { pageOf, pageWithJsonLd } from './page-of';

const AD = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Baker',
  hiringOrganization: { name: 'Crumb & Sons' },
  description: `<p>${'You bake bread at night. '.repeat(20)}</p>`,
};
const PROSE = `<h2>Your tasks</h2><p>${'You knead the dough and watch the oven through the night. '.repeat(5)}</p><h2>Your profile</h2><ul><li>You have baked before and like to rise early in the day</li></ul><button>Apply now</button>`;

const valueOf = (reading: PageReading, field: string): unknown =>
  'fields' in reading
    ? (reading.fields as Record<string, { value: unknown } | undefined>)[field]?.value
    : undefined;

describe('readPage on structured data', () => {
  it.each([
    ['a bare object', AD],
    ['an array', [AD]],
    ['@graph', { '@graph': [{ '@type': 'WebSite', name: 'Crumb' }, AD] }],
    ['nested lists', [[[AD]]]],
    ['a list of types', { ...AD, '@type': ['Thing', 'JobPosting'] }],
    ['a full type address', { ...AD, '@type': 'http://schema.org/JobPosting' }],
    [
      'names in capitals',
      {
        '@type': 'JobPosting',
        Title: 'Baker',
        HiringOrganization: { Name: 'Crumb & Sons' },
        Description: AD.description,
      },
    ],
    ['entities', { ...AD, title: 'Baker&nbsp;', hiringOrganization: 'Crumb &amp; Sons' }],
    [
      'a reference',
      {
        '@graph': [
          { ...AD, hiringOrganization: { '@id': '#org' } },
          { '@id': '#org', '@type': 'Organization', name: 'Crumb & Sons' },
        ],
      },
    ],
  ])('reads an ad in %s', (_what, json) => {
    const reading = readPage(pageWithJsonLd(json));
    expect(reading.kind).toBe('posting');
    expect(valueOf(reading, 'title')).toBe('Baker');
    expect(valueOf(reading, 'company')).toBe('Crumb & Sons');
    expect(valueOf(reading, 'description')).toMatch(/^You bake bread at night/);
  });

  it('reads markup that was escaped once more', () => {
    const reading = readPage(
      pageWithJsonLd({
        ...AD,
        description:
          '&lt;ul&gt;&lt;li&gt;Knead the dough every night&lt;/li&gt;&lt;li&gt;Watch the oven&lt;/li&gt;&lt;/ul&gt;',
      }),
    );
    expect(valueOf(reading, 'description')).toBe('- Knead the dough every night\n- Watch the oven');
  });

  it('reports data that cannot be mended', () => {
    const reading = readPage(pageWithJsonLd('{"@type": "JobPosting", "title": ', `<h1>Baker</h1>${PROSE}`));
    expect(reading.problems).toContainEqual({ code: 'json_ld_broken' });
    expect(valueOf(reading, 'title')).toBe('Baker');
  });

  it('refuses data of one ad under the text of another', () => {
    const reading = readPage(
      pageWithJsonLd(
        {
          ...AD,
          title: 'Welder',
          description: 'Welder wanted: you join steel beams with a torch in our yard.',
        },
        `<title>Baker</title><h1>Baker</h1>${PROSE}`,
      ),
    );
    expect(reading).toMatchObject({ kind: 'none', problems: [{ code: 'two_ads' }] });
  });

  it('takes several ads for a list', () => {
    expect(readPage(pageWithJsonLd([AD, { ...AD, title: 'Cook' }, { ...AD, title: 'Waiter' }])).kind).toBe(
      'list',
    );
  });
});

describe('readPage on pages without structured data', () => {
  const page = pageOf(
    `<title>Night Baker (m/f/d) | Crumb and Sons</title><body><nav><a href="/">Home</a><a href="/jobs">Jobs</a></nav><main><h1>Night Baker (m/f/d)</h1>
     <dl><dt>Company</dt><dd>Crumb and Sons</dd><dt>Location</dt><dd>Leeds, England</dd><dt>Job type</dt><dd>Full-time</dd><dt>Closing date</dt><dd>3 March 2027</dd></dl>
     ${PROSE}<section class="similar-jobs"><h2>Similar jobs</h2><p>${'Another ad that is not this one at all. '.repeat(4)}</p></section></main><footer>© 2026 Crumb and Sons</footer>`,
  );
  const reading = readPage(page);

  it.each([
    ['title', 'Night Baker (m/f/d)'],
    ['company', 'Crumb and Sons'],
    ['places', [{ text: 'Leeds, England' }]],
    ['employment', ['Full-time']],
    ['closesOn', '3 March 2027'],
  ])('reads the %s', (field, value) => {
    expect(valueOf(reading, field)).toEqual(value);
  });

  it("keeps the text's structure and nothing beside it", () => {
    const text = valueOf(reading, 'description');
    expect(text).toMatch(/^## Your tasks\n\nYou knead/);
    expect(text).toContain('- You have baked before');
    expect(text).not.toMatch(/Similar|Another ad|Home|Apply now/);
  });

  it('says where every value stands', () => {
    for (const field of Object.values('fields' in reading ? reading.fields : {})) {
      expect(Object.keys(field)).toEqual(expect.arrayContaining(['value', 'source', 'trust']));
    }
  });

  it.each(['Career Site', 'Jobs', 'Jobannonce', 'Stellenangebot', 'careers.example.com'])(
    'never takes "%s" for a title',
    (name) => {
      expect(
        valueOf(readPage(pageOf(`<title>${name}</title><h1>${name}</h1>${PROSE}`)), 'title'),
      ).toBeUndefined();
    },
  );

  it('says that an application form is thin', () => {
    const form = readPage(
      pageOf(
        '<title>Baker - Crumb</title><h1>Baker</h1><form><label>First name <input></label><label>Last name <input></label><label>Resume <input type="file"></label><button>Submit application</button></form>',
      ),
    );
    expect(form).toMatchObject({ kind: 'posting', fields: { title: { value: 'Baker' } } });
    expect(form.problems).toContainEqual({ code: 'thin', field: 'description' });
  });
});

describe('readPage on pages that are no ad', () => {
  const card = (n: number): string =>
    `<li class="result"><a href="/jobs/view/10${n}0-night-baker-${n}">Night Baker ${n}</a><span class="company">Crumb ${n}</span></li>`;
  it.each([
    [
      'a results page',
      'list',
      `<title>12 baker jobs in Leeds</title><h1>Baker jobs in Leeds</h1><ul>${[1, 2, 3, 4, 5].map((n) => card(n)).join('')}</ul>`,
    ],
    ['a robot check', 'wall', '<title>Just a moment</title><h1>Verify you are human</h1>'],
    ['a sign-in page', 'wall', '<title>Sign in | Board</title><form><input type="password"></form>'],
    [
      'an ad that is gone',
      'expired',
      '<title>Baker</title><h1>Baker</h1><p>This job is no longer available.</p>',
    ],
    [
      'a German ad that is gone',
      'expired',
      '<h1>Bäcker</h1><p>Diese Stellenanzeige ist leider nicht mehr verfügbar.</p>',
    ],
    [
      'an article',
      'none',
      `<meta property="og:type" content="article"><h1>Why bakers rise early</h1>${'<p>Bread has been baked at night for centuries, and nobody quite knows why that is.</p>'.repeat(9)}`,
    ],
    ['an unfilled template', 'none', '<title>Job</title><h1>{{ job.title }}</h1><p>{{ job.text }}</p>'],
    ['an empty page', 'none', ''],
  ])('%s is %s', (_what, kind, markup) => {
    expect(readPage(pageOf(markup)).kind).toBe(kind);
  });

  it('lists the cards with title, company and address', () => {
    const reading = readPage(
      pageOf(`<title>Jobs in Leeds</title><ul>${[1, 2, 3].map((n) => card(n)).join('')}</ul>`),
    );
    expect(reading.kind === 'list' && reading.cards[0]).toEqual({
      title: 'Night Baker 1',
      url: 'https://careers.example.com/jobs/view/1010-night-baker-1',
      company: 'Crumb 1',
    });
  });
});

describe('readPage on hostile pages', () => {
  const deepJson = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const wide = JSON.stringify(Array.from({ length: 100_000 }, (_, n) => ({ '@type': 'Thing', n })));
  it.each([
    ['four hundred nested elements', '<div>'.repeat(400) + PROSE + '</div>'.repeat(400)],
    ['deep JSON-LD', `<script type="application/ld+json">${deepJson}</script>`],
    ['a hundred thousand JSON-LD nodes', `<script type="application/ld+json">${wide}</script>`],
    [
      'references in a circle',
      '<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"JobPosting","title":{"@id":"#b"},"x":1},{"@id":"#b","name":{"@id":"#a"},"y":1}]}</script>',
    ],
    [
      'wrong types everywhere',
      '<script type="application/ld+json">{"@type":"JobPosting","title":[1,{}],"hiringOrganization":7,"jobLocation":[null,"",{"address":[[]]}],"baseSalary":{"value":{"minValue":{}}},"datePosted":{},"description":{"a":1}}</script>',
    ],
    [
      'names of globals as ids',
      '<form id="title"><input name="body"><input name="querySelectorAll"><img name="forms" id="documentElement"></form><a id="URL" href="x">y</a>',
    ],
    [
      'poisoned data',
      '<script type="application/json" id="__NEXT_DATA__">{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}</script>',
    ],
  ])('%s: gives an answer, leaves the page and the language alone', (_what, markup) => {
    const page = pageOf(`<h1>Baker</h1>${markup}`);
    const before = page.document.getElementsByTagName('*').length;
    const reading = readPage(page);
    expect(parseReading(JSON.parse(JSON.stringify(reading)))).toMatchObject({ ok: true });
    expect(page.document.getElementsByTagName('*').length).toBe(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('gives up on elements nested deeper than any page has them, and says so', () => {
    const page = pageOf('<h1>Baker</h1>');
    // Built from the inside, and only so deep: jsdom takes minutes for ten thousand levels.
    let nested = page.document.createElement('div');
    for (let level = 0; level < 1000; level += 1) {
      const around = page.document.createElement('div');
      around.append(nested);
      nested = around;
    }
    page.document.body.append(nested);
    expect(readPage(page)).toMatchObject({ kind: 'none', problems: [{ code: 'too_deep' }] });
  });

  it('gives up on a page larger than any ad, and says so', () => {
    const page = pageOf('<h1>Baker</h1>');
    const script = page.document.createElement('script');
    script.type = 'text/plain';
    script.textContent = 'x'.repeat(25_000_000);
    page.document.body.append(script);
    expect(readPage(page)).toMatchObject({ kind: 'none', problems: [{ code: 'too_large' }] });
  });

  it('keeps markup in fields from being markup', () => {
    const reading = readPage(
      pageWithJsonLd({
        ...AD,
        title: 'Baker<img src=x onerror=alert(1)>',
        description: `<p onclick="x()">${'Bake bread. '.repeat(9)}<script>alert(1)<\\/script><a href="javascript:alert(1)">go</a></p>`,
      }),
    );
    expect(valueOf(reading, 'title')).toBe('Baker');
    expect(valueOf(reading, 'description')).not.toMatch(/script|onclick|javascript/);
  });

  it('reports an adapter that throws and reads the page all the same', () => {
    const broken = {
      id: 'broken',
      kind: 'posting' as const,
      matches: ['*://*/*'],
      isReady: () => true,
      fields: {
        title: [
          {
            source: 'markup' as const,
            read: (): string => {
              throw new RangeError('no');
            },
          },
        ],
      },
    };
    const reading = readPage(pageWithJsonLd(AD), { sites: [broken] });
    expect(reading).toMatchObject({
      kind: 'posting',
      site: 'broken',
      fields: { title: { value: 'Baker', source: 'json-ld' } },
    });
    expect(reading.problems).toContainEqual({
      code: 'strategy_failed',
      field: 'title',
      detail: 'RangeError',
    });
  });
});
