import { readEmployment } from '@/utils/posting/read-employment';

import { spoken } from '../dom/spoken';
import type { Page } from '../page';
import { perPage } from '../per-page';
import { isPlainObject } from '../structured/plain-object';
import type { PlainObject } from '../structured/plain-object';
import { pageStates } from '../structured/page-state';
import { pageTitles } from './document-title';
import { findTitle } from './find-title';

/** Names under which page data keeps the facts of a job, folded to letters; the first that is there counts. */
const KEYS = {
  title: [
    'title',
    'jobtitle',
    'positiontitle',
    'displaytitle',
    'name',
    'posttitle',
    'jobname',
    'vacancytitle',
  ],
  company: [
    'companyname',
    'hiringorganization',
    'company',
    'employer',
    'employername',
    'advertiser',
    'organization',
    'organisation',
    'companyinfo',
    'startup',
    'hiringcompany',
    'brand',
  ],
  places: [
    'formattedlocation',
    'joblocation',
    'joblocations',
    'locations',
    'location',
    'locationnames',
    'locationname',
    'offices',
    'office',
    'city',
    'workplace',
    'address',
  ],
  mode: [
    'workplacetype',
    'workplace',
    'remotetype',
    'locationtype',
    'workmode',
    'workarrangement',
    'workarrangements',
    'remoteoptions',
    'remotestatus',
    'workingmodel',
  ],
  employment: [
    'employmenttype',
    'employmenttypes',
    'worktypes',
    'worktype',
    'jobtype',
    'jobtypes',
    'contracttype',
    'commitment',
    'timetype',
    'typeofemployment',
    'employmenttypename',
  ],
  pay: [
    'basesalary',
    'salary',
    'salaryrange',
    'compensation',
    'pay',
    'salarytext',
    'payrange',
    'payrangedetails',
    'salaryrangetext',
    'compensationrange',
  ],
  postedOn: [
    'dateposted',
    'posteddate',
    'listedat',
    'publishedat',
    'postedat',
    'publisheddate',
    'publicationdate',
    'postingdate',
    'activatedat',
    'firstpublished',
    'datepublished',
    'startdateposting',
    'postdate',
    'createdat',
    'createdon',
    'postedon',
    'publishedon',
  ],
  closesOn: [
    'validthrough',
    'expiresat',
    'closingdate',
    'expirationdate',
    'applicationdeadline',
    'deadline',
    'expirydate',
    'enddate',
    'closedate',
    'unpostingdate',
  ],
  description: [
    'descriptionhtml',
    'jobdescription',
    'description',
    'content',
    'jobdescriptiontext',
    'body',
    'jobad',
    'fulldescription',
    'descriptiontext',
  ],
  externalId: [
    'jobid',
    'id',
    'requisitionid',
    'jobreqid',
    'referencenumber',
    'reference',
    'externalid',
    'jobpostingid',
    'vacancyid',
  ],
} as const;

export type StateField = keyof typeof KEYS;
/** What the page's own data says of the job in front, raw, with the name of the data it was found in. */
export interface StatePosting {
  readonly name: string;
  readonly values: Readonly<Partial<Record<StateField, unknown>>>;
}

const FACTS = [
  'company',
  'places',
  'mode',
  'employment',
  'pay',
  'postedOn',
  'closesOn',
  'description',
  'externalId',
] as const;
const NODE_BUDGET = 60_000;
const bareKey = (key: string): string =>
  key
    .replace(/\(.*$/s, '')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

/**
 * The object in the page's own data that is the job in front: it has the title that the page shows, and most of a job's other
 * facts. Lists of other jobs have other titles. `null` when there is none.
 */
export const statePosting = perPage((page: Page): StatePosting | null => {
  const shown = new Set(
    [findTitle(page)?.title ?? '', ...pageTitles(page)]
      .map((title) => spoken(title))
      .filter((title) => title.length > 2),
  );
  if (shown.size === 0) return null;
  let best: StatePosting | null = null;
  let bestScore = 2;
  for (const { name, value } of pageStates(page)) {
    const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
    for (let left = NODE_BUDGET; open.length > 0 && left > 0; left -= 1) {
      const next = open.pop();
      if (!next || typeof next.value !== 'object' || next.value === null || next.depth > 30) continue;
      if (isPlainObject(next.value)) {
        const values = valuesOf(next.value, shown);
        const score = values === null ? 0 : scoreOf(values) + (isAsked(values, page) ? 4 : 0);
        if (values !== null && score > bestScore) {
          best = { name, values };
          bestScore = score;
        }
      }
      for (const inner of Object.values(next.value))
        if (typeof inner === 'object' && inner !== null) open.push({ value: inner, depth: next.depth + 1 });
    }
  }
  return best;
});

function valuesOf(
  object: PlainObject,
  shown: ReadonlySet<string>,
): Partial<Record<StateField, unknown>> | null {
  const byKey = new Map<string, unknown>();
  const entries = Object.entries(object);
  if (entries.length < 3 || entries.length > 300) return null;
  for (const [key, value] of entries) {
    const bare = bareKey(key);
    if (value !== null && value !== '' && !byKey.has(bare)) byKey.set(bare, value);
  }
  const title = KEYS.title
    .map((key) => byKey.get(key))
    .find((value): value is string => typeof value === 'string' && value.trim() !== '');
  if (title === undefined || title.length > 250) return null;
  const said = spoken(title);
  if (
    said.length < 3 ||
    ![...shown].some(
      (text) =>
        text === said ||
        text.startsWith(`${said} `) ||
        text.includes(` ${said} `) ||
        text.endsWith(` ${said}`),
    )
  )
    return null;
  const values: Partial<Record<StateField, unknown>> = { title };
  const { type } = Object.fromEntries(byKey);
  if (typeof type === 'string' && readEmployment([type]) !== null) values.employment = type;
  for (const field of FACTS) {
    for (const key of KEYS[field]) {
      const value = plainOf(byKey.get(key), field);
      if (value === undefined) continue;
      values[field] = value;
      break;
    }
  }
  return values;
}

/** The address names this very one: of two jobs with one title it is the one in front. */
function isAsked({ externalId }: Partial<Record<StateField, unknown>>, page: Page): boolean {
  const id = typeof externalId === 'number' ? String(externalId) : externalId;
  return typeof id === 'string' && id.length >= 5 && page.url.href.includes(id);
}

function scoreOf(values: Partial<Record<StateField, unknown>>): number {
  const { description, externalId, ...rest } = values;
  const isLong = typeof description === 'string' && description.length > 300;
  return Object.keys(rest).length + (isLong ? 3 : 0) + (externalId === undefined ? 0 : 0.5);
}

const NAMES = [
  'label',
  'name',
  'displayname',
  'title',
  'text',
  'localizationvalue',
  'descriptor',
  'value',
  'formatted',
  'datetimeutc',
  'datetime',
  'iso',
  'shortlabel',
  'companyname',
  'companynameoverride',
];

const DAY_NAMES = ['datetimeutc', 'datetime', 'iso', 'date', 'value', 'formatted', 'label', 'text'];

/** Data often wraps a value: `{label: "Full time"}`, `{dateTimeUtc: "..."}`. Places and pay keep their parts. */
function plainOf(value: unknown, field: StateField): unknown {
  if (value === undefined || value === null || value === '' || typeof value === 'boolean') return undefined;
  if (Array.isArray(value)) {
    const values = (value as unknown[])
      .slice(0, 20)
      .map((entry) => plainOf(entry, field))
      .filter((entry) => entry !== undefined);
    return values.length > 0 ? values : undefined;
  }
  if (!isPlainObject(value)) return value;
  if (field === 'pay') return value;
  for (const name of field === 'postedOn' || field === 'closesOn' ? DAY_NAMES : NAMES) {
    const key = Object.keys(value).find((own) => bareKey(own) === name);
    const inner = key === undefined ? undefined : value[key];
    if (typeof inner === 'string' && inner !== '') return inner;
  }
  return field === 'places' ? value : undefined;
}
