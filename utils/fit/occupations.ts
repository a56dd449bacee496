/**
 * Occupations by the names they go by, one a line, in families parted by an empty line. Names are folded words. Used for
 * nearness only: the same occupation under another name, or a neighbour in the same family.
 */
export const OCCUPATIONS = `
software engineer; software developer; application developer; programmer; softwareentwickler; softwareentwicklerin; developpeur; ontwikkelaar; softwareudvikler; mjukvaruutvecklare
backend engineer; backend developer; server engineer; java developer; python developer; api developer
frontend engineer; frontend developer; web developer; react developer; javascript developer; ui engineer
full stack engineer; full stack developer; fullstack developer
mobile developer; ios developer; android developer; app developer
devops engineer; site reliability engineer; sre; platform engineer; cloud engineer; infrastructure engineer
qa engineer; test engineer; quality assurance engineer; software tester; test automation engineer
engineering manager; head of engineering; software development manager

data analyst; business intelligence analyst; bi analyst; reporting analyst; insights analyst; analytics specialist; datenanalyst; bi developer
data engineer; etl developer; analytics engineer; data platform engineer; big data engineer
data scientist; machine learning engineer; ml engineer; statistician; applied scientist
product analyst; marketing analyst; business analyst; operations analyst

registered nurse; staff nurse; nurse; rn; pflegefachkraft; krankenschwester; infirmier; infirmiere; verpleegkundige; sygeplejerske; sjukskoterska; sykepleier
intensive care nurse; icu nurse; critical care nurse; emergency nurse
charge nurse; ward manager; nurse manager; ward sister; stationsleitung; matron
healthcare assistant; care assistant; care worker; nursing assistant; pflegehelfer; support worker; carer
physiotherapist; physical therapist; occupational therapist

accountant; bookkeeper; accounting specialist; buchhalter; comptable; boekhouder; general ledger accountant
financial controller; controller; finance manager; accounting manager; head of accounting
financial analyst; fp a analyst; fpa analyst; finance business partner; investment analyst
auditor; internal auditor; audit associate; tax advisor; tax accountant
payroll specialist; accounts payable clerk; accounts assistant; credit controller

teacher; primary school teacher; secondary school teacher; lehrer; enseignant; leraar; laerer; class teacher
head of department; deputy head teacher; head teacher; principal of school
teaching assistant; learning support assistant; early years practitioner; childcare worker
lecturer; trainer; learning designer; instructional designer

electrician; electrical technician; elektriker; elektroniker; electricien; elektricien; electrical installer
mechanic; maintenance technician; industrial mechanic; mechaniker; service technician; field service technician
plumber; heating engineer; hvac technician; pipefitter
welder; fabricator; metalworker; schweisser
electrical supervisor; electrical foreman; maintenance supervisor; maintenance manager

marketing manager; marketing lead; brand manager; head of marketing
digital marketing specialist; performance marketing manager; seo specialist; growth marketer; paid media specialist; marketing specialist
content manager; content writer; copywriter; editor; social media manager; communications specialist

sales representative; account executive; sales executive; business development representative; sales consultant; verkaufer; sales development representative
account manager; key account manager; customer success manager; client partner
sales manager; head of sales; regional sales manager; sales director

recruiter; talent acquisition specialist; recruitment consultant; talent partner; sourcer
hr business partner; people partner; hr manager; head of people
hr generalist; hr advisor; hr specialist; people operations specialist; hr administrator

warehouse operative; warehouse worker; order picker; lagerist; magasinier; forklift driver; lagermitarbeiter
logistics coordinator; supply chain planner; transport planner; supply planner; demand planner; logistics planner
warehouse manager; logistics manager; supply chain manager; distribution manager; shift leader
truck driver; delivery driver; lorry driver; hgv driver; courier; berufskraftfahrer

chef; cook; sous chef; head chef; chef de partie; koch; commis chef; kitchen manager
waiter; waitress; server; bartender; kellner; front of house; barista
hotel receptionist; front desk agent; hotel manager; restaurant manager; guest relations agent

lawyer; attorney; solicitor; legal counsel; corporate counsel; rechtsanwalt; jurist; barrister
paralegal; legal assistant; legal secretary
compliance officer; privacy officer; data protection officer; compliance manager

civil engineer; structural engineer; bauingenieur; geotechnical engineer
construction manager; site manager; project manager construction; bauleiter; site supervisor; quantity surveyor
architect; architectural designer; architekt
mechanical engineer; design engineer; process engineer; production engineer; manufacturing engineer; maschinenbauingenieur
electrical engineer; electronics engineer; control engineer; automation engineer

product manager; product owner; group product manager; head of product
project manager; programme manager; program manager; scrum master; delivery manager; projektleiter
ux designer; product designer; ui designer; interaction designer; ux researcher; service designer

administrative assistant; office administrator; executive assistant; office manager; secretary; receptionist; personal assistant; team assistant; sachbearbeiter
customer service representative; customer support specialist; support agent; kundenberater; call centre agent; service desk analyst
`;
