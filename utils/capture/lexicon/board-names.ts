/** Job boards, applicant systems and networks, bare and folded: they carry ads, but rarely are the employer. */
export const boardNames: ReadonlySet<string> = new Set(
  (
    'linkedin indeed glassdoor seek jobstreet jobsdb stepstone totaljobs xing naukri reed monster ziprecruiter dice wellfound angellist ' +
    'welcometothejungle workatastartup hackernews ycombinator remoteok weworkremotely usajobs jobbank jobnet eures google googlejobs greenhouse lever ' +
    'ashby ashbyhq workday myworkdayjobs smartrecruiters icims workable bamboohr recruitee personio teamtailor jobvite taleo successfactors breezy breezyhr ' +
    'rippling pinpoint jazzhr oracle oraclecloud avature cornerstone csod cornerstoneondemand jobylon gupy facebook twitter x instagram youtube xing whatsapp pinterest tiktok ' +
    'careerbuilder simplyhired jobisjob jooble adzuna talent infojobs jobrapido neuvoo cvonline shine timesjobs internshala foundit apna bulldogjob nofluffjobs ' +
    'pracuj justjoinit finn jobindex jobbsafari arbetsformedlingen platsbanken nav easycruit peoplestrong peoplestrongtechnologies talentclue refline gem wayup ' +
    'poweredbyteamtailor teamtailorcareersite cookies cookiepolicy onetrust cookiebot recaptcha paylocity adp ultipro ukg jobscore comeet freshteam zohorecruit ' +
    'prospective umantis haufe softgarden rexx rexxsystems concludis dvinci onlyfy prescreen hrworks talentsoft digitalrecruiters flatchr nicoka workindenmark thefreepythonjobboard ' +
    'pythonjobboard jobboard freepythonjobboard workdayinc usastaffing sap sapsuccessfactors emply hrmanager hrskyen varbi reachmee webcruiter jobware jobs ' +
    'reedcouk jobssearch dicecom monstercom glassdoorcom indeedcom seekcomau ziprecruitercom stepstonede cwjobs jobsite caterer milkround jobsie irishjobs bayt naukrigulf hiredly ' +
    'careerjet talentcom jobteaser hellowork apec francetravail poleemploi cadremploi meteojob regionsjob nationalevacaturebank werkzoeken jobbird intermediair ' +
    'jobnetdk jobindexdk arbejdsformidlingen ledigajobb finnjobb tecnoempleo infoempleo jobsch jobscout24 jobup karriereat arbeitsagentur interamt bundde academics ' +
    'welcometothejunglefr otta builtin themuse flexjobs jobgether himalayas arbeitnow cordio hired snagajob idealist governmentjobs neogov workopolis jobillico eluta craigslist computrabajo platsbanken arbeidsplassen hh headhunter pracujpl civilservicejobs nhsjobs tes vdab netempregos werknl werk duunitori jobly oikotie higheredjobs cvlibrary guardianjobs blocketjobb jobteaser jobjet stellenwerk netempregos bumeran catho jobteaser'
  ).split(' '),
);
