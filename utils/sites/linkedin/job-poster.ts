import { elementText } from '@/utils/capture/dom/element-text';
import type { Page } from '@/utils/capture/page';
import type { RawPerson } from '@/utils/capture/page-reading';
import { cleanName } from '@/utils/person/clean-name';
import { jobLayout } from './job-layout';

const HASHED_HEADING =
  /hiring team|equipo de contratación|équipe de recrutement|recruiting[- ]team|einstellungsteam|team di assunzione|equipe de contratação|wervingsteam|ansættelsesteam|rekryteringsteam/i;
const POSTER_CARDS = 4;

/**
 * Returns the people shown as having posted the ad: "Meet the hiring team" when signed in, "Direct message the job poster"
 * when signed out. Similar jobs use the same classes and "People you can reach out to" the same place: neither counts.
 */
export function jobPosters(page: Page): RawPerson[] {
  const layout = jobLayout(page);
  const read = layout === 'ember' ? emberPosters : layout === 'guest' ? guestPosters : hashedPosters;
  return read(page).slice(0, POSTER_CARDS);
}

function emberPosters({ document, url }: Page): RawPerson[] {
  return [...document.querySelectorAll('.hirer-card__hirer-information')].flatMap((card) =>
    person(
      textOf(card.querySelector('.jobs-poster__name')),
      textOf(
        card.querySelector(
          '.linked-area .text-body-small, .linked-area [dir="ltr"]:not(.hirer-card__job-poster)',
        ),
      ),
      card.querySelector('a[href*="/in/"]'),
      url,
    ),
  );
}

function guestPosters({ document, url }: Page): RawPerson[] {
  return [...document.querySelectorAll('.message-the-recruiter')].flatMap((card) =>
    person(
      textOf(card.querySelector('.base-main-card__title')),
      textOf(card.querySelector('.base-main-card__subtitle')),
      card.querySelector('a.base-card__full-link[href*="/in/"], a[href*="/in/"]'),
      url,
    ),
  );
}

/** Without class names the heading tells whose cards follow; each person there is a link to a profile with text. */
function hashedPosters({ document, url }: Page): RawPerson[] {
  const slots = document.querySelectorAll('[componentkey^="JobDetailsPeopleWhoCanHelpSlot_"]');
  return [...slots].flatMap((slot) => {
    const heading = [...slot.querySelectorAll('h2')].find((one) =>
      HASHED_HEADING.test(elementText(one, 100)),
    );
    if (heading === undefined) return [];
    const block = heading.parentElement ?? slot;
    const seen = new Set<string>();
    return [...block.querySelectorAll('a[href*="/in/"]')].flatMap((link) => {
      const address = new URL(link.getAttribute('href') ?? '', url.href).pathname;
      const lines = leaves(link);
      const [name, ...rest] = lines;
      if (name === undefined || seen.has(address)) return [];
      seen.add(address);
      const headline = rest.find((line) => !/^[·•]/.test(line) && line.length > 3);
      return person(name, headline ?? null, link, url);
    });
  });
}

function leaves(element: Element): string[] {
  const paragraphs = [...element.querySelectorAll('p, [dir="ltr"]')].map((one) => elementText(one, 300));
  const lines = paragraphs.length > 0 ? paragraphs : [elementText(element, 300)];
  return lines.filter((line) => line !== '');
}

function person(
  rawName: string | null,
  headline: string | null,
  link: Element | null,
  url: URL,
): RawPerson[] {
  const { name } = cleanName(rawName ?? '');
  if (name === null) return [];
  const href = link?.getAttribute('href') ?? null;
  const profile = href !== null && URL.canParse(href, url.href) ? new URL(href, url.href) : null;
  if (profile !== null) profile.search = '';
  return [
    {
      name,
      ...(headline === null ? {} : { headline }),
      ...(profile === null ? {} : { profileUrl: profile.href }),
      role: 'job-poster',
    },
  ];
}

function textOf(element: Element | null): string | null {
  const text = element === null ? '' : elementText(element, 400);
  return text === '' ? null : text;
}
