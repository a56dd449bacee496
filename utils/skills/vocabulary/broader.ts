const TABLE = `
databases | postgresql; mysql; mariadb; sql-server; oracle; mongodb; redis; cassandra; neo4j; sqlite; db2; dynamodb; snowflake; bigquery; redshift; elasticsearch; nosql; ms-access
nosql | mongodb; redis; cassandra; neo4j; dynamodb; elasticsearch
cloud | aws; azure; gcp
programming | java; kotlin; scala; groovy; javascript; typescript; python; c-language; cpp; csharp; go-language; rust; ruby; php; perl; swift; objective-c; dart; elixir; erlang; haskell; clojure; cobol; fortran; julia; lua; delphi; r-language; vbnet; fsharp; abap; solidity; assembly-language; matlab
web-development | react; vue; angular; svelte; ember; backbone; nextjs; nuxt; gatsby; django; flask; rails; laravel; symfony
javascript-frameworks | react; vue; angular; svelte; ember; backbone
mobile-development | android; ios; react-native; flutter; xamarin; ionic; kotlin-multiplatform
unit-testing | jest; cypress; playwright-tool; selenium; pytest; junit; xunit
cicd | jenkins; github-actions; gitlab-ci; azure-devops; circleci; argo
infrastructure-as-code | terraform; cloudformation; pulumi; ansible; puppet; chef-tool; saltstack
virtualisation | vmware; hyper-v; citrix
business-intelligence | power-bi; tableau; looker; qlik; microstrategy; metabase
statistics-software | sas; spss; stata; r-language; minitab
observability | prometheus; datadog; splunk
siem | splunk; sentinel
content-management | wordpress; drupal; typo3; joomla; contentful; aem
version-control | git; svn
crm | salesforce; hubspot; zoho; dynamics-crm; siebel
erp | sap; dynamics; netsuite; oracle-ebs; infor
accounting-software | quickbooks; xero; datev; sage-accounting; nordic-accounting; dutch-accounting; french-accounting; german-accounting; spanish-accounting; myob
hris | workday; hris-small; sap-hr
patient-records | epic-systems; cerner; meditech; pointclickcare; emis-web; athenahealth; pflegesoftware
cad | autocad; solidworks; solid-edge; civil-3d; eplan; revit; archicad
bim | revit; archicad; navisworks
adobe-creative | photoshop; illustrator-tool; indesign; premiere; after-effects
microsoft-office | word; excel; powerpoint; outlook; onenote
ticketing-systems | servicenow; jira
truck-licence | cdl-a; cdl-b; hgv-1; hgv-2
driving-licence | truck-licence; bus-licence; motorcycle-licence; trailer-licence
forklift | forklift-reach; forklift-counterbalance; order-picker-truck
cscs | cscs-card; smsts; cpcs; vca; id06; carte-btp; tpc-spain; osha-10; osha-30
teaching-licence | qts; pgce; state-teaching-licence; lehramt; capes; dutch-teaching; nordic-teaching; spanish-teaching
bar-admission | admitted-attorney; solicitor-ew; volljurist; capa-avocat; abogado; advokat
electrician-licence | journeyman-electrician; master-electrician; edition-18; nvq3-electrical; am2; elektrofachkraft; habilitation-electrique; swedish-electrician
gas-safe | gas-safe-acs
welding | mig-mag; tig; stick-welding; pipe-welding
welding-certificate | coded-welder; international-welding-engineer
machining | cnc-turning; cnc-milling; cnc-programming; toolmaking
working-at-height | mewp; rope-access; gwo
security-clearance | clearance-uk; clearance-us; clearance-de; clearance-fr; clearance-nordic
background-check | dbs-check; fuehrungszeugnis; vog; casier-judiciaire; nordic-record; spanish-record; fingerprint
work-permit | us-work-authorisation; us-citizenship; uk-right-to-work; eu-right-to-work
sia-licence | security-sia; guard-card; sachkunde-34a; cqp-aps
qualified-accountant | cpa; acca; cima; aca; cma; wirtschaftspruefer; steuerberater; expert-comptable; registeraccountant; statsautoriseret-revisor
registered-nurse | nurse-practitioner; nurse-anaesthetist
medical-licence | board-certified
project-certificates | pmp; prince2; ipma; capm; apm
scrum-certificate | psm; csm; cspo; safe-agile; pmi-acp
cloud-certificate | aws-solutions-architect; aws-certified; azure-certified; gcp-certified; cka
network-certificate | ccna; ccnp; ccie; network-plus; juniper-certificate
security-certificate | cissp; cism; ceh; oscp; giac; security-plus; ccsp
comptia | a-plus; network-plus; security-plus
hr-certificate | cipd; shrm-cp; phr
accounting-standards | ifrs; us-gaap; gaap-uk; hgb; french-gaap
six-sigma | lean-six-sigma-green; lean-six-sigma-black
quality-management | iso-9001; iso-13485; iatf-16949; as9100
nebosh | nebosh-general
machine-learning | deep-learning; nlp; computer-vision; recommender; llm; time-series
deep-learning-frameworks | pytorch; tensorflow; keras
orchestration | airflow; dagster
message-brokers | kafka; rabbitmq
sales | b2b-sales; b2c-sales; field-sales; inside-sales; enterprise-sales; technical-sales; automotive-sales; pharma-sales
retail | fashion-retail; grocery; diy-retail; electronics-retail
bachelors-degree | bac-3; bsn
masters-degree | bac-5; mba; msn; master-of-laws; medicine-degree
doctorate | edd
plc | siemens-tia; allen-bradley; beckhoff
freight | air-freight; sea-freight; road-freight
tax | vat; corporate-tax; personal-tax
hvac | heat-pumps; refrigeration; ventilation; domestic-heating
`;

const readLine = (line: string): [string, readonly string[]] => {
  const [broader = '', narrower = ''] = line.split('|');
  return [broader.trim(), narrower.split(';').map((id) => id.trim())];
};

/**
 * Which kinds stand under one roof: `[broader, narrower ids]`. A broader id need not be a concept of its own
 * ("deep-learning-frameworks"): then it only says that its members are related.
 */
export const broaderConcepts = (): readonly (readonly [string, readonly string[]])[] =>
  TABLE.split('\n')
    .filter((line) => line.trim() !== '')
    .map(readLine);
