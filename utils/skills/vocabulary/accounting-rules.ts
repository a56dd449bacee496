/** Tax returns, payroll filings, standards, audit rules and the programs of accountants in many countries. */
export const accountingRules = `
sage-pastel | Sage Pastel | tool | Pastel accounting; Pastel Evolution; Pastel Partner; Pastel Payroll; Sage Pastel Partner; Sage One accounting | accounting-software
canadian-payroll-rules | Canadian payroll rules | knowledge | CRA remittances; T4 preparation; T4s; ROEs^; records of employment; WSIB; Payworks; Ceridian Powerpay; NPI payroll Canada; National Payroll Institute; PCP certification; payroll compliance practitioner; payroll leadership professional | payroll
us-payroll-filings | US payroll filings | knowledge | Form 941; W-2 processing; 1099s; 1099 processing; 1099 reporting; multistate payroll; wage garnishments; garnishments; certified payroll; Davis-Bacon; Davis Bacon | payroll
uk-payroll-filings | UK payroll filings | knowledge | RTI submissions; RTI payroll; auto enrolment; auto-enrolment; pension auto enrolment; P11D; P11Ds; P45s; P60s; PAYE returns; PAYE submissions; PAYE/NIC; PAYE and NI; CIS returns; CIS deductions; construction industry scheme; statutory payments; SMP and SSP | payroll
irish-payroll-filings | Irish tax filings | knowledge | ROS filing; Revenue Online Service; PAYE Modernisation; RCT returns; relevant contracts tax; CRO filings | payroll
au-payroll-filings | Single Touch Payroll | knowledge | STP payroll; STP reporting; STP Phase 2; superannuation compliance; superannuation processing; PAYG withholding; payroll tax returns; SuperStream; award interpretation for payroll; PAYG | payroll
sa-payroll-filings | South African payroll filings | knowledge | EMP201; EMP501; IRP5; IRP5s; UIF submissions; SARS e-filing; SARS eFiling; SDL submissions; COIDA; COIDA returns; SARS submissions | payroll
in-payroll-filings | Indian statutory filings | knowledge | PF and ESIC; PF/ESIC; PF/ESI; EPF and ESI; TDS compliance; TDS/GST; GST and TDS; professional tax filing; GSTR; GSTR-1; GSTR-3B; statutory compliance PF; Form 16; E-way bills; input tax credit; ROC filings | payroll
sg-payroll-filings | Singapore statutory filings | knowledge | CPF contributions; CPF submissions; IRAS filing; IR8A; ACRA filing; ACRA filings; GST F5; CorpPass; MOM work pass applications | payroll
bas-returns | Business activity statements | knowledge | BAS lodgement; BAS preparation; BAS returns; BAS and IAS; BAS/IAS; IAS/BAS; business activity statement; activity statements; FBT returns; fringe benefits tax; FBT^ | vat
bas-agent | BAS agent | certificate | registered BAS agent; BAS agent registration; TPB registration; Tax Practitioners Board |
registered-tax-agent | Registered tax agent | certificate | tax agent registration; tax agent licence; SARS registered tax practitioner; registered tax practitioner; SAIT membership; SAIT registered |
rd-tax-credits | Research tax credits | knowledge | R&D tax credits; R&D tax relief; R&D tax incentive; SR&ED; R&D credits; patent box | corporate-tax
capital-allowances | Capital allowances | knowledge | bonus depreciation; cost segregation; tax depreciation; quantity surveyor depreciation reports | corporate-tax
us-business-returns | US business tax returns | knowledge | Form 1120; 1120S; 1120-S; Form 1065; 1065s; Form 990; K-1s; partnership returns; S-corp returns; multi-state income tax; federal and state tax returns; ASC 740; FIN 48 | corporate-tax
trusts-estates | Trusts and estates | knowledge | estate planning; wills and probate; probate; estate administration; inheritance tax; trusts and estate tax; Form 1041; private client; lasting power of attorney; trust administration; deceased estates |
step-qualification | STEP qualification | certificate | STEP qualified; Society of Trust and Estate Practitioners |
making-tax-digital | Making Tax Digital | knowledge | MTD for VAT; MTD ITSA; iXBRL; iXBRL tagging; company accounts filing; Companies House filings; Companies House | accounting
smsf | Self-managed super funds | knowledge | SMSF; SMSFs; self-managed superannuation; Class Super; BGL SuperFund; BGL Simple Fund; SMSF audit; BGL 360 |
frs-105 | UK small company accounts | knowledge | FRS 105; FRS 102 Section 1A; statutory accounts preparation; year-end statutory accounts; abridged accounts | gaap-uk
ipsas | Public sector accounting standards | knowledge | IPSAS; PSAB; PSAS standards; GRAP^; GRAP standards; CIPFA code; mSCOA; modified cash standard; PFMA; MFMA; Public Finance Management Act; Municipal Finance Management Act |
cipfa | CIPFA | certificate | CIPFA qualified; Chartered Institute of Public Finance |
aspe | Canadian accounting standards | knowledge | ASPE; Accounting Standards for Private Enterprises; Canadian GAAP; ASNPO |
aasb | Australian accounting standards | knowledge | AASB; AASB standards; ASIC reporting |
audit-standards | Auditing standards | knowledge | PCAOB; PCAOB standards; GAAS^; US GAAS; International Standards on Auditing; single audit; Yellow Book audit; A-133; Uniform Guidance; 2 CFR 200; IIA standards; ISA 315 | audit
revenue-standard | Revenue recognition | knowledge | ASC 606; IFRS 15; revenue recognition rules; deferred revenue; SaaS revenue recognition |
lease-standard | Lease accounting | knowledge | IFRS 16; ASC 842; lease accounting standards; CoStar lease accounting; LeaseQuery |
impairment-standard | Financial instruments standard | knowledge | IFRS 9; CECL; expected credit loss; ECL modelling; ECL models; expected credit losses; AASB 9 |
ifrs-17 | Insurance contracts standard | knowledge | IFRS 17; LDTI; Insurance contracts accounting | ifrs
cpa-canada | CPA Canada | certificate | Canadian CPA; CPA Canada designation; CPA Ontario; CPA PEP; CPA designation; pursuing CPA designation |
cpa-australia | CPA Australia | certificate | CPA Australia qualified; CPA/CA; CA/CPA; CA or CPA; CA/CPA qualified; CA or CPA qualified; CPA or CA |
ca-sa | Chartered accountant (South Africa) | certificate | CA(SA); CA (SA); SAICA; SAICA articles; SAICA registered; SAIPA; SAIPA articles; completed articles; Professional Accountant (SA); AGA(SA) | qualified-accountant
icai | Chartered accountant (India) | certificate | ICAI; CA Inter qualified; CA finalist; semi-qualified CA; CMA Inter; ICWA; ICMAI; company secretary ICSI; ICSI | qualified-accountant
chartered-accountants-ireland | Chartered Accountants Ireland | certificate | CAI qualified; Chartered Accountants Ireland qualified; CPA Ireland; ACA Ireland | qualified-accountant
isca | Singapore accountant membership | certificate | ISCA; ISCA member; CA Singapore; Chartered Accountant of Singapore; HKICPA; MIA membership | qualified-accountant
trust-account | Trust accounting | skill | trust accounts; client money accounting; IOLTA; solicitors' accounts rules; SRA Accounts Rules; legal cashiering; legal cashier; client accounts; trust ledgers | bookkeeping
insolvency | Insolvency | knowledge | insolvency practice; restructuring and insolvency; liquidations; bankruptcy; Chapter 11; JIEB; CPI insolvency; company voluntary arrangements; business rescue; corporate recovery |
forensic-accounting | Forensic accounting | skill | forensic accountant; forensic investigations; litigation support accounting; fraud investigations; fraud examination |
`;
