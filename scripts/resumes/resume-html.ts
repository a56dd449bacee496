import type { InventedJob, InventedPerson } from './invented-person';
import { RESUME_WORDS, spanWords } from './resume-words';

/** How a page is set; Chromium prints it. */
export const HTML_LAYOUTS = [
  'inline',
  'stacked',
  'sidebar-left',
  'sidebar-right',
  'dates-left',
  'equal-columns',
  'icons',
  'tables',
] as const;
export type HtmlLayout = (typeof HTML_LAYOUTS)[number];

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

const STYLE = `body{font:10.5pt/1.35 "DejaVu Sans",Arial,sans-serif;margin:0;color:#222}h1{font-size:20pt;margin:0}
h2{font-size:12pt;margin:14px 0 4px;border-bottom:1px solid #999}ul{margin:2px 0 6px;padding-left:18px}p{margin:0}
.row{display:flex;justify-content:space-between;gap:16px}.b{font-weight:bold}.grid{display:grid;gap:26px}
.left{grid-template-columns:175px 1fr}.right{grid-template-columns:1fr 175px}.two{columns:2;column-gap:28px}
.spaced h2{letter-spacing:.18em;text-transform:uppercase}td{vertical-align:top;padding:2px 14px 2px 0}.chip{display:inline-block;border:1px solid #888;border-radius:8px;padding:0 7px;margin:2px 6px 2px 0}
.serif{font-family:"DejaVu Serif",Georgia,serif}`;

/** The page of an invented résumé. */
export function resumeHtml(person: InventedPerson, layout: HtmlLayout, inFigures: boolean): string {
  const w = RESUME_WORDS[person.language];
  if (w === undefined) throw new Error(`no words for ${person.language}`);
  const dates = (start: string, end: string | null): string =>
    spanWords(start, end, person.language, inFigures);
  const icon = layout === 'icons' ? '<svg width="12" height="12"><circle cx="6" cy="6" r="5"/></svg> ' : '';
  const part = (title: string, body: string): string =>
    body === '' ? '' : `<section><h2>${icon}${escaped(title)}</h2>${body}</section>`;
  const job = (one: InventedJob): string => {
    const when = dates(one.start, one.end);
    const [title, employer, place] = [one.title, one.employer, one.place].map(escaped);
    if (layout === 'stacked')
      return `<div class="row"><span class="b">${employer}, ${place}</span><span>${when}</span></div><p><i>${title}</i></p>${list(one.points)}`;
    if (layout === 'dates-left')
      return `<tr><td style="width:150px">${when}</td><td><p class="b">${title}</p><p>${employer}, ${place}</p>${list(one.points)}</td></tr>`;
    if (layout === 'inline' || layout === 'tables')
      return `<div class="row"><span><b>${title}</b>, ${employer}, ${place}</span><span>${when}</span></div>${list(one.points)}`;
    if (layout === 'icons')
      return `<p class="b">${title} | ${employer}</p><p>${when} · ${place}</p>${list(one.points)}`;
    return `<p class="b">${title}</p><p>${employer}, ${place}</p><p>${when}</p>${list(one.points)}`;
  };
  const jobs = person.jobs.map(job).join('');
  const work = part(w.work, layout === 'dates-left' ? `<table>${jobs}</table>` : jobs);
  const education = part(
    w.education,
    person.education
      .map(({ degree, school, start, end }) =>
        layout === 'dates-left'
          ? `<table><tr><td style="width:150px">${dates(start, end)}</td><td>${escaped(degree)}, ${escaped(school)}</td></tr></table>`
          : `<p class="b">${escaped(degree)}</p><p>${escaped(school)}, ${dates(start, end)}</p>`,
      )
      .join(''),
  );
  const chips = `<p>${person.skills.map((skill) => `<span class="chip">${escaped(skill)}</span>`).join(' ')}</p>`;
  const cells = `<table>${person.skills.map((skill, at) => (at % 2 === 0 ? `<tr><td style="width:220px">${escaped(skill)}</td>` : `<td>${escaped(skill)}</td></tr>`)).join('')}</table>`;
  const skills = part(
    w.skills,
    layout === 'icons'
      ? chips
      : layout === 'tables'
        ? cells
        : layout === 'inline' || layout === 'stacked'
          ? `<p>${escaped(person.skills.join(', '))}</p>`
          : list(person.skills),
  );
  const certificates = part(
    w.certificates,
    person.certificates.length === 0
      ? ''
      : list(
          person.certificates.map(({ name, issuer, date }) =>
            [name, issuer, date.slice(0, 4)].filter((cell) => cell !== '').join(', '),
          ),
        ),
  );
  const languages = part(
    w.languages,
    list(person.languages.map(({ name, fluency }) => `${name} (${fluency})`)),
  );
  const profile = part(w.profile, person.summary === '' ? '' : `<p>${escaped(person.summary)}</p>`);
  const mail = `${person.id}@mail.example`;
  const head = `<h1>${escaped(person.name)}</h1><p>${escaped(person.headline)}</p>`;
  const contact = part(w.contact, `<p>${mail}</p><p>${escaped(person.place)}</p>`);
  const bodies: Record<HtmlLayout, string> = {
    inline:
      head +
      `<p>${mail} | ${escaped(person.place)}</p>` +
      profile +
      work +
      education +
      skills +
      certificates +
      languages,
    stacked: head + `<p>${mail}</p>` + profile + skills + work + education + certificates + languages,
    'sidebar-left': `${head}<div class="grid left"><div>${contact}${skills}${languages}${certificates}</div><div>${profile}${work}${education}</div></div>`,
    'sidebar-right': `${head}<div class="grid right"><div>${profile}${work}${education}</div><div>${contact}${skills}${languages}${certificates}</div></div>`,
    'dates-left': head + `<p>${mail}</p>` + profile + work + education + skills + languages + certificates,
    'equal-columns': `${head}<div class="two">${profile}${work}${education}${skills}${languages}${certificates}</div>`,
    icons:
      head +
      `<p>${icon}${mail} ${icon}${escaped(person.place)}</p>` +
      profile +
      work +
      education +
      skills +
      languages +
      certificates,
    tables: head + `<p>${mail}</p>` + profile + skills + work + education + certificates + languages,
  };
  const look = layout === 'stacked' ? 'spaced' : layout === 'equal-columns' ? 'serif' : '';
  return `<!doctype html><html lang="${person.language}"><meta charset="utf-8"><style>${STYLE}</style><body class="${look}">${bodies[layout]}</body></html>`;
}
