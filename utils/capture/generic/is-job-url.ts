const JOB_PATH =
  /(?:^|[/_.]|\/[a-z]{2,12}-)(?:jobs?|vacanc(?:y|ies)|vakans\w*|positions?|openings?|postings?|stellen\w*|job-?details?|jobposting|viewjob|jobsearch|emplois?|emploi|offres?|vacatures?|empleos?|ofertas?|vagas?|stillinger?|ledige?|jobb|karriere|praca|oferty?|oferta|offert[ae]|annunc[ie]o?|internships?|requisitions?|opportunit(?:y|ies)|listings?|gigs?|(?:jobb|stillings)?annonser|ty[oö]paik\w*|avoimet)(?=$|[/_.-])|\/careers?\/|\/(?:rc|pagead)\/|partner\/joblisting/i;
const JOB_QUERY =
  /[?&](?:jk|vjk|gh_jid|jobid|job_id|currentjobid|jl|reqid|requisitionid|vacancyid|vacancy|jobad|jobreqid|jobpostingid)=/i;
const JOB_HOST =
  /(?:^|\.)(?:jobs?|careers?|karriere|apply|recruiting|recruitment|stellen|vacatures|myworkdayjobs|job-boards|boards|talent|hire)\./i;
/** Searches, categories and companies: their addresses speak of jobs too. */
const LIST_PATH =
  /\/go\/[^/]+\/\d+\/?$|(?:[-_/](?:jobs?|emplois?|vacancies|internships?|stellenangebote|careers|vagas|empleos?|openings|postings|search|results|login|signup|register|companies|reviews?|overview|alerts?|blog|about|help|categor\w+|salar\w+)(?:\.\w+)?\/?$)|SRCH_|Jobs-E\d|-jobs-in-|\/(?:company|companies|cmp)\/(?!(?:[^/]+\/)?jobs?\/)|\/(?:salary|salaries|blog|advice|news|q-|l-|tags?|search-results)(?:\/|$)|-jobs\/in-|jobs-in-|\/(?:jobs|internships|vacancies|careers)\/(?:[^/\d]*-)?(?:jobs?|internships?|vacancies)-in-[^/\d]*\/?$/i;

/** Whether an address is that of a search, a category of jobs or a company. */
export const isListUrl = (url: URL): boolean => {
  const path = url.pathname.slice(0, 500);
  return LIST_PATH.test(path) && !/\/\d{3,}\/.{0,80}\/jobs?$/i.test(path);
};

/**
 * Whether an address is that of one single job: its path, query or host speaks of jobs, and it carries an id or a long
 * name; addresses of searches, categories and companies do not count.
 */
export function isJobUrl(url: URL): boolean {
  if (JOB_QUERY.test(url.search)) return true;
  const path = url.pathname.slice(0, 500);
  if (/\/(?:rc|pagead)\/clk/.test(path)) return true;
  if (isListUrl(url)) return false;
  const hasId = /\d{3,}|[0-9a-f]{8}-[0-9a-f]{4}/i.test(path + url.search);
  if (!JOB_PATH.test(path)) return hasId && JOB_HOST.test(url.hostname);
  const last =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  const isLongName = (last.match(/[-_+]|%20/g)?.length ?? 0) >= 2;
  return hasId || isLongName || (/^[A-Za-z0-9]{6,12}$/.test(last) && /\d|[a-z][A-Z]/.test(last));
}
