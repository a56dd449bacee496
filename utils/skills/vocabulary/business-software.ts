/** Programs of accounting, people, customers, design and office work, by name. */
export const businessSoftware = `
payment-services | Online payment services | tool | Stripe^; Adyen; PayPal; Braintree; Worldpay; Mollie; payment gateways; payment gateway integration |
sage-accounting | Sage | tool | Sage 50; Sage 200; Sage 100; Sage X3; Sage Intacct; Sage Line 50; Sage Payroll; Sage 300; Sage Paie; Ciel compta; EBP^ | accounting-software
nordic-accounting | Nordic accounting software | tool | e-conomic; Fortnox; Visma; Tripletex; Dinero; Billy regnskab; Uniconta; PowerOffice; PowerOffice Go; Björn Lundén; Hogia; Agda; Visma Business; Visma Lön; Xledger; Agresso; Unit4; Maconomy | accounting-software
dutch-accounting | Dutch accounting software | tool | Exact Online; AFAS; AFAS Profit; Twinfield; Exact Globe; SnelStart; Yuki; AccountView | accounting-software
french-accounting | French accounting software | tool | Cegid; Pennylane; Quadra; Quadratus; ACD^; MyUnisoft; Cegid Quadra; Silae; ADP Decidium; Agiris; Tiime; Ciel | accounting-software
german-accounting | German accounting software | tool | Lexware; lexoffice; DATEV Unternehmen online; Addison; Agenda Software; Diamant; SAP FI; SAP CO; P&I Loga; DATEV LODAS; LODAS; Lohn und Gehalt DATEV; sevDesk; SFirm | accounting-software
spanish-accounting | Spanish accounting software | tool | A3; A3ERP; A3ASESOR; Contaplus; Sage Murano; ContaSol; Holded; A3 Nom; A3NOM; Sage Despachos | accounting-software
myob | MYOB and others | tool | MYOB; FreshBooks; FreeAgent; Wave accounting; Kashflow; Zoho Books; Peachtree; Iris accounts; CCH^; Caseware; BTCSoftware; TaxCalc; Digita; Dext; Receipt Bank; AutoEntry | accounting-software
tax-software | Tax software | tool | Lacerte; ProSeries; UltraTax; CCH Axcess; Drake Tax; Drake Software; ProSystem fx; GoSystem; TurboTax; OneSource; Thomson Reuters ONESOURCE; Elster; Alphatax; Vertex tax; Avalara | tax-preparation
audit-software | Audit software | tool | ACL Analytics; IDEA data analysis; TeamMate^; AuditBoard; Workiva; Inflo; MindBridge | audit
close-software | Planning and closing software | tool | BlackLine; FloQast; Anaplan; Hyperion; Oracle Hyperion; Essbase; Adaptive Insights; Adaptive Planning; OneStream; Workday Adaptive; Jedox; Planful; Board planning; Vena; LucaNet; SAP BPC; HFM^; Tagetik; CCH Tagetik; IBM Planning Analytics; TM1 | fpa
expense-software | Expense and invoice software | tool | Concur; SAP Concur; Coupa; Expensify; Spendesk; Pleo; Bill.com; Ariba; SAP Ariba; Tipalti; Basware; Kofax; Medius; Stampli; Jaggaer; Ivalua; Egencia |
sap-fico | SAP FI/CO | tool | SAP FICO; SAP FI-CO; SAP Finance; SAP Controlling | sap; accounting
sap-mm | SAP MM and SD | tool | SAP MM; SAP SD; SAP MM/SD; SAP PP; SAP PM; SAP QM; SAP PS; SAP APO; SAP IBP; SAP Logistik | sap
sap-s4 | SAP S/4HANA | tool | S/4HANA; S4HANA; S/4 HANA; SAP HANA; SAP S/4; SAP R/3; SAP ECC; SAP BW; SAP BW/4HANA; HANA | sap
sap-hr | SAP HR | tool | SAP HCM; SAP SuccessFactors; SuccessFactors; SAP PY | sap; hris
oracle-ebs | Oracle applications | tool | oracle EBS; oracle ERP; oracle fusion; Oracle Financials; Oracle Cloud ERP; Oracle E-Business Suite; Oracle HCM; JD Edwards; JDE^; Oracle Cloud; PeopleSoft Financials | erp
infor | Other ERP systems | tool | Infor; Infor LN; Infor M3; Epicor; IFS ERP; IFS Applications; Odoo; proALPHA; Syteline; abas ERP; Plex ERP; Sage X3 ERP; Acumatica; Jeeves; Monitor ERP; Pyramid Business Studio; Macola; Fourth Shift; Ridder iQ; Divalto; Sylob | erp
dynamics-365-bc | Dynamics 365 Business Central | tool | business central; Dynamics NAV; Navision; D365 BC; Microsoft Business Central; NAV/BC | dynamics
dynamics-365-fo | Dynamics 365 Finance | tool | Dynamics AX; D365 F&O; D365FO; Axapta; Dynamics GP; Great Plains | dynamics
workday | Workday | tool | Workday HCM; Workday Financials; Workday Recruiting | hris
adp | Payroll software | tool | ADP^; ADP Workforce Now; ADP Workforce; Paychex; Paycom; Paylocity; Ceridian; Dayforce; Ceridian Dayforce; UKG; UKG Pro; UltiPro; Kronos; UKG Kronos; Gusto^; Paycor; Zellis; Cascade HR; iTrent; BrightPay; Moorepay; Silverlake paie; Nibelis; Sage Paie RH; Loket.nl; Danløn; Zenegy; DataLøn; Bluegarden; Crona; Kontek; Huldt & Lillevik; Paisy; ADP GlobalView | payroll
hris-small | HR software by name | tool | BambooHR; Personio; HiBob; Factorial HR; Lucca; Eurécia; Cezanne HR; PeopleHR; Namely; Rippling; SAP Concur HR; HRworks; rexx systems; CatalystOne; Heartpace; Sympa HR; HR-ON; Visma HRM; Talentsoft | hris
ats | Applicant tracking systems | tool | ATS^; applicant tracking system; Greenhouse^; Lever ATS; iCIMS; Taleo; SmartRecruiters; Workable; Teamtailor; Bullhorn; JobDiva; Recruitee; Bewerbermanagementsystem; Softgarden; Jobvite; Emply; ReachMee | recruiting
linkedin-recruiter | LinkedIn Recruiter | tool | Boolean search; Boolean searches; XING TalentManager; Indeed sourcing; job boards | recruiting
hubspot | HubSpot | tool | Hubspot CRM; HubSpot Marketing Hub | crm
zoho | Small CRM systems | tool | Zoho; Zoho CRM; Pipedrive; SugarCRM; Freshsales; Close CRM; Insightly; Copper CRM; SuperOffice; Lime CRM; Upsales; Sellsy; Cobra CRM; CAS genesisWorld; Bitrix24; Act! CRM; Goldmine CRM | crm
dynamics-crm | Dynamics CRM | tool | Dynamics 365 CRM; Dynamics 365 Sales; MS CRM; D365 CE; Dynamics 365 CE | crm; dynamics
siebel | Siebel and SAP CRM | tool | Siebel; SAP CRM; SAP C4C; SAP Sales Cloud; Oracle CX; SAP CX; Siebel CRM | crm
sales-engagement | Sales engagement tools | tool | Outreach^; Salesloft; Gong^; LinkedIn Sales Navigator; Sales Navigator; ZoomInfo; Apollo.io; Lusha; Cognism; Chorus.ai; Clari; Aircall; Dealfront |
marketing-automation | Marketing automation | tool | Marketo; Pardot; Eloqua; ActiveCampaign; Salesforce Marketing Cloud; SFMC; Marketing Cloud; Braze; Iterable; Customer.io; Brevo; Sendinblue; Adobe Campaign; Emarsys; Selligent | email-marketing
mailchimp | Email tools | tool | Mailchimp; Klaviyo; Constant Contact; CleverReach; Campaign Monitor; SendGrid; Litmus; Rapidmail; Mailjet | email-marketing
google-ads | Google Ads | tool | adwords; google adwords; Google Ad Manager; DV360; Search Ads 360; Bing Ads; Microsoft Ads | paid-search
meta-ads | Meta Ads | tool | facebook ads; Facebook Ads Manager; Meta Business Manager; Meta Business Suite; TikTok Ads; LinkedIn Ads; LinkedIn Campaign Manager; paid social; social ads; Instagram ads | paid-search
ga4 | Google Analytics | tool | GA4; Google Analytics 4; Universal Analytics; google tag manager; Google Search Console; Search Console; Looker for marketing | web-analytics
seo-tools | SEO tools | tool | SEMrush; Ahrefs; Moz^; Screaming Frog; Sistrix; Majestic SEO; Yoast; Ryte; Oncrawl | seo
social-tools | Social media tools | tool | Hootsuite; Sprout Social; Buffer app; Sprinklr; Later app; Swat.io; Falcon.io; Agorapulse; Meltwater; Cision; Brandwatch | social-media
shopify | Shopify | tool | Shopify Plus; Liquid Shopify; BigCommerce; WooCommerce; PrestaShop; Oxid eShop; Commercetools; Salesforce Commerce Cloud; SAP Commerce; Hybris; Spryker | ecommerce
marketplaces | Online marketplaces | skill | Amazon Seller Central; Seller Central; Amazon Vendor Central; Vendor Central; Amazon FBA; Amazon marketplace; eBay selling; Marktplätze; Bol.com; Cdiscount; Zalando partner | ecommerce
photoshop | Photoshop | tool | adobe photoshop; Lightroom; adobe lightroom; GIMP; Affinity Photo; Capture One; Bildbearbeitungsprogramme |
illustrator-tool | Illustrator | tool | adobe illustrator; CorelDRAW; Affinity Designer; Inkscape | graphic-design
indesign | InDesign | tool | adobe indesign; QuarkXPress; Affinity Publisher; desktop publishing; DTP^ | graphic-design
canva | Canva | tool | Adobe Express | graphic-design
premiere | Video editing programs | tool | premiere pro; adobe premiere; adobe premiere pro; final cut pro; Final Cut; DaVinci Resolve; Avid Media Composer; CapCut; Avid^ | video-production
after-effects | After Effects | tool | adobe after effects; motion graphics; motion design; Cinema 4D; C4D^; Lottie | video-production
sketch-tool | Sketch and XD | tool | Sketch^; Adobe XD; InVision; Axure; Balsamiq; Framer; Zeplin; Marvel app; Axure RP | ui-design
miro | Online whiteboards | tool | Miro^; FigJam; Mural^ whiteboard; Conceptboard; Klaxoon |
blender | Blender | tool | | three-d
maya-3ds | 3D programs | tool | Maya^; 3ds Max; ZBrush; Houdini FX; Substance Painter; V-Ray; Cinema4D; Rhino^; Rhino 3D; Grasshopper 3D; Enscape; Lumion; KeyShot; 3D Studio Max; 3D Studio | three-d
audio-production | Audio production | skill | audio editing; sound design; Pro Tools; Ableton; Logic Pro; podcast production; Adobe Audition; sound engineering; Tontechnik; ingénieur du son; Audacity; geluidstechniek; ljudteknik |
live-production | Stage and event technology | skill | stage management; lighting design; sound systems; live sound; Veranstaltungstechnik; Fachkraft für Veranstaltungstechnik; régie; technicien son et lumière; grandMA; theatertechniek; scenteknik; sceneteknik |
revit | Revit | tool | Autodesk Revit; Revit MEP; Revit Architecture | bim
archicad | ArchiCAD and Allplan | tool | ArchiCAD; Allplan; Vectorworks; Nemetschek; Graphisoft | bim
navisworks | BIM coordination tools | tool | Navisworks; Solibri; BIM 360; Autodesk Construction Cloud; BIM coordination; IFC models; Dynamo BIM; Dalux | bim
civil-3d | Civil 3D and MicroStation | tool | Civil 3D; MicroStation; OpenRoads; Novapoint; Covadis; Mensura; Bentley OpenRoads; InRoads; ProVI; AutoCAD Civil 3D; Trimble Business Center | cad; civil-engineering
structural-software | Structural analysis programs | tool | ETABS; SAP2000; Robot Structural; RISA; STAAD Pro; STAAD; Tekla Structures; Tekla; RFEM; Dlubal; SCIA Engineer; Scia; FEM-Design; Eurocodes; Eurocode; Eurocode 2 | structural-engineering
hydraulic-software | Hydraulic modelling | tool | HEC-RAS; HEC-HMS; EPANET; MicroDrainage; InfoWorks; MIKE 21; SWMM; stormwater modelling; stormwater management | civil-engineering
eplan | Electrical CAD | tool | EPLAN; EPLAN Electric P8; WSCAD; AutoCAD Electrical; SEE Electrical; Elcad; Caneco; ETAP; DIALux; Relux; Trimble Nova; MagiCAD; Amtech; elmaster | cad; electrical-engineering
pcb-tools | PCB design tools | tool | Altium; Altium Designer; KiCad; OrCAD; Eagle PCB; Cadence Allegro; PADS^; PCB layout; PCB design; circuit board design; SPICE simulation; LTspice; printed circuit board design; printed circuit board layout; PCB designer; printed circuit board; printed circuit boards | electronics
solid-edge | CAD programs for machines | tool | CATIA; CATIA V5; Inventor^; autodesk inventor; Creo^; PTC Creo; Pro/E; Siemens NX; NX CAD; Solid Edge; Fusion 360; Onshape; TopSolid | cad
plm | Product lifecycle management | tool | PLM^; Teamcenter; Windchill; ENOVIA; PDM^; SolidWorks PDM; Arena PLM; 3DEXPERIENCE; Autodesk Vault |
ansys | Simulation programs | tool | Ansys; Ansys Fluent; Fluent CFD; Abaqus; COMSOL; Star-CCM+; HyperMesh; LS-DYNA; NASTRAN; OpenFOAM; Altair | simulation
simulink | Simulink | tool | MATLAB/Simulink; Stateflow; dSPACE; hardware-in-the-loop; HIL testing | matlab
labview | LabVIEW | tool | TestStand; NI TestStand | programming
aspen | Process simulation | tool | Aspen Plus; Aspen HYSYS; HYSYS; AspenTech; ChemCAD; PRO/II | chemical-engineering
p-and-id | Piping and instrumentation diagrams | skill | P&ID; P&IDs; piping and instrumentation; R&I-Fließbilder; schémas P&ID; AutoCAD Plant 3D; piping design; Rohrleitungsplanung; PDMS^; E3D^ |
construction-software | Construction software | tool | Procore; Bluebeam; Bluebeam Revu; PlanGrid; Buildertrend; Fieldwire; Aconex; Viewpoint; Sage 300 CRE; Timberline; Bluebeam/PlanSwift; PlanSwift; On-Screen Takeoff; CostX; Causeway; iTWO; RIB iTWO; ORCA AVA; California.pro; Batigest; BatiPrix; Sidra tender; IBIS Trad; Sigma estimates | quantity-surveying
primavera | Primavera P6 | tool | Primavera; Oracle Primavera; P6 scheduling; Asta Powerproject; Powerproject; critical path method; CPM scheduling; construction scheduling | project-management
cmms | Maintenance management systems | tool | CMMS; GMAO; Maximo; IBM Maximo; SAP Plant Maintenance; eMaint; Fiix; UpKeep; MaintainX; Infor EAM; Carl Source; Ultimo; API Pro; computerized maintenance management; Instandhaltungssoftware; computerized maintenance management system; computerised maintenance management system; computerized maintenance management systems | mechanical-maintenance
mes | Manufacturing execution systems | tool | MES^; manufacturing execution system; BDE^; Betriebsdatenerfassung; Hydra MES; shop floor systems | production
property-software | Property management software | tool | Yardi; Yardi Voyager; AppFolio; RealPage; OneSite; Entrata; MRI Software; Buildium; MLS^ listings; Wodis; Domus ERP; ImmobilienScout; onOffice; Reapit; Dezrez; Qube; Unik Bolig; Vitec | property-management
hotel-pms | Hotel reservation systems | tool | Protel-Kenntnisse; Opera^; Opera PMS; Opera Cloud; Oracle Opera; Fidelio; Protel; Mews; Cloudbeds; RoomMaster; OnQ^; FOSSE; property management system; Hotelsoftware; PMS hôtelier; apaleo; Guestline; Rezlynx | hotel-front-desk
restaurant-pos | Restaurant till systems | tool | Toast POS; Toast^; Micros; Micros POS; Aloha POS; Aloha^; TouchBistro; Lightspeed POS; Lightspeed; Square POS; Square^; Clover POS; Zonal; orderbird; Zelty; OpenTable; SevenRooms; ResDiary; Resy; Clover^; Square point of sale; Toast point of sale; restaurant POS | cash-handling
gds | Travel reservation systems | tool | Amadeus; Sabre^; Galileo; Worldspan; Travelport; GDS^; global distribution system; Apollo GDS | travel-tourism
retail-pos | Shop till systems | tool | EPOS; point of sale; POS^; POS system; POS systems; Kassensystem; Kassensysteme; logiciel de caisse; TPV^; kassasystem; kassesystem; Vend POS; Shopify POS; NCR^; point-of-sale systems; point of sale system; electronic point of sale | cash-handling
school-systems | School information systems | tool | SIMS^; Arbor; Bromcom; PowerSchool; Infinite Campus; Skyward; Schoology; Aeries; Pronote; École Directe; Magister; Somtoday; ParnasSys; Untis; ClassDojo; Aula; SchoolSoft; Vklass; InfoMentor; Lectio; Visma InSchool; iSAMS |
lms-tools | Learning platforms by name | tool | Moodle; Canvas^; Canvas LMS; Blackboard; Blackboard Learn; Brightspace; D2L; google classroom; Microsoft Teams for Education; ILIAS; Seesaw; itslearning; Showbie | e-learning
authoring-tools | E-learning authoring tools | tool | Articulate Storyline; Articulate 360; Articulate; Adobe Captivate; Captivate; Rise 360; Camtasia; SCORM; Lectora; iSpring | e-learning
instructional-design | Instructional design | skill | instructional designer; ADDIE; learning design; ingénierie pédagogique; didactisch ontwerp; læringsdesign | curriculum-development
library-systems | Library systems | tool | Koha; Ex Libris Alma; Sierra ILS; integrated library system; MARC^; MARC21; Dewey Decimal; RDA cataloguing; SirsiDynix; PICA | library
legal-tools | Legal databases | tool | Westlaw; LexisNexis; Lexis; Beck-Online; juris; Dalloz; Légifrance; Karnov; Lovdata; JP Infonet; Zeno; Practical Law; CourtListener | legal-research
contract-software | Contract tools | tool | DocuSign; Ironclad; CLM^; contract lifecycle management; Icertis; Adobe Sign | contract-law
compliance-software | GRC and quality tools | tool | ServiceNow GRC; Archer GRC; OneTrust; Veeva; Veeva Vault; MasterControl; TrackWise; ETQ; GRC^; Intelex; LogicGate; Vanta; Drata |
lims | Laboratory information systems | tool | LIMS; LabWare; STARLIMS; laboratory information management system; ELN^; Benchling; Empower software; Chromeleon; Sunquest; SoftLab | laboratory
excel-functions | Excel functions | skill | pivot tables; pivot table; VLOOKUP; VLOOKUPs; XLOOKUP; SUMIFS; Index Match; Pivot-Tabellen; Pivottabellen; SVERWEIS; tableaux croisés dynamiques; TCD^; RECHERCHEV; draaitabellen; tablas dinámicas; pivottabeller; macros Excel; Excel lookups; Excel formulas; lookup formulas; advanced formulas | excel
google-sheets | Google Sheets | tool | google spreadsheets | google-workspace
slack | Slack | tool | |
zoom | Video conferencing | tool | Zoom^; Webex; Google Meet; videoconferencing; Zoom Webinars; GoToMeeting |
onenote | OneNote and Publisher | tool | OneNote; MS Publisher; Microsoft Publisher; Publisher | microsoft-office
lotus-filemaker | Lotus and FileMaker | tool | Lotus Notes; FileMaker; FileMaker Pro; HCL Notes; dBase |
libreoffice | LibreOffice | tool | OpenOffice; Libre Office |
dms | Document management systems | tool | DocuWare; ELO^; d.velop; d.3; M-Files; OpenText; Laserfiche; Documentum; DMS^; EDM^; GED^ documentaire; GED électronique; Alfresco; Nuxeo; OnBase; Hyland | records-management
touch-typing | Touch typing | skill | typing speed; words per minute; wpm; audio typing; Zehnfingersystem; 10-Finger-System; frappe rapide; blindtypen; mecanografía; Phonodiktat; transcription; dictation; Diktat; keyboarding; keyboarding skills; keyboard skills | data-entry
`;
