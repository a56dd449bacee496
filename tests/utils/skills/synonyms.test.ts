import { describe, expect, it } from 'vitest';
import { conceptByName } from '@/utils/skills/find-concepts';

/** Names that practitioners use for one and the same thing, `a = b`, one pair a line or parted by semicolons. */
const PAIRS = `
JS = JavaScript; k8s = Kubernetes; golang = Go; postgres = PostgreSQL; MSSQL = Microsoft SQL Server; TS = TS
reactjs = React; react.js = React; vuejs = Vue.js; nodejs = Node.js; node js = Node.js; nextjs = Next.js; csharp = C#; cpp = C++
dotnet = .NET; .net core = .NET; asp.net core = ASP.NET; RoR = Ruby on Rails; springboot = Spring Boot; fast api = FastAPI
sklearn = scikit-learn; powerbi = Power BI; microsoft power bi = Power BI; google cloud platform = GCP; amazon web services = AWS
azure cloud = Microsoft Azure; IaC = infrastructure as code; CI / CD = CI/CD; CICD = continuous integration; TDD = test-driven development
DDD = domain-driven design; OOP = object-oriented programming; REST = RESTful; SRE = site reliability engineering; RPA = robotic process automation
IAM = identity and access management; SSO = single sign-on; VDI = Citrix; SOC = incident response; EDR = endpoint protection
ML = machine learning; AI = artificial intelligence; NLP = natural language processing; LLM = large language models; RAG = retrieval-augmented generation
ETL = ELT; DWH = data warehouse; BI = business intelligence; MDM = master data management; GIS = geographic information systems; A/B testing = split testing
T-SQL = Transact-SQL; PL/SQL = PLSQL; SSIS = SSRS; big query = BigQuery; AD DS = Active Directory; Entra ID = Azure AD; SCCM = Intune
CMS = content management system; UX = user experience; UI design = user interface design; a11y = WCAG; QA testing = software testing
RN = registered nurse; LPN = licensed practical nurse; CNA = certified nursing assistant; BLS = CPR; ACLS = advanced cardiac life support
PALS = pediatric advanced life support; NRP = neonatal resuscitation program; CRNA = nurse anesthetist; APRN = nurse practitioner; EMT = emergency medical technician
ICU = critical care; ER nursing = emergency department; OR nursing = operating room; NICU = neonatal intensive care; EHR = EMR; ADL = activities of daily living
BSN = bachelor of science in nursing; MSN = master of science in nursing; ADN = associate degree in nursing; phlebotomy = venepuncture; wound care = wound management
IV therapy = IV insertion; EKG = ECG; med-surg = medical surgical; ABA therapy = applied behavior analysis; CBT = cognitive behavioral therapy
LCSW = licensed clinical social worker; PT license = DPT; CST = certified surgical technologist; RDH = registered dental hygienist; DVM = MRCVS
NMC registration = registered nurse; Approbation = GMC registration; PDL = Pflegedienstleitung; WPS = WPS; geriatric = gerontology; memory care = dementia
CPA = certified public accountant; CMA = certified management accountant; CFA = CFA charterholder; CFP = certified financial planner; FRM = financial risk manager
CIA = certified internal auditor; CISA = certified information systems auditor; CFE = certified fraud examiner; EA = EA; ACCA = ACCA qualified
AP = AP; accounts payable = purchase ledger; accounts receivable = sales ledger; GL = general ledger; month-end close = financial close; P&L = profit and loss
FP&A = financial planning and analysis; M&A = mergers and acquisitions; SOX = Sarbanes-Oxley; KYC = know your customer; AML = anti-money laundering
VAT = value added tax; IFRS = international financial reporting standards; GAAP = US GAAP; FRS 102 = UK GAAP; DCF = discounted cash flow; ERM = enterprise risk
bookkeeping = double-entry bookkeeping; payroll = payroll processing; credit control = debt collection; AR aging = AR aging; Kreditorenbuchhaltung = accounts payable
Debitorenbuchhaltung = accounts receivable; Lohnbuchhaltung = payroll; Jahresabschluss = month-end closing; contrôle de gestion = controlling; liasse fiscale = tax returns
CDL A = class A CDL; CDL-A = commercial driver's license class A; HGV class 1 = LGV C+E; Führerschein Klasse CE = category C+E; permis EC = rijbewijs CE
HGV class 2 = permis C; driver CPC = code 95; FIMO = Kennzahl 95; driver's license = driving licence; Führerschein = permis B; rijbewijs B = kørekort
carnet B = B-körkort; Staplerschein = forklift licence; truckkort = heftruck; CACES = forklift; reach truck = Schubmaststapler; telehandler = telescopic handler
ADR-Schein = dangerous goods; WMS = warehouse management system; TMS = transport management system; S&OP = demand planning; pick and pack = order picking
Kommissionierung = order picking; Wareneingang = goods receipt; stock control = inventory management; freight forwarding = Spedition; Incoterms 2020 = Incoterms
CIPS = MCIPS; CPIM = APICS; purchasing = procurement; Einkauf = inkoop; vendor management = supplier management; ERP = enterprise resource planning
18th Edition = BS 7671; JIB gold card = ECS card; EFK = Elektrofachkraft; PLCs = programmable logic controllers; SPS = PLC; VFDs = variable frequency drives
LOTO = lockout/tagout; CNC = CNC machining; TIG = TIG; GTAW = TIG welding; GMAW = MIG welding; SMAW = stick welding; NDT = non-destructive testing
HVAC = air conditioning; PV systems = photovoltaics; Gas Safe registered = Gas Safe; EPA 608 = EPA universal certification; MEWP = scissor lift; IPAF = cherry picker
CSCS = CSCS card; SMSTS = SSSTS; VCA = SCC; OSHA 30 = OSHA 30-hour; NEC = national electrical code; CAD = computer-aided design; BIM = building information modelling
GD&T = geometric dimensioning and tolerancing; CMM = coordinate measuring machine; FEA = finite element analysis; R&D = research and development; GMP = cGMP
TPM = total productive maintenance; 8D = root cause analysis; FMEA = CAPA; HACCP = food hygiene; QMS = quality management system; QC = quality control
MRP = material planning; MES = manufacturing execution system; CMMS = GMAO; PLM = Teamcenter; HMI = SCADA; HV = high voltage; BMS = building automation
stakeholder management = stakeholder engagement; GTM = go-to-market; OKR = objectives and key results; KPI = key performance indicators; PMO = project portfolio management
PMP = project management professional; Prince2 = PRINCE 2; CSM = certified scrum master; PSM = professional scrum master; CSPO = product owner certificate
change management = Change-Management; conduite du changement = change management; people management = line management; Mitarbeiterführung = team management
project management = gestion de projet; Projektleitung = projectleiding; projektledning = project management; program management = programme management
budget responsibility = Budgetverantwortung; C-suite experience = executive leadership; DEI = diversity, equity and inclusion; L&D = learning and development
HR = human resources; ATS = applicant tracking system; HRIS = HR information systems; SHRM = SHRM-CP; CIPD = MCIPD; PHR = professional in human resources
talent acquisition = recruiting; comp & ben = compensation and benefits; labor law = employment law; Arbeitsrecht = droit du travail; onboarding = employee onboarding
SEO = search engine optimization; PPC = paid search; adwords = Google Ads; GA4 = google analytics; PR = public relations; CRM = customer relationship management
SDR outreach = SDR outreach; cold calling = Kaltakquise; key account management = grands comptes; B2B sales = B2B-Vertrieb; Außendienst = field sales
lead generation = prospecting; quota attainment = exceeding sales targets; upselling = Zusatzverkauf; POS = point of sale; till operation = cash handling
shelf stacking = Warenverräumung; visual merchandising = visual merchandiser; customer service = Kundenservice; atención al cliente = customer support
barista = latte art; sous chef = head chef; line cook = chef de partie; front desk = receptionist; Opera PMS = property management system; TIPS certified = RSA certificate
ServSafe = food handler card; level 2 food hygiene = food manager certification; housekeeping = huishouding; bartender = barman; waiter = camarero
QTS = qualified teacher status; PGCE = PGDE; SEN = special educational needs; IEP = individualized education program; TEFL = CELTA; LMS = learning management system
EYFS = Ofsted; HLTA = higher level teaching assistant; teaching assistant = paraprofessional; Lehramt = zweites Staatsexamen; lärarlegitimation = legitimerad lärare
admitted to the bar = licensed attorney; Volljurist = Rechtsanwalt; FOIA = freedom of information; GDPR = DSGVO; DBS = enhanced DBS check; VOG = verklaring omtrent gedrag
SC clearance = SC cleared; TS/SCI = top secret clearance; Führungszeugnis = erweitertes Führungszeugnis; straffeattest = børneattest; US citizen = US citizenship
right to work = work permit; must be 18 = at least 18 years of age; own car = eigenes Fahrzeug; drug screen = drug test; background check = criminal background check
PE license = P.Eng; EIT = FE exam; CEng = chartered engineer; MRICS = chartered surveyor; LEED AP = BREEAM; RIBA = registered architect; AICP = RTPI
PhD = doctorate; Master of Science = MSc; bac+5 = école d'ingénieurs; MBA = master of business administration; BSc = bachelor of science; bac +2 = BTS
Abitur = high school diploma; GED = GED; Mittlere Reife = GCSEs; abgeschlossene Berufsausbildung = svendebrev; hbo werk- en denkniveau = bachelor's degree
LLB = law degree; JD = juris doctor; MSW = BSW; MPH = master of public health; BWL = business administration; VWL = economics; Informatik = computer science
English = Englisch; German = Deutsch; Spanish = castellano; French = français; Dutch = Nederlands; Mandarin = Chinese; ASL = American Sign Language; Danish = dansk
`;

const pairs = PAIRS.split(/[;\n]/)
  .map((pair) => pair.split(' = ').map((name) => name.trim()))
  .filter(([a, b]) => a !== undefined && b !== undefined && a !== b) as [string, string][];

describe('names of one and the same thing', () => {
  it('are at least 300 pairs', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(300);
  });

  it.each(pairs)('%s is %s', (a, b) => {
    expect(conceptByName(a)?.id).toBeDefined();
    expect(conceptByName(a)?.id).toBe(conceptByName(b)?.id);
  });
});
