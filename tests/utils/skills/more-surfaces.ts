/** Sentences for more words of several meanings: `+` the skill is asked for, `-` something else is meant. */
export const moreSurfaces = `
# sap | SAP
+ Daily work in SAP and Excel
+ SAP or another ERP system
+ Kenntnisse in SAP sind von Vorteil
+ You post invoices in SAP
+ Two years with SAP, ideally more
+ Comfortable with SAP
- Maple sap is collected in spring
- Cut back early so that no sap runs
- sap rising in the trunk
- Remove resin and sap from blades
- It can sap your energy
- Please respond asap
# workday | Workday
+ Experience with Workday or SuccessFactors
+ Workday HCM administrator
+ You run reports in Workday Financials
+ Knowledge of Workday required
+ Payroll in Workday, ADP
+ Familiar with Workday and Excel
- An eight-hour workday with a paid lunch
- Your Workday starts at six
- Every workday is different
- A typical workday on the ward
- The first Workday of each month
- We end the workday together
# tableau | Tableau
+ Dashboards in Tableau
+ Tableau, SQL and Python
+ Experience with Tableau
+ Power BI or Tableau
+ Tableau Desktop certified
+ You publish in Tableau Server
- Tenir le tableau de bord mensuel
- Le tableau blanc est à votre disposition
- a tableau vivant for the gala
- Mise à jour du tableau périodique
- un Tableau de bord clair
- accrocher un tableau
# epic | epic-systems
+ Experience with Epic
+ Epic, Cerner or Meditech
+ You chart in Epic EMR
+ Proficient in Epic
+ Epic Hyperspace
+ Knowledge of Epic and ICD-10
- An epic place to work
- Break epics into stories
- Epic views from the office
- We throw epic parties
- Our next epic release
- The story is of Epic size
# canvas | lms-tools
+ Canvas LMS administration
+ Teaching online with Canvas or Moodle
+ Moodle and Canvas
+ Knowledge of Canvas
+ Experience with Canvas and Blackboard
+ Google Classroom, Canvas
- Canvas bags for every guest
- A blank canvas for your ideas
- Stretch the canvas over frames
- Canvas prints up to two metres
- You canvas the neighbourhood
- Repair of Canvas awnings
# opera | hotel-pms
+ Opera PMS at the front office
+ Experience with Opera
+ Hotel reception with Opera or Protel
+ Opera Cloud
+ Knowledge of Opera
+ Front desk and Opera 5
- The Opera House on the harbour
- You love opera
- Ushers for the opera season
- Chorus of the Opera North
- An Opera singer's dresser
- Costumes for opera and ballet
# spring | spring-framework
+ Java and Spring
+ Spring, Hibernate
+ Kotlin or Java with Spring
+ Spring MVC
+ Java, Spring, Docker
+ We build with Java, SQL and Spring
- Start in spring 2027
- Our Spring season begins in March
- Spring cleaning of all rooms
- Spring Term placements
- Bed linen and spring mattresses
- Suspension and spring repair
# slack | slack
+ You answer in Slack
+ Jira, Slack and Confluence
+ Experience with Slack
+ We talk via Slack
+ Slack, Zoom
+ Tools such as Slack
- Cut newcomers some slack
- No slack season here
- Take up slack in the chain
- Pick up the slack when it is busy
- Leave enough slack in the rope
- Slack time is used for training
# zoom | zoom
+ Lessons over Zoom and Google Classroom
+ Zoom, Slack, Outlook
+ Experience with Zoom
+ Slack and Zoom
+ Tools such as Zoom
+ Excel, Zoom, Word
- Zoom in on details
- You can zoom out and see the whole
- The kids zoom around the yard
- A Zoom lens and a tripod
- Zoom past the queue
- zoom into problems
# ai | machine-learning
+ Experience with AI
+ You bring AI into production
+ AI and machine learning
+ Interest in AI research
+ AI, cloud and data
+ Knowledge of AI methods
- Save it as an .ai file
- J'ai deux ans
- ai bisogni dei clienti
- Adobe AI files for print
- aim high
- Avian influenza protocols
# hr | human-resources
+ Three years in HR
+ HR and payroll experience
+ HR generalist work
+ A background in HR
+ HR or recruitment
+ Master in HR
- $22/HR plus tips
- 40 HR a week
- 12 HR shifts
- Paid 18.50 per HR
- Target HR 120 bpm
- 24 HR service
# pr | public-relations
+ PR and social media
+ Experience in PR
+ Two years in a PR agency
+ PR, events and content
+ You lead PR in the Nordics
+ Strong PR writing
- Open a PR for each change
- Review PRs within a day
- PR status or citizenship needed
- You merge every PR
- First PR in week one
- a PR review takes an hour
# crm | crm
+ Salesforce or another CRM
+ You keep the CRM clean
+ CRM experience
+ CRM, ERP
+ Data quality in our CRM
+ Any CRM system
- Crew resource management (CRM) for pilots
- The scrm module
- Screen and cram
- acrm is our ticker
- Cream and crumble
- crime scene
# bi | business-intelligence
+ Two years in BI
+ BI and reporting
+ Experience with BI
+ BI developer skills
+ SQL, BI and ETL
+ You own BI for sales
- Bi-weekly pay
- BI-MONTHLY meetings
- bi-annual review
- A BI weekly newsletter
- bilingual teachers
- BI-directional links
# qa | quality-management
+ QA experience in food production
+ Knowledge of QA
+ QA and QC of parts
+ Two years in QA
+ Strong QA mindset
+ You own QA for the line
- A live QA session with the founders
- Qatar office
- Aqua park staff
- QAnon is not discussed
- A QA evening for parents
- audience QA afterwards
# cpa | cpa
+ CPA required
+ CPA or ACCA
+ Active CPA licence
+ CPA candidates welcome
+ CPA, MBA preferred
+ You hold a CPA
- Lower CPA and raise return on ads
- Reduce CPA by a tenth
- CPA targets for each campaign
- Reducing CPA on search
- CPA bidding
- A blended CPA of nine euros
# cad | cad
+ CAD drawings of pipework
+ Experience with CAD
+ CAD and BIM
+ 2D CAD
+ CAD operator skills
+ SolidWorks or other CAD
- 85,000 CAD a year
- Paid in CAD
- CAD 24.50 per hour
- $60k CAD
- 3,200 CAD monthly
- Salary: 70k CAD plus bonus
# cia | cia-audit
+ Internal audit experience and CIA
+ CIA or CISA
+ CIA certification
+ CIA qualified, SOX experience
+ CPA, CIA
+ CIA certificate preferred in audit
- A former CIA analyst speaks at lunch
- Films about the CIA
- CIA Foods makes tortillas
- The CIA trains cooks in Hyde Park
- The CIA building
- CIA stands behind nothing here
# insurance | insurance
+ Insurance experience
+ You know insurance products
+ Two years in insurance
+ Background in insurance or banking
+ Insurance sector knowledge
+ Worked in insurance
- Health insurance from day one
- Life insurance twice your salary
- We pay dental insurance
- Disability insurance is included
- Travel insurance for trips
- Proof of car insurance
# chemistry | chemistry
+ Degree level chemistry
+ Knowledge of chemistry
+ Chemistry and physics
+ Teach chemistry to year 9
+ Water chemistry
+ Analytical chemistry
- Good chemistry in the team matters
- The right chemistry counts
- A first call about chemistry between us
- Great chemistry with clients
- Team chemistry
- It is the personal chemistry that decides
# tax | tax
+ You know tax for small firms
+ Experience in tax
+ Tax and accounting
+ Tax advisers wanted
+ Two years in tax
+ Tax, audit and payroll
- 25 days off and tax-free bonus
- Salary before tax
- Pre-tax commuter benefits
- Road tax is paid by us
- Tax savings with the bike scheme
- After-tax income
# distribution | logistics
+ Distribution and warehousing
+ Experience in distribution
+ Logistics for a retailer
+ Distribution centre experience
+ You plan distribution
+ Worked in logistics
- Normal distribution and p-values
- Even distribution of tasks
- The age distribution of patients
- Distribution of leaflets at the station
- Email distribution lists
- Fair distribution of tips
# customs | customs
+ Customs declarations
+ Knowledge of customs
+ Import and customs
+ Customs clearance
+ Handle customs and freight
+ Experience with customs
- Respect local customs
- Customs and traditions of the region
- Their customs differ from ours
- Religious customs are respected
- Curious about cultural customs
- The customs of the house
# triage | emergency-care
+ Emergency room triage
+ Triage of patients by phone
+ A&E triage nurse
+ Triage experience on the ward
+ You do triage and first treatment
+ Triage certificate
- Triage bugs every morning
- Ticket triage in Jira
- Triage incoming tickets
- Issue triage for the team
- Alert triage at night
- You triage support requests
`;
