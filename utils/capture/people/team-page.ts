import { anyCase } from '@/utils/text/any-case';
import type { Page } from '../page';
import type { RawPerson } from '../page-reading';
import { perPage } from '../per-page';
import { contactBlocks } from './contact-blocks';
import { contactLines, type ContactLine } from './contact-lines';
import { knownWords } from './known-words';
import { pairedContacts } from './paired-contacts';
import { cardPeople } from './person-cards';
import { isArticle } from './is-article';
import { jsonLdPeople } from './json-ld-people';
import { rawPerson } from './person-reading';
import { teamCards } from './team-cards';
import { uniteContacts } from './unite-contacts';

const TEAM = anyCase(
  String.raw`(?<!\p{L})(?:(?:our|the|meet the|meet our) (?:team|people|consultants|recruiters|partners|staff)|team|people|consultants|recruiters|staff|who we are|contact(?: us)?|kontakt|ansprechpartner(?:in(?:nen)?)?|unser team|berater(?:innen)?|mitarbeiter(?:innen)?|[üu]ber uns|equipe|[ée]quipe|equipo|medewerkers|medarbejdere|medarbetare|ansatte|zespół)(?!\p{L})`,
);
const PATH =
  /\/(?:(?:our|notre|nos|nuestro|unser|ons|the|il-nostro)-)?(?:team|people|staff|consultants?|recruiters?|contacts?|kontakt|about(?:-us)?|ueber-uns|who-we-are|equipe|equipo|mitarbeiter|berater|ansprechpartner|medewerkers|ansatte|medarbejdere?|medarbetare|konsulent(?:en|er)?|meet-the-team|leadership)\b/i;
/** Networks list people who belong to somebody else's circle. */
const NETWORK = /(?:^|\.)(?:linkedin|xing|facebook|instagram)\.com$/;
/** Headings of pages that show people who are not of the house. */
const OTHERS =
  /^list of\b|case stud(?:y|ies)|\bwe(?:'ve| have)? helped\b|search results|people search|\bresults for\b|we (?:have )?placed|\bstories\b|testimonials|alumni|speakers|awards?\b|trainers?\b|member directory|reviewers\b/i;
/** Headings of pages on which products bear first names. */
const THINGS = /^(?:our )?(?:products?|software|solutions|services|portfolio|pricing|shop|apps)$/i;
const MOST = 60;
const ROLE = 'team';

/**
 * Returns the people of a team or contact page: those its data lists, vcards, repeated cards of a name with a title or
 * something to reach the person by, lines of a name with an address of its own. Each person once, at most sixty.
 */
export function teamPeople(page: Page): RawPerson[] {
  if (isNetwork(page) || showsOthers(page) || isArticle(page)) return [];
  const isTeam = saysTeam(page);
  const vcards = cardPeople(page).flatMap((values) => rawPerson(values, ROLE));
  const paired = pairedContacts(pageLines(page), knownWords(page), MOST).map((person) => ({
    ...person,
    role: ROLE,
  }));
  const listed = jsonLdPeople(page);
  const people = uniteContacts(
    [
      isTeam ? listed : [],
      vcards.length >= 2 ? vcards : [],
      teamCards(page, isTeam),
      paired.length >= (isTeam ? 2 : 3) ? paired : [],
    ],
    MOST,
  );
  return people.length >= 2 ? people : [];
}

/** Returns the one person whom a contact page names in a contact block; null where it names none or several. */
export function contactPagePerson(page: Page): RawPerson | null {
  if (isNetwork(page) || showsOthers(page) || isArticle(page) || !isTeamsOwn(page)) return null;
  const lines = pageLines(page);
  const [paired, ...others] = pairedContacts(lines, knownWords(page), MOST);
  if (paired !== undefined) return others.length === 0 ? paired : null;
  const [block, ...more] = contactBlocks(lines, knownWords(page));
  return block !== undefined && more.length === 0 ? block : null;
}

const pageLines = perPage(({ document }: Page): ContactLine[] => contactLines(document.body));

function showsOthers({ document, url }: Page): boolean {
  const heading = document.querySelector('h1')?.textContent ?? '';
  return (
    isSearch(url) ||
    THINGS.test(heading.trim()) ||
    [heading, document.title].some((text) => OTHERS.test(text.slice(0, 120)))
  );
}

/** Who stands among results of a search belongs to nobody's team. */
function isSearch({ searchParams }: URL): boolean {
  return ['q', 'query', 'search', 'keyword', 'keywords', 's'].some((name) => searchParams.has(name));
}

/** A page saved to a file still names its own address. */
function isNetwork({ document, url }: Page): boolean {
  const named = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return NETWORK.test(url.hostname) || (URL.canParse(named) && NETWORK.test(new URL(named).hostname));
}

function saysTeam(page: Page): boolean {
  return PATH.test(page.url.pathname) || isCalledTeam(page);
}

/** What stands in a folder of people may be about anything: minutes, news. */
function isTeamsOwn(page: Page): boolean {
  const [last = ''] = page.url.pathname.split('/').filter(Boolean).slice(-1);
  return PATH.test(`/${last}`) || isCalledTeam(page);
}

function isCalledTeam({ document }: Page): boolean {
  const heading = document.querySelector('h1')?.textContent ?? '';
  return [heading, document.title].some((text) => TEAM.test(text.slice(0, 120)));
}
