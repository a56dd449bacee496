/** An invented ad; what is left out is what most ads have. */
export interface AnAd {
  readonly id?: number;
  readonly title?: string;
  readonly company?: string;
  readonly city?: string;
  readonly needs?: readonly string[];
  readonly pay?: readonly [min: number, max: number];
  /** A paragraph of its own in the ad's text. */
  readonly says?: string;
  /** Characters of further text in the ad. */
  readonly padding?: number;
  /** Markup put into the body as it is. */
  readonly extra?: string;
}

const BOARD = 'https://boards.greenhouse.io';

/** Address of an ad on the board. */
export const adUrl = (id = 4001): string => `${BOARD}/tidewatercycles/jobs/${id}`;

/** A page with an ad the way job boards write them: schema.org JobPosting beside the visible text. */
export function adPage({
  id = 4001,
  title = 'Operations Analyst',
  company = 'Tidewater Cycles',
  city = 'Bristol',
  needs = ['Advanced Excel', 'Experience with SQL', 'Stakeholder management'],
  pay = [41_000, 48_000],
  says = '',
  padding = 0,
  extra = '',
}: AnAd = {}): string {
  const filler = 'The workshops along the river repair and rent out cargo bikes. '.repeat(
    Math.ceil(padding / 63),
  );
  const description = [
    `<p>${company} repairs and rents out cargo bikes. You help the workshops see what is going well.</p>`,
    `<h3>What you need</h3><ul>${needs.map((need) => `<li>${need}</li>`).join('')}</ul>`,
    `<h3>Nice to have</h3><ul><li>Power BI</li></ul><p>${says}</p><p>${filler}</p>`,
  ].join('');
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    identifier: { '@type': 'PropertyValue', name: company, value: String(id) },
    datePosted: '2026-11-09',
    employmentType: 'FULL_TIME',
    hiringOrganization: { '@type': 'Organization', name: company },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: city, addressCountry: 'GB' },
    },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'GBP',
      value: { '@type': 'QuantitativeValue', minValue: pay[0], maxValue: pay[1], unitText: 'YEAR' },
    },
    description,
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - ${company}</title>
<link rel="canonical" href="${adUrl(id)}">
<script type="application/ld+json">${JSON.stringify(posting).replaceAll('<', '\\u003c')}</script></head>
<body><main><h1>${title}</h1><p>${company}, ${city}</p><div id="content">${description}</div>${extra}</main></body></html>`;
}

/** A page that is neither job nor person. */
export const articlePage =
  '<!doctype html><html lang="en"><title>On bread</title><body><article><h1>On bread</h1><p>Flour, water, salt, time.</p></article></body></html>';
