import { personShapes, postingFieldNames, postingShapes } from './fields/shapes';
import type { SplitView } from './generic/split-view';
import type { Page } from './page';
import type { ListCard, PageReading, PersonFields, PostingFields, Problem } from './page-reading';
import { readFields } from './read-fields';
import type { GeneralReader, Readers } from './readers';
import type { PageKind, PersonSite, PostingSite, Site } from './site';
import { jsonLdOf } from './structured/json-ld-nodes';

/**
 * What a page is and what it says, read by one adapter with the generic reader behind it; without an adapter by the generic
 * reader alone.
 */
export function readAs(
  page: Page,
  chosen: Site | null,
  { general, person }: Readers,
  problems: readonly Problem[],
): PageReading {
  const site = chosen ?? general?.site ?? null;
  const base = { site: site?.id ?? 'generic', url: page.url.href };
  const kind = kindOf(page, chosen, general);
  if (kind === 'posting') {
    const split = chosen === null ? (general?.splitOf(page) ?? null) : null;
    if (general !== null && split !== null)
      return withCard(readPosting(split.pane, general.site, general, problems), split);
    const reader = site?.kind === 'posting' ? site : (general?.site ?? null);
    return reader === null
      ? { ...base, kind: 'none', problems }
      : readPosting(page, reader, general, problems);
  }
  if (kind === 'person' && site?.kind === 'person') return readPerson(page, site, problems);
  if (kind === 'list') return { ...base, kind, cards: cardsOf(page, chosen, general), problems };
  if (kind === 'none' || kind === 'person')
    return readUnknown(page, base, person, [...problems, ...framed(page, general)]);
  return { ...base, kind, problems };
}

/** An ad in a frame of another site can only be read by itself: the user is told where. */
function framed(page: Page, general: GeneralReader | null): Problem[] {
  const address = general?.framedAd(page) ?? null;
  return address === null ? [] : [{ code: 'ad_in_frame', detail: address }];
}

/** Beside a list the ad's card tells its number, and what the ad in front leaves unsaid. */
function withCard(reading: PageReading, { id, card }: SplitView): PageReading {
  if (reading.kind !== 'posting') return reading;
  const told = { source: 'markup', trust: 'medium', detail: 'card' } as const;
  const fields = {
    externalId: { value: id, source: 'url', trust: 'high', detail: 'split view' } as const,
    ...(card.company === undefined ? {} : { company: { ...told, value: card.company } }),
    ...(card.place === undefined ? {} : { places: { ...told, value: [{ text: card.place }] } }),
    ...(card.pay === undefined ? {} : { pay: { ...told, value: { text: card.pay } } }),
    ...reading.fields,
  };
  return { ...reading, fields, unreadable: reading.unreadable.filter((name) => !(name in fields)) };
}

/** A page saved to a file has no address that its own links could be told from; such cards lead nowhere. */
function cardsOf(page: Page, site: Site | null, general: GeneralReader | null): readonly ListCard[] {
  const own = site?.cards?.(page) ?? [];
  // A layout that the adapter does not know is still a list.
  const cards = own.length > 0 ? own : (general?.cardsOf(page) ?? []);
  return cards.filter(({ url }) => /^https?:\/\//i.test(url)).slice(0, MOST_CARDS);
}

/** A page that is no ad may still show a person. */
function readUnknown(
  page: Page,
  base: { readonly site: string; readonly url: string },
  personOf: Readers['person'],
  problems: readonly Problem[],
): PageReading {
  const person = personOf?.(page) ?? null;
  if (!person || (!person.fields.name && person.others.length === 0))
    return { ...base, kind: 'none', problems };
  const { fields, others, firm } = person;
  return { ...base, kind: 'person', fields, others, ...(firm !== null && { firm }), problems };
}

function kindOf(page: Page, site: Site | null, general: GeneralReader | null): PageKind {
  return site?.kindOf?.(page) ?? (site?.kind === 'person' ? 'person' : (general?.kindOf(page) ?? 'none'));
}

function readPosting(
  page: Page,
  site: PostingSite,
  general: GeneralReader | null,
  before: readonly Problem[],
): PageReading {
  const own = readFields<PostingFields>(page, site.fields, postingShapes);
  const rest =
    general === null || site === general.site || site.rest === 'nothing'
      ? null
      : readFields<PostingFields>(page, restOf(general.site, site, own.fields), postingShapes);
  const base = { site: site.id, url: page.url.href };
  const read = { ...rest?.fields, ...own.fields };
  const agreement =
    general === null || site.rest === 'nothing'
      ? ({ ok: true, fields: read, problems: [] } as const)
      : general.agree(page, read);
  if (!agreement.ok) return { ...base, kind: 'none', problems: [...before, { code: 'two_ads' }] };
  const { fields } = agreement;
  const problems = [
    ...before,
    ...jsonLdOf(page).problems,
    ...own.problems,
    ...(rest?.problems ?? []),
    ...agreement.problems,
  ];
  if (!fields.title) problems.push({ code: 'untitled', field: 'title' });
  const unreadable = [...own.unreadable, ...(rest?.unreadable ?? [])].filter(
    (name) => fields[name] === undefined,
  );
  if (!fields.description || fields.description.value.length < THIN)
    problems.push({ code: 'thin', field: 'description' }, ...framed(page, general));
  return { ...base, kind: 'posting', fields, unreadable: [...new Set(unreadable)], problems };
}

const MOST_CARDS = 500;
/** Shorter than this is no ad's text. */
const THIN = 200;

/** The generic strategies of the fields that the adapter neither read nor declared empty. */
function restOf(
  generic: PostingSite,
  site: PostingSite,
  read: Partial<PostingFields>,
): PostingSite['fields'] {
  const names = postingFieldNames.filter(
    (name) => read[name] === undefined && site.fields[name]?.length !== 0,
  );
  return Object.fromEntries(names.map((name) => [name, generic.fields[name]]));
}

function readPerson(page: Page, site: PersonSite, before: readonly Problem[]): PageReading {
  const { fields, problems } = readFields<PersonFields>(page, site.fields, personShapes);
  const base = { site: site.id, url: page.url.href };
  if (!fields.name) return { ...base, kind: 'none', problems: [...before, ...problems] };
  return {
    ...base,
    kind: 'person',
    fields,
    others: site.others?.(page) ?? [],
    problems: [...before, ...problems],
  };
}
