/** A job board the user may allow Northing to read while browsing. */
export interface Board {
  readonly id: string;
  readonly name: string;
  /** Match patterns asked for when the board is allowed. */
  readonly origins: readonly string[];
}

/** Boards offered in the welcome and in settings, in the order shown. */
export const boards: readonly Board[] = [
  { id: 'linkedin', name: 'LinkedIn', origins: ['https://*.linkedin.com/*'] },
  { id: 'indeed', name: 'Indeed', origins: ['https://*.indeed.com/*'] },
  {
    id: 'glassdoor',
    name: 'Glassdoor',
    origins: [
      'https://*.glassdoor.com/*',
      'https://*.glassdoor.co.uk/*',
      'https://*.glassdoor.de/*',
      'https://*.glassdoor.fr/*',
      'https://*.glassdoor.ca/*',
      'https://*.glassdoor.co.in/*',
      'https://*.glassdoor.com.au/*',
    ],
  },
  {
    id: 'seek',
    name: 'Seek, JobStreet, JobsDB',
    origins: [
      'https://*.seek.com.au/*',
      'https://*.seek.co.nz/*',
      'https://*.jobstreet.com/*',
      'https://*.jobsdb.com/*',
    ],
  },
  {
    id: 'stepstone',
    name: 'StepStone, Totaljobs',
    origins: [
      'https://*.stepstone.de/*',
      'https://*.stepstone.at/*',
      'https://*.stepstone.be/*',
      'https://*.totaljobs.com/*',
    ],
  },
  { id: 'xing', name: 'Xing', origins: ['https://*.xing.com/*'] },
  { id: 'naukri', name: 'Naukri', origins: ['https://*.naukri.com/*'] },
  { id: 'reed', name: 'Reed', origins: ['https://*.reed.co.uk/*'] },
  {
    id: 'monster',
    name: 'Monster',
    origins: [
      'https://*.monster.com/*',
      'https://*.monster.de/*',
      'https://*.monster.co.uk/*',
      'https://*.monster.fr/*',
      'https://*.monster.ca/*',
    ],
  },
  {
    id: 'ziprecruiter',
    name: 'ZipRecruiter',
    origins: ['https://*.ziprecruiter.com/*', 'https://*.ziprecruiter.co.uk/*'],
  },
  { id: 'dice', name: 'Dice', origins: ['https://*.dice.com/*'] },
  { id: 'wellfound', name: 'Wellfound', origins: ['https://*.wellfound.com/*'] },
  {
    id: 'welcometothejungle',
    name: 'Welcome to the Jungle',
    origins: ['https://*.welcometothejungle.com/*'],
  },
  { id: 'workatastartup', name: 'Work at a Startup', origins: ['https://*.workatastartup.com/*'] },
  { id: 'hackernews', name: 'Hacker News', origins: ['https://news.ycombinator.com/*'] },
  { id: 'remoteok', name: 'RemoteOK', origins: ['https://*.remoteok.com/*'] },
  { id: 'weworkremotely', name: 'We Work Remotely', origins: ['https://*.weworkremotely.com/*'] },
  { id: 'usajobs', name: 'USAJOBS', origins: ['https://*.usajobs.gov/*'] },
  { id: 'jobbank', name: 'Job Bank Canada', origins: ['https://*.jobbank.gc.ca/*'] },
  { id: 'jobnet', name: 'Jobnet', origins: ['https://*.jobnet.dk/*'] },
  { id: 'greenhouse', name: 'Greenhouse', origins: ['https://*.greenhouse.io/*'] },
  { id: 'lever', name: 'Lever', origins: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'] },
  { id: 'ashby', name: 'Ashby', origins: ['https://jobs.ashbyhq.com/*'] },
  { id: 'workday', name: 'Workday', origins: ['https://*.myworkdayjobs.com/*'] },
  {
    id: 'smartrecruiters',
    name: 'SmartRecruiters',
    origins: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  },
  { id: 'workable', name: 'Workable', origins: ['https://apply.workable.com/*'] },
  {
    id: 'personio',
    name: 'Personio',
    origins: ['https://*.jobs.personio.de/*', 'https://*.jobs.personio.com/*'],
  },
  { id: 'teamtailor', name: 'Teamtailor', origins: ['https://*.teamtailor.com/*'] },
  { id: 'recruitee', name: 'Recruitee', origins: ['https://*.recruitee.com/*'] },
];

/** Every pattern of every board: the optional host permissions of the manifest. */
export const boardOrigins = (): string[] => boards.flatMap((board) => [...board.origins]);
