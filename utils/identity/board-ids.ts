/** How a board or applicant system writes its own number of an ad into the ad's address. */
export interface BoardIds {
  /** Name of the board as it stands in the key. */
  readonly board: string;
  /** Host, without `www.`. */
  readonly host: RegExp;
  /** Where the number stands, tried in order: a parameter by its name, or a pattern of the path with one group. */
  readonly from: readonly (string | RegExp)[];
}

/** Only shapes that name one ad; a results page with an ad in front counts by the parameter that names it. */
export const BOARD_IDS: readonly BoardIds[] = [
  {
    board: 'linkedin',
    host: /(?:^|\.)linkedin\.com$/,
    from: [
      'currentJobId',
      /\/jobs\/view\/(?:[^/]*-)?(\d{6,15})(?:\/|$)/,
      /\/jobs-guest\/jobs\/api\/jobPosting\/(\d{6,15})/,
    ],
  },
  { board: 'indeed', host: /(?:^|\.)indeed\.[a-z.]{2,6}$/, from: ['vjk', 'jk'] },
  {
    board: 'greenhouse',
    host: /(?:^|\.)greenhouse\.io$/,
    from: ['gh_jid', 'token', /\/jobs\/(\d{4,})(?:\/|$)/],
  },
  { board: 'lever', host: /(?:^|\.)lever\.co$/, from: [/^\/[^/]+\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/] },
  {
    board: 'ashby',
    host: /(?:^|\.)ashbyhq\.com$/,
    from: [/^\/[^/]+\/([0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/],
  },
  { board: 'smartrecruiters', host: /(?:^|\.)smartrecruiters\.com$/, from: [/^\/[^/]+\/(\d{8,})(?:-|\/|$)/] },
  { board: 'workable', host: /(?:^|\.)workable\.com$/, from: [/\/j\/([0-9A-F]{8,12})(?:\/|$)/i] },
  {
    board: 'stepstone',
    host: /(?:^|\.)(?:stepstone|totaljobs)\.[a-z.]{2,6}$/,
    from: [/--(\d{5,})(?:-inline)?\.html$/, /\/job\/[^/]+\/[^/]*?job(\d{6,})$/],
  },
  { board: 'glassdoor', host: /(?:^|\.)glassdoor\.[a-z.]{2,6}$/, from: ['jl', 'jobListingId'] },
  {
    board: 'seek',
    host: /(?:^|\.)(?:seek|jobstreet|jobsdb)\.[a-z.]{2,6}$/,
    from: ['jobId', /\/job\/(\d{6,})(?:\/|$)/],
  },
  { board: 'xing', host: /(?:^|\.)xing\.com$/, from: [/^\/jobs\/[^/]*?-(\d{6,})(?:\/|$)/] },
  { board: 'reed', host: /(?:^|\.)reed\.co\.uk$/, from: [/\/jobs\/[^/]+\/(\d{6,})(?:\/|$)/] },
  { board: 'usajobs', host: /(?:^|\.)usajobs\.gov$/i, from: [/\/job\/(\d{6,})(?:\/|$)/i] },
  {
    board: 'hacker-news',
    host: /^news\.ycombinator\.com$/,
    from: ['id'],
  },
];
