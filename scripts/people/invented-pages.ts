/** A page about or naming one invented person. */
export interface InventedPage {
  readonly url: string;
  readonly html: string;
  /** The person as the page names them. */
  readonly name: string;
  /** Which person it is; two people may bear one name. */
  readonly who: string;
}

interface Invented {
  readonly who: string;
  readonly name: string;
  readonly slug: string;
  readonly urn: string;
  readonly firm: string;
  readonly domain: string;
  readonly email: string;
  readonly phone: string;
}

const FIRST = 'Maren Tobias Ilse Kwame Soledad Håkon Aoife Luca Yusra Emeka Fenna Zoë Björn Priya'.split(' ');
const LAST = 'Achterberg Quist Delacourt Okonjo Sæther Branagh Montalbano Kilani Núñez Lindqvist Osei'.split(
  ' ',
);
const FIRMS = ['Kestrel Search', 'Harbour Grid', 'Volta Grain', 'Nordlicht Personal', 'Red Lotus Staffing'];
/** More people than captures would leave nobody to meet twice. */
const PEOPLE = 110;
/** Of so many, one bears the name of another who works elsewhere. */
const NAMESAKE = 11;

const views = [
  guest,
  ember,
  hashed,
  poster,
  adWithMail,
  adWithPhone,
  team,
  consultant,
  jsonLd,
  hCard,
  countryHost,
];

/** Returns so many pages of invented people in mixed order: the same people in different views, and namesakes among them. */
export function inventedPages(count: number): InventedPage[] {
  const random = dice(20261128);
  return Array.from({ length: count }, () => {
    const person = invented(Math.floor(random() * PEOPLE));
    const view = views[Math.floor(random() * views.length)] ?? guest;
    return { ...view(person, Math.floor(random() * 40)), name: person.name, who: person.who };
  });
}

function invented(at: number): Invented {
  // A namesake has the name of the one before, another firm and everything else of their own.
  const named = at % NAMESAKE === NAMESAKE - 1 ? at - 1 : at;
  const first = FIRST[named % FIRST.length] ?? 'Maren';
  const last = LAST[Math.floor(named / FIRST.length + named) % LAST.length] ?? 'Quist';
  const firm = FIRMS[at % FIRMS.length] ?? 'Harbour Grid';
  const domain = `${firm.toLowerCase().replace(/\W+/g, '-')}.example`;
  const bare = `${first}-${last}`
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae');
  return {
    who: `p${at}`,
    name: `${first} ${last}`,
    slug: `${bare}-${at}`,
    urn: `ACoAAB${String(at).padStart(4, '0')}${first.charCodeAt(0)}xYz`,
    firm,
    domain,
    email: `${bare.replace('-', '.')}${at}@${domain}`,
    phone: `+31 20 555 ${String(1000 + at)}`,
  };
}

type View = Omit<InventedPage, 'name' | 'who'>;
const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const json = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const headline = ({ firm }: Invented): string => `Talent Partner at ${firm}`;
const TEXT =
  '<p>You plan outages with crews in five ports and keep the model of the grid honest. We ask for three years of planning, Dutch and English. We offer a permanent contract and 27 days of leave.</p><h3>Requirements</h3><ul><li>SQL and Python</li><li>Driving licence</li></ul><h3>What we offer</h3><ul><li>Pension</li></ul>';

function guest(one: Invented, salt: number, host = 'www'): View {
  const url = `https://${host}.linkedin.com/in/${one.slug}`;
  const data = {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Person', name: one.name, jobTitle: ['Talent Partner'], url }],
  };
  const head = `<meta name="pageKey" content="public_profile_v3_desktop"><link rel="canonical" href="${url}">${json(data)}`;
  const body = `<main><section class="top-card-layout"><h1 class="top-card-layout__title">${one.name}</h1><h2 class="top-card-layout__headline">${headline(one)}</h2></section></main>`;
  return { url: `${url}?trk=${salt}`, html: page(`${one.name} | LinkedIn`, body, head) };
}

function countryHost(one: Invented, salt: number): View {
  return guest(one, salt, salt % 2 === 0 ? 'nl' : 'de');
}

function ember(one: Invented, salt: number): View {
  const url = `https://www.linkedin.com/in/${one.slug.toUpperCase()}/${salt % 2 === 0 ? '' : 'de/'}`;
  const body = `<main><section class="pv-top-card"><h1 class="text-heading-xlarge">${one.name} 🌊</h1><div class="text-body-medium break-words">${headline(one)}</div><a id="top-card-text-details-contact-info" href="/in/${one.slug}/overlay/contact-info/">Contact info</a></section></main>`;
  return { url, html: page(`(2) ${one.name} | LinkedIn`, body) };
}

function hashed(one: Invented): View {
  const url = `https://www.linkedin.com/in/${one.slug}/`;
  const body = `<main><section componentkey="com.linkedin.sdui.profile.card.ref${one.urn}Topcard"><h2>${one.name}</h2><p>· 2nd</p><p>${headline(one)}</p><p>Utrecht, Netherlands</p><p>·</p><p><a href="${url}overlay/contact-info/">Contact info</a></p></section></main>`;
  return { url, html: page(`${one.name} | LinkedIn`, body) };
}

function adPage(one: Invented, salt: number, after: string): View {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: `Planner ${salt}`,
    hiringOrganization: { '@type': 'Organization', name: one.firm },
    description: TEXT,
  };
  const body = `<main><h1>Planner ${salt}</h1>${TEXT}${after}<a href="/apply">Apply now</a></main>`;
  return {
    url: `https://${one.domain}/jobs/${salt}`,
    html: page(`Planner ${salt} - ${one.firm}`, body, json(posting)),
  };
}

function poster(one: Invented, salt: number): View {
  const card = `<aside><h4>Your recruiter</h4><p>${one.name}</p><p>Talent Partner, ${one.firm}</p><p><a href="https://www.linkedin.com/in/${one.slug}?miniProfileUrn=x">LinkedIn</a></p></aside>`;
  return adPage(one, salt, card);
}

function adWithMail(one: Invented, salt: number): View {
  return adPage(
    one,
    salt,
    `<p>Questions? Please contact ${one.name}, Talent Partner at ${one.firm}, ${one.email}.</p>`,
  );
}

function adWithPhone(one: Invented, salt: number): View {
  return adPage(
    one,
    salt,
    `<p>Contact person: ${one.name}, Talent Partner at ${one.firm}</p><p>Phone: ${one.phone}</p>`,
  );
}

function team(one: Invented): View {
  const card = (name: string, mail: string, path: string): string =>
    `<div class="card"><h3>${name}</h3><p>Talent Partner</p><a href="mailto:${mail}">${mail}</a><a href="${path}">More</a></div>`;
  const other = card('Wilma Eisenhut', `wilma@${one.domain}`, '/team/wilma-eisenhut');
  const body = `<main><h1>Our team</h1>${other}${card(one.name, one.email, `/team/${one.slug}`)}</main>`;
  return { url: `https://${one.domain}/team`, html: page(`Our team - ${one.firm}`, body) };
}

function consultant(one: Invented): View {
  const body = `<main><h1>${one.name}</h1><p>Talent Partner</p><p>${one.phone}</p><a href="mailto:${one.email}">Mail</a></main>`;
  return { url: `https://${one.domain}/team/${one.slug}`, html: page(`${one.name} - ${one.firm}`, body) };
}

function jsonLd(one: Invented): View {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: one.name,
      jobTitle: 'Talent Partner',
      worksFor: { '@type': 'Organization', name: one.firm },
      sameAs: `https://www.linkedin.com/in/${one.slug}`,
      telephone: one.phone,
    },
  };
  return {
    url: `https://community.example/u/${one.slug}`,
    html: page(one.name, `<h1>${one.name}</h1>`, json(data)),
  };
}

function hCard(one: Invented): View {
  const url = `https://people.example/${one.slug}`;
  const body = `<main><div class="h-card"><a class="u-url u-uid p-name" href="${url}">${one.name}</a> <span class="p-job-title">Talent Partner</span> <span class="p-org">${one.firm}</span> <a class="u-email" href="mailto:${one.email}">mail</a></div></main>`;
  return { url, html: page(one.name, body) };
}

/** The same throws every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
