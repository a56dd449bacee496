/** Accounting, finance, insurance, purchasing of money. */
export const finance = `
accounting | Accounting | knowledge | accountancy; Buchhaltung; Rechnungswesen; comptabilité; boekhouding; contabilidad; bogholderi; regnskab; redovisning; regnskap; regnskapsførsel |
financial-accounting | Financial accounting | knowledge | Finanzbuchhaltung; comptabilité générale; financiële administratie; contabilidad financiera; finansregnskab; financial administration | accounting
management-accounting | Management accounting | knowledge | financial control; kostencalculatie; contabilidad de costes; økonomistyring; ekonomistyrning | accounting
accounts-payable | Accounts payable | skill | purchase ledger; invoice processing; Kreditorenbuchhaltung; comptabilité fournisseurs; crediteurenadministratie; cuentas por pagar; kreditorbogholderi; leverantörsreskontra; leverandørreskontro; A/P^; AP processing; accounts payable processing; AP invoices; processing invoices | accounting
accounts-receivable | Accounts receivable | skill | sales ledger; Debitorenbuchhaltung; comptabilité clients; cuentas por cobrar; debitorbogholderi; kundreskontra; kundereskontro; A/R^; AR collections; accounts receivable processing | accounting
month-end | Month-end closing | skill | bilans; Monatsabschlüssen; Jahresabschlüssen; month end; month-end close; year-end closing; year end accounts; financial close; Monatsabschluss; Monatsabschlüsse; Jahresabschluss; Jahresabschlüsse; clôture mensuelle; clôtures mensuelles; maandafsluiting; jaarrekening; cierre mensual; cierre contable; månedsafslutning; årsregnskab; månadsbokslut; bokslut; månedsavslutning; årsoppgjør | accounting
financial-reporting | Financial reporting | skill | financial statements; Finanzberichterstattung; reporting financier; financiële rapportage; informes financieros; finansiel rapportering; finansiell rapportering | accounting
fpa | Financial planning and analysis | skill | FP&A; financial planning & analysis; budgeting and forecasting; financial planning; Finanzplanung; presupuestos |
financial-modelling | Financial modelling | skill | financial modeling; financial models; Finanzmodellierung; modélisation financière; modelos financieros | excel
financial-analysis | Financial analysis | skill | financial analyst; Finanzanalyse; analyse financière; financiële analyse; análisis financiero; finansiel analyse; variance analysis; ratio analysis |
audit | Auditing | skill | Wirtschaftsprüfung; accountantscontrole; auditoría; revision af regnskaber; revisjon |
tax | Tax | knowledge | taxation; tax compliance; fiscalité; belastingen; fiscalidad; impuestos; income tax; Income Tax Act; direct tax; direct taxes; direct taxation |
payroll | Payroll | skill | salarisadministrateur; loonadministratie; aangifte loonheffing; gestionnaire de paie; Lohnbuchhalter; payroll processing; payroll administration; Lohnbuchhaltung; Lohn- und Gehaltsabrechnung; Entgeltabrechnung; paie; gestion de la paie; salarisadministratie; nóminas; lønadministration; löneadministration; lönehantering; lønnskjøring; lønnsarbeid; Payrolling; pay as you earn |
ifrs | IFRS | knowledge | international financial reporting standards; IAS^; Ind AS^; IAS 19; IAS 36 | accounting
us-gaap | US GAAP | knowledge | GAAP; Swiss GAAP; Generally Accepted Accounting Principles; U.S. GAAP | accounting
treasury | Treasury | skill | cash management; liquidity management; trésorerie; tesorería |
risk-management | Risk management | skill | risk analysis; risk assessment; market risk; operational risk; Risikomanagement; Risikobewertung; gestion des risques; analyse de risques; risicobeheer; risicoanalyse; gestión de riesgos; análisis de riesgos; risikostyring; riskhantering; risikovurdering |
compliance | Regulatory compliance | knowledge | compliance; regulatory affairs; regulatory requirements; Compliance-Richtlinien; conformité réglementaire; cumplimiento normativo; regelgeving; regelefterlevnad |
aml | Anti-money laundering | knowledge | AML^; Geldwäscheprävention; lutte contre le blanchiment; blanqueo de capitales; hvidvask; penningtvätt; hvitvasking; BSA/AML; AML/BSA | compliance
investment | Investment management | knowledge | asset management; wealth management; equity research; fund management; Vermögensverwaltung; gestion d'actifs; vermogensbeheer; gestión de activos; kapitalforvaltning |
corporate-finance | Corporate finance | knowledge | investment banking; Unternehmensfinanzierung |
banking | Banking | knowledge | retail banking; commercial banking; lending; mortgage advice; loan processing; Bankwesen; secteur bancaire; bankwezen; banca; bankerfaring; BFSI^ |
insurance | Insurance | knowledge | Versicherungswesen; assurance dommages; seguros; forsikring; försäkring |
actuarial | Actuarial science | knowledge | actuarial; actuary; Aktuar; Versicherungsmathematik; actuariat; ciencias actuariales | statistics
accounting-software | Accounting software | tool | |
quickbooks | QuickBooks | tool | quick books; intuit quickbooks | accounting-software
xero | Xero | tool | | accounting-software
datev | DATEV | tool | DATEV-Kenntnisse | accounting-software
netsuite | NetSuite | tool | oracle netsuite | accounting-software
dynamics | Microsoft Dynamics | tool | dynamics 365; MS Dynamics; D365; Microsoft Dynamics 365 | erp
erp | ERP systems | tool | ERP^; ERP system; enterprise resource planning; ERP-Systeme; système ERP; sistema ERP; ERP-systemen |
bloomberg | Bloomberg terminal | tool | bloomberg; Refinitiv; FactSet; Capital IQ |
tally-software | TallyPrime | tool | Tally Prime; Tally ERP; Tally ERP 9; Tally^ | accounting
payroll-tax | Payroll tax | knowledge | payroll taxes; 941s; W-2s; multi-state payroll | payroll
fintech | Financial technology | knowledge | fintech; fin-tech |
`;
