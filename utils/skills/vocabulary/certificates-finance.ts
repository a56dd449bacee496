/** Qualifications of accounting, audit, tax, banking, investment and insurance. */
export const certificatesFinance = `
acca | ACCA | certificate | ACCA qualified; ACCA part qualified; ACCA member; part-qualified ACCA; FCCA; Association of Chartered Certified Accountants; chartered certified accountant | accounting
cima | CIMA | certificate | CIMA qualified; CIMA part qualified; ACMA^; CGMA; Chartered Institute of Management Accountants; Chartered Global Management Accountant | management-accounting
aca | Chartered accountant (ACA) | certificate | ACA^; ACA qualified; ICAEW; ICAS; chartered accountant; newly qualified ACA; CA ANZ; CA Inter; CA Intermediate; qualified CA; CA qualified; CA final; ICAEW chartered accountant; Institute of Chartered Accountants in England and Wales; ICAEW qualified | accounting; audit
qualified-accountant | Professional accounting qualification | certificate | qualified accountant; fully qualified accountant; CCAB qualified; CCAB; recognised accounting qualification; part-qualified; QBE^; qualified by experience | accounting
cma | Certified management accountant | certificate | CMA^ | management-accounting
enrolled-agent | Enrolled agent | certificate | IRS enrolled agent; PTIN; EA credential; IRS EA; enrolled agent credential | tax
cia-audit | Certified internal auditor | certificate | CIA^; CIA certification; CIIA; chartered internal auditor; CRMA | audit
cisa | CISA | certificate | certified information systems auditor | audit
cfe | Certified fraud examiner | certificate | CFE^ | fraud-prevention
fraud-prevention | Fraud prevention | skill | fraud detection; fraud investigation; fraud analysis; anti-fraud; Betrugsprävention; lutte contre la fraude; fraudebestrijding; prevención del fraude |
steuerberater | German tax adviser | certificate | Steuerberater; Steuerberaterin; Steuerberaterexamen; bestelltes Steuerberater; StB^ | tax; accounting
wirtschaftspruefer | German auditor | certificate | Wirtschaftsprüfer; Wirtschaftsprüferexamen; WP-Examen | audit; accounting
bilanzbuchhalter | German accounting specialist | certificate | Bilanzbuchhalter; Bilanzbuchhalterin; geprüfter Bilanzbuchhalter; Bilanzbuchhalter IHK | accounting; month-end
steuerfachangestellte | German tax clerk | certificate | Steuerfachangestellte; Steuerfachangestellter; Steuerfachwirt; Steuerfachwirtin; Finanzwirt; Buchhalter IHK | accounting; tax
expert-comptable | French chartered accountant | certificate | expert-comptable; DEC^; DSCG; diplôme d'expertise comptable; commissaire aux comptes | accounting; audit
dcg | French accounting degree | certificate | DCG^; diplôme de comptabilité et de gestion; DECF; BTS comptabilité; BTS comptabilité gestion; BTS CG; DUT GEA; BUT GEA | accounting
registeraccountant | Dutch chartered accountant | certificate | registeraccountant; RA-titel; AA-accountant; RA of AA; SPD bedrijfsadministratie; MBA niveau boekhouden; PDB praktijkdiploma boekhouden; PDB^ | accounting
statsautoriseret-revisor | Nordic state-authorised auditor | certificate | statsautoriseret revisor; registreret revisor; auktoriserad revisor; godkänd revisor; statsautorisert revisor; registrert revisor; HD i regnskab; HD (R) | audit; accounting
redovisningskonsult | Nordic authorised bookkeeper | certificate | auktoriserad redovisningskonsult; autoriserad redovisningskonsult; statsautorisert regnskapsfører; autorisert regnskapsfører | accounting
chartered-tax-adviser | Chartered tax adviser | certificate | CTA^; CTA qualified; ATT^; ATT qualified; chartered tax advisor; ADIT | tax
cpp-payroll | Payroll certificate | certificate | certified payroll professional; CPP certification; FPC certification; CIPP payroll; CIPP qualification; gestionnaire de paie certifié | payroll
series-7 | Series 7 | certificate | FINRA Series 7; Series 7 license; general securities representative; SIE exam; SIE^ | investment
series-63 | Series 63/65/66 | certificate | Series 63; Series 65; Series 66; Series 63 and 65; Series 24; Series 6 | investment
cfp | Certified financial planner | certificate | CFP^; DipPFS; QCF level 4; level 4 diploma in financial planning; chartered financial planner; ChFC; conseiller en gestion de patrimoine certifié | financial-advice
financial-advice | Financial advice | skill | financial advisor; financial adviser; independent financial adviser; IFA^; wealth planning; retirement planning; Finanzberatung; Anlageberatung; Vermögensberatung; conseil en gestion de patrimoine; financieel advies; asesoramiento financiero; finansiel rådgivning; finansiell rådgivning |
frm | Financial risk manager | certificate | FRM^; FRM certification; PRM certification; PRMIA | risk-management
caia | CAIA | certificate | chartered alternative investment analyst | investment
insurance-licence | Insurance licence | certificate | property and casualty license; P&C license; life and health license; life insurance license; insurance license; licensed insurance agent; insurance adjuster license; adjuster license; § 34d; Versicherungsfachmann IHK; Kaufmann für Versicherungen und Finanzen; Cert CII; Dip CII; ACII; CII qualified; CPCU; AINS; WFT basis; Wft; carte ORIAS; capacité en assurance; swedsec; Swedsec-licens; AFR-autorisation; autorisert finansiell rådgiver | insurance
actuarial-fellow | Actuarial qualification | certificate | FSA^; ASA^; FCAS; ACAS; FIA^; Aktuar DAV; actuarial exams; IFoA; fellow of the society of actuaries; institut des actuaires | actuarial
mortgage-licence | Mortgage licence | certificate | NMLS; NMLS license; mortgage loan originator; MLO license; CeMAP; § 34i; courtier IOBSP; Wft hypothecair krediet | banking
bankkaufmann | Bank clerk apprenticeship | certificate | Bankkaufmann; Bankkauffrau; Ausbildung zum Bankkaufmann; Bankfachwirt; bankuddannelse; BTS banque | banking
cams | Anti-money-laundering certificate | certificate | CAMS^; ACAMS; certified anti-money laundering specialist; ICA diploma | aml
treasury-certificate | Treasury certificate | certificate | CTP^; certified treasury professional; ACT qualification; AMCT | treasury
credit-management-certificate | Credit management certificate | certificate | CICM; NACM; certified credit executive; CBA (NACM) | accounts-receivable
chartered-banker | Chartered banker | certificate | London Institute of Banking; LIBF |
bookkeeper-certificate | Bookkeeping certificate | certificate | certified bookkeeper; ICB bookkeeping; IAB bookkeeping; AIPB; QuickBooks ProAdvisor; QuickBooks certified; Xero certified; Xero advisor certified | accounting
general-ledger | General ledger | skill | GL^; G/L; GL accounting; nominal ledger; Hauptbuch; Hauptbuchhaltung; grand livre; grootboek; libro mayor; finansbogholderi; huvudbok; hovedbok | accounting
bookkeeping | Bookkeeping | skill | bookkeeper; book-keeping; double-entry; double entry bookkeeping; Buchführung; tenue de comptabilité; saisie comptable; boekhouden; teneduría de libros; bogføring; löpande bokföring; bokføring | accounting
reconciliation | Account reconciliation | skill | account reconciliations; bank reconciliation; bank reconciliations; balance sheet reconciliations; balance sheet reconciliation; reconciliations; reconcile accounts; Kontenabstimmung; Kontenklärung; rapprochements bancaires; rapprochement bancaire; lettrage; conciliación bancaria; afstemninger; kontoavstämningar; avstemming; avstemminger; bank recs; balance sheet recs; bank rec; reconciling accounts; reconciling bank statements; account recs | accounting
journal-entries | Journal entries | skill | journal entry; prepayments and accruals; accruals and prepayments; accruals; Rückstellungen; écritures comptables; journaalposten; asientos contables | accounting
consolidation | Consolidation | skill | group consolidation; consolidated financial statements; Konzernabschluss; Konsolidierung; comptes consolidés; geconsolideerde jaarrekening; consolidación de cuentas; koncernregnskab; koncernredovisning; konsernregnskap | accounting; financial-reporting
management-accounts | Management accounts | skill | monthly management accounts; management reporting; Managementberichte; managementrapportage; reporting mensuel | management-accounting
budgeting | Budgeting | skill | budget preparation; budget planning; annual budget; Budgetierung; Budgetplanung; élaboration budgétaire; élaboration du budget; budgétisation; begroting; elaboración de presupuestos; budgettering; budgetering; budsjettering | fpa
forecasting | Forecasting | skill | financial forecasting; rolling forecasts; cash flow forecasting; revenue forecasting; Forecasts; prévisions budgétaires; prognoser; Finanzprognosen | fpa
cost-accounting | Cost accounting | skill | product costing; standard costing; cost accountant; Kosten- und Leistungsrechnung; Kostenrechnung; comptabilité analytique; kostprijsberekening; contabilidad analítica; kalkulationer | management-accounting
controlling | Controlling | skill | Controller; Finanzcontrolling; contrôle de gestion; contrôleur de gestion; business controlling; business controller; business control; controlling financiero; control de gestión | management-accounting
internal-controls | Internal controls | knowledge | SOX^; Sarbanes-Oxley; SOX compliance; internal control; internes Kontrollsystem; IKS^; contrôle interne; interne beheersing; control interno; intern kontroll; intern kontrol | audit
internal-audit | Internal audit | skill | internal auditing; interne Revision; audit interne; interne audit; auditoría interna; intern revision; internrevision; internrevisjon | audit
external-audit | External audit | skill | statutory audit; external audits; financial statement audit; big four; big 4; Abschlussprüfung; audit légal; commissariat aux comptes; wettelijke controle; auditoría externa; ekstern revision | audit
vat | VAT | knowledge | Umsatzsteuerrecht; moms- og afgifter; VAT returns; value added tax; sales and use tax; sales tax; Umsatzsteuer; Umsatzsteuervoranmeldung; Umsatzsteuervoranmeldungen; TVA^; déclarations de TVA; déclaration de TVA; btw; btw-aangifte; btw-aangiften; IVA^; momsafregning; momsdeklarationer; merverdiavgift; mva-oppgaver; indirect tax; indirect taxation; indirect taxes; GST^; GST returns; HST^; VAT filing; VAT filings; VAT return | tax
corporate-tax | Corporate tax | knowledge | corporation tax; corporate income tax; transfer pricing; Körperschaftsteuer; Gewerbesteuer; Verrechnungspreise; impôt sur les sociétés; vennootschapsbelasting; impuesto de sociedades; selskabsskat; bolagsskatt; withholding tax; TDS returns | tax
personal-tax | Personal tax | knowledge | individual tax returns; 1040^; Form 1040; income tax returns; self assessment tax; Einkommensteuer; Einkommensteuererklärungen; aangifte inkomstenbelasting; declaración de la renta; inkomstdeklarationer | tax
tax-preparation | Tax return preparation | skill | tax preparation; preparing tax returns; preparation of tax returns; tax returns; Steuererklärungen; Erstellung von Steuererklärungen; déclarations fiscales; liasse fiscale; liasses fiscales; belastingaangiften; declaraciones de impuestos; skatteberegninger; skattedeklarationer | tax
fixed-assets | Fixed asset accounting | skill | fixed assets; fixed asset register; Anlagenbuchhaltung; immobilisations; vaste activa; anlægsaktiver; anläggningsregister | accounting
credit-control | Credit control | skill | credit controller; debt recovery; debt collection; collections calls; dunning; Forderungsmanagement; Mahnwesen; Inkasso; recouvrement; relance clients; debiteurenbeheer; gestión de cobros; debitorstyring; collections management; debt collection calls | accounts-receivable
expense-management | Expense processing | skill | Reisekostenabrechnungen; expense reports; expense claims; employee expenses; travel expenses; Reisekostenabrechnung; notes de frais; onkostendeclaraties; gastos de viaje; rejseafregning; reseräkningar; reiseregninger |
cash-flow | Cash flow management | skill | cash flow; cashflow; working capital; working capital management; liquidity planning; Liquiditätsplanung; Liquiditätsmanagement; gestion de trésorerie; werkkapitaal; flujo de caja; likviditetsstyring; likviditetsplanering | treasury
valuation | Valuation | skill | business valuation; DCF^; discounted cash flow; company valuation; Unternehmensbewertung; évaluation d'entreprise; waardering van ondernemingen; valoración de empresas; internal rate of return; net present value; DCF modelling; DCF modeling; discounted cash flows | financial-modelling
mergers-acquisitions | Mergers and acquisitions | knowledge | M&A; mergers & acquisitions; acquisitions and divestitures; post-merger integration; fusions-acquisitions; fusies en overnames; fusiones y adquisiciones; fusioner og opkøb | corporate-finance
due-diligence | Due diligence | skill | financial due diligence; transaction services; diligences d'acquisition | corporate-finance
investor-relations | Investor relations | skill | investor reporting; relations investisseurs; Investorenbeziehungen; investerarrelationer |
fundraising-capital | Raising capital | skill | capital raising; fundraising rounds; equity raise; debt financing; venture capital; Series A fundraising; levées de fonds; Finanzierungsrunden; captación de capital; kapitalrejsning; kapitalanskaffning | corporate-finance
private-equity | Private equity | knowledge | PE-backed; private equity backed; portfolio companies; capital-investissement; participaciones de capital; kapitalfonde; sponsor-owned; sponsor-backed; PE-owned |
capital-markets | Capital markets | knowledge | equity capital markets; debt capital markets; securities trading; fixed income; derivatives; equities; Kapitalmarkt; Kapitalmärkte; marchés financiers; kapitaalmarkten; mercados de capitales; kapitalmarked; kapitalmarknad |
portfolio-management | Portfolio management | skill | investment portfolio; portfolio manager; asset allocation; Portfoliomanagement; gestion de portefeuille; portefeuillebeheer; gestión de carteras | investment
credit-analysis | Credit analysis | skill | credit underwriting; credit risk analysis; credit analyst; loan underwriting; Kreditanalyse; Kreditprüfung; analyse crédit; kredietanalyse; análisis de crédito; kreditvurdering; kreditanalys | banking
credit-risk | Credit risk | knowledge | credit risk modelling; Kreditrisiko; risque de crédit; kredietrisico; riesgo de crédito; kreditrisk | risk-management
basel | Banking regulation | knowledge | Basel III; Basel II; CRR/CRD; MaRisk; KWG; Bankenaufsichtsrecht; FCA regulations; FCA regulated; MiFID; MiFID II; Solvency II; Dodd-Frank | compliance
kyc | Know your customer | skill | KYC^; customer due diligence; CDD^; client onboarding KYC | aml
underwriting | Insurance underwriting | skill | underwriter; risk underwriting; Risikoprüfung; Underwriting; souscription; acceptatie verzekeringen; suscripción de seguros | insurance
claims | Claims handling | skill | claims management; claims adjusting; claims adjuster; claims processing; insurance claims; Schadenbearbeitung; Schadensregulierung; gestion de sinistres; gestion des sinistres; schadebehandeling; siniestros; skadebehandling; skadereglering; skadeoppgjør; property claims; casualty claims; handling claims; processing claims; liability claims; first notice of loss | insurance
reinsurance | Reinsurance | knowledge | Rückversicherung; réassurance; herverzekering; reaseguro | insurance
gaap-uk | UK GAAP | knowledge | FRS 102; FRS102 | accounting
hgb | German GAAP | knowledge | HGB; HGB-Abschluss; Rechnungslegung nach HGB | accounting
french-gaap | French GAAP | knowledge | plan comptable général; PCG^; normes françaises | accounting
gasb | Governmental accounting | knowledge | GASB; fund accounting; nonprofit accounting; non-profit accounting; Doppik; kommunale Doppik; NKF^; M14; M57; comptabilité publique; BBV^ | accounting
construction-accounting | Job cost accounting | knowledge | job costing; job cost; percentage of completion; construction accounting; WIP reporting; project accounting; Projektcontrolling | accounting
billing | Billing and invoicing | skill | billing; invoicing; customer invoicing; Fakturierung; Rechnungsstellung; Rechnungserstellung; facturation; facturatie; facturación; fakturering; medical billing | accounting
three-way-match | Invoice matching | skill | three-way match; 3-way match; purchase order matching; PO matching; Rechnungsprüfung; contrôle des factures; fakturakontroll | accounts-payable
intercompany | Intercompany accounting | skill | intercompany; inter-company; intercompany reconciliations; intercompany transactions | accounting
`;
