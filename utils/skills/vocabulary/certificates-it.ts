/** Certificates of IT: networks, cloud, security, service, testing, makers of software. */
export const certificatesIt = `
ccna | CCNA | certificate | cisco certified network associate; CCENT | networking-it
ccnp | CCNP | certificate | cisco certified network professional | networking-it; ccna
ccie | CCIE | certificate | | networking-it; ccnp
juniper-certificate | Juniper certificate | certificate | JNCIA; JNCIS; JNCIP | networking-it
network-plus | CompTIA Network+ | certificate | Network+; Comptia Net+ | networking-it
a-plus | CompTIA A+ | certificate | A+ certified; A+ certification; A+ certificate | it-support
security-plus | CompTIA Security+ | certificate | Security+; CompTIA Sec+; DoD 8570; DoD 8140; IAT level II | cyber-security
cissp | CISSP | certificate | certified information systems security professional; SSCP | cyber-security
cism | CISM | certificate | certified information security manager | cyber-security
crisc | CRISC | certificate | | risk-management
ceh | Certified ethical hacker | certificate | CEH^ | penetration-testing
oscp | OSCP | certificate | OSCE; OSWE; offensive security certified; Offensive Security Certified Professional | penetration-testing
giac | GIAC certificate | certificate | GIAC; GCIH; GCIA; GPEN; GSEC; SANS certification | cyber-security
ccsp | CCSP | certificate | certified cloud security professional | cyber-security; cloud
iso-27001-auditor | ISO 27001 auditor | certificate | ISO 27001 lead auditor; ISO 27001 lead implementer; ISO27001 lead auditor; BSI-Grundschutz-Praktiker | iso-27001
soc-2 | SOC 2 | knowledge | SOC2; SOC 2 Type II | compliance
nist | NIST framework | knowledge | NIST; NIST 800-53; NIST CSF; NIST cybersecurity framework; FedRAMP; FISMA; CMMC | cyber-security
pci-dss | PCI DSS | knowledge | PCI compliance; Payment Card Industry Data Security Standard; Payment Card Industry Data Security Standards | compliance
grundschutz | IT baseline protection | knowledge | BSI-Grundschutz; IT-Grundschutz; TISAX; KRITIS; NIS2; NIS-2 | cyber-security
aws-solutions-architect | AWS Solutions Architect | certificate | AWS Certified Solutions Architect; solutions architect associate; solutions architect professional; AWS SAA | aws
aws-certified | AWS certificate | certificate | AWS certified; AWS certification; AWS certifications; AWS Certified Developer; AWS Cloud Practitioner; AWS SysOps; AWS DevOps Engineer | aws
azure-certified | Azure certificate | certificate | azure certification; AZ-104; AZ-900; AZ-305; AZ-400; AZ-500; DP-203; DP-900; PL-300; azure certified; azure administrator associate; Microsoft Certified: Azure | azure
gcp-certified | Google Cloud certificate | certificate | google cloud certified; GCP certified; google cloud certification; professional cloud architect; GCP certification | gcp
cka | Kubernetes certificate | certificate | CKA^; CKAD; CKS^; certified kubernetes administrator | kubernetes
terraform-certified | Terraform certificate | certificate | HashiCorp certified; Terraform Associate | terraform
rhcsa | Red Hat certificate | certificate | RHCSA; RHCE; red hat certified; LPIC; LPIC-1; LFCS; CompTIA Linux+ | linux
mcse | Microsoft systems certificate | certificate | MCSE; MCSA; MCP^; MCITP; microsoft certified professional; MS-102; MD-102; Microsoft Certified Systems Engineer; Microsoft Certified Solutions Expert | windows-administration
vcp | VMware certificate | certificate | VCP^; VCP-DCV; VMware certified professional | vmware
ocp-java | Java certificate | certificate | Oracle Certified Java; OCPJP; Oracle certified professional java; OCA Java | java
istqb | ISTQB | certificate | ISTQB certified; ISTQB foundation; CTFL | manual-testing
salesforce-admin | Salesforce administrator certificate | certificate | salesforce certified administrator; salesforce certified; salesforce administrator certification; salesforce certifications; platform developer I; ADM 201 | salesforce
sap-certified | SAP certificate | certificate | SAP certified; SAP certification; SAP-Zertifizierung | sap
servicenow-certified | ServiceNow certificate | certificate | ServiceNow certified; servicenow CSA; servicenow CAD; servicenow certification | servicenow
itil-4 | ITIL 4 | certificate | ITIL v4; ITIL foundation; ITIL certification; ITIL v3; ITIL certified; ITIL Foundation Zertifizierung | itil
itil | IT service management | knowledge | ITIL; ITSM; incident management ITIL; change management ITIL; ITIL processes; ITIL framework; information technology service management; ITIL Foundation knowledge; Information Technology Infrastructure Library | it-support
togaf | TOGAF | certificate | TOGAF certified; TOGAF certification | enterprise-architecture
enterprise-architecture | Enterprise architecture | skill | enterprise architect; ArchiMate; Unternehmensarchitektur; architecture d'entreprise; IT-Architektur; IT architecture | software-architecture
cobit | IT governance | knowledge | COBIT; gouvernance des SI |
cbap | Business analysis certificate | certificate | CBAP; CCBA; PMI-PBA; IREB; CPRE; IREB CPRE; BCS business analysis | business-analysis
psm | Professional Scrum Master | certificate | PSM^; PSM I; PSM II | scrum
csm | Certified ScrumMaster | certificate | CSM^; certified scrum master | scrum
cspo | Product owner certificate | certificate | CSPO; PSPO; certified scrum product owner; professional scrum product owner | product-management
safe-agile | SAFe | certificate | SAFe certification; scaled agile framework; SAFe Agilist; SAFe Practitioner; SPC6; LeSS framework | agile
pmi-acp | PMI-ACP | certificate | agile certified practitioner | agile
tableau-certified | Tableau certificate | certificate | tableau certified; tableau desktop specialist | tableau
power-bi-certified | Power BI certificate | certificate | power BI certified; PL-300 certification; DA-100 | power-bi
databricks-certified | Databricks certificate | certificate | databricks certified; databricks certification | databricks
snowflake-certified | Snowflake certificate | certificate | SnowPro; snowflake certified; snowflake certification | snowflake
cdmp | Data management certificate | certificate | CDMP; DAMA-DMBOK; DAMA^ | data-governance
cipp | Privacy certificate | certificate | CIPP/E; CIPP/US; CIPM; CIPT; IAPP certified; Datenschutzbeauftragter; DPO certification | data-protection
google-analytics-certified | Google Analytics certificate | certificate | google analytics certified; google analytics certification; GAIQ; google ads certified; google ads certification | web-analytics
firewall-certificate | Fortinet and firewall certificate | certificate | NSE 4; NSE4; PCNSE; fortinet certified; palo alto certified; CCSE^ | networking-it
fachinformatiker | IT specialist apprenticeship | certificate | Fachinformatiker; Fachinformatikerin; Fachinformatiker Systemintegration; Fachinformatiker für Anwendungsentwicklung; Fachinformatiker Anwendungsentwicklung; IT-Systemelektroniker; IT-Systemkaufmann; Systeminformatiker; datatekniker; IT-supporter uddannelse | it-support
cwna | Wireless network certificate | certificate | CWNA; CWNP; ekahau; ECSE^ | networking-it
`;
