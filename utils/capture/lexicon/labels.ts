import { labelKey } from '../dom/labelled-values';

/** The labels under which ads state a fact, by field and language. Add a word here and every reader knows it. */
const WORDS = {
  title: {
    en: 'job title, position title, vacancy title, role title, requisition title, title of position, job, job posting title, advertised title, position, vacancy, post title, role',
    de: 'stellenbezeichnung, stellentitel, jobtitel, stelle, position, berufsbezeichnung, stellenangebot',
    fr: 'intitulé du poste, titre du poste, poste, intitulé de l’offre, fonction',
    nl: 'functietitel',
    es: 'título del puesto, nombre del puesto',
    pt: 'título da vaga',
    da: 'stillingsbetegnelse, jobtitel',
  },
  company: {
    en: 'company, company name, employer, employer name, organisation, organization, hiring organization, hiring company, posted by, advertiser, recruiter company, agency name, company/organization, hiring employer, business, business name, advertised by, company/employer, legal entity, entity, agency, client, company title, brand, business unit/company, operating company, school, institution, trust, council, hospital, department/agency',
    de: 'unternehmen, arbeitgeber, firma, arbeitgeber/in, auftraggeber, betrieb, einrichtung, gesellschaft, firmenname, konzerngesellschaft, rechtseinheit, dienststelle, anbieter',
    fr: 'entreprise, société, employeur, organisme, nom de l’entreprise, recruteur, nom de la société, raison sociale, établissement, employeur / organisme',
    nl: 'bedrijf, werkgever, organisatie, bedrijfsnaam',
    es: 'empresa, compañía, empleador, nombre de la empresa, nombre de la empresa, entidad, organización',
    pt: 'empresa, empregador',
    da: 'virksomhed, arbejdsgiver, arbejdssted navn',
    sv: 'företag, arbetsgivare',
    no: 'bedrift, arbeidsgiver',
    it: 'azienda, datore di lavoro',
    pl: 'firma, pracodawca',
  },
  places: {
    en: 'location, locations, job location, job locations, work location, work locations, place of work, office location, primary location, city, workplace, region/location, location(s), other locations, duty location, duty station, where, work area, job place, based in, based at, base, site, site location, worksite, work site, town, town/city, city/town, city/state, primary work location, job city, location city, geographic location, location details, position location, posting location, headquarters location, work location(s), job location(s), locations available, available locations, remote location, base location, work address, place, where is the job, hiring location, workplace address, duty stations',
    de: 'standort, standorte, arbeitsort, arbeitsorte, einsatzort, einsatzorte, ort, dienstort, arbeitsplatz, arbeitsorte / standorte, einsatzgebiet, beschäftigungsort, stadt, arbeitsstätte, dienstsitz, arbeitsort/region, ort der tätigkeit, plz / ort, plz/ort, filiale, niederlassung',
    fr: 'lieu, lieu de travail, localisation, ville, lieu du poste, lieux, lieu de mission, lieu(x), lieu d’exercice, lieu d’affectation, localité, commune, lieu(x) de travail, ville / région',
    nl: 'locatie, standplaats, plaats, werklocatie, vestiging, werkplek, stad, werkplaats, vestigingsplaats',
    es: 'ubicación, lugar, localidad, lugar de trabajo, ciudad, localización, población, centro de trabajo, provincia, población / provincia, sede, lugar de prestación',
    pt: 'localização, local, local de trabalho, cidade, localidade, município',
    da: 'placering, arbejdssted, sted, lokation, by, arbejdsplads, tjenestested, arbejdsstedets adresse, kommune',
    sv: 'ort, placering, placeringsort, arbetsort, plats, stationeringsort, kommun, arbetsplatsens adress, stad',
    no: 'sted, arbeidssted, lokasjon, plassering, kommune, by',
    it: 'sede, luogo, sede di lavoro, località',
    pl: 'lokalizacja, miejsce pracy',
  },
  /** Areas around a place and addresses: they count where no label names the place itself. */
  areas: {
    en: 'country, job country, region, state, province, county, state/province, address, country/region, area',
    de: 'region, bundesland, kanton, land, adresse, bezirk',
    fr: 'région, pays, département, adresse, site, canton',
    nl: 'regio, provincie, adres, land',
    es: 'provincia, país, región, comunidad autónoma, dirección',
    pt: 'estado, país, região, endereço',
    da: 'region, adresse, geografi, område, land',
    sv: 'län, land, region, adress',
    no: 'fylke, land, adresse, region',
  },
  mode: {
    en: 'remote job, location type, workplace type, work mode, work arrangement, working model, remote, remote work, remote type, work type, work setting, workplace, office policy, telework eligible, remote policy, working pattern, work style, working location type, remote/onsite, remote status, remote eligible, work model, on-site/remote, remote working, work from home, wfh, telecommute, telework, workplace model, flexible working, location flexibility, workstyle, remote option, remote options, working arrangements, work environment, onsite/remote, telework, work from home option',
    de: 'arbeitsmodell, homeoffice, home office, home-office, remote, arbeitsform, arbeitsort typ, mobiles arbeiten, arbeitsortmodell, arbeitsweise, remote-anteil, remote möglich, homeoffice möglich, home-office möglich, telearbeit, arbeitsmodelle',
    fr: 'télétravail, mode de travail, modalité de travail, mode de présence',
    nl: 'thuiswerken, werkvorm, hybride werken',
    es: 'modalidad de trabajo, teletrabajo, modalidad, tipo de trabajo',
    pt: 'modelo de trabalho, modalidade, trabalho remoto',
    da: 'hjemmearbejde, arbejdsform',
    sv: 'distansarbete, arbetsform',
    no: 'hjemmekontor',
  },
  employment: {
    en: 'employment type, job type, working pattern, employment basis type, hours of work, type of employment, contract type, time type, work type, working hours, hours, employment, employment status, position type, schedule, schedule type, job schedule, work schedule, contract, type, terms of employment, appointment type, full time/part time, commitment, full/part time, time, job category type, work hours, type of contract, job status, employment basis, weekly working hours, weekly hours, hours per week, full time / part time, full or part time, full-time/part-time, contract length, contract duration, job type/hours, vacancy type, role type, job contract, worker type, worker sub-type, work schedule type, shift type, employee type, employee status, tenure, position status, job category/type, job nature, engagement type, contract hours, employee class, working time, work time, working week, weekly contracted hours, engagement, position time type, duration, term, assignment type, appointment, worker category, job terms',
    de: 'anstellungsart, beschäftigungsart, art der beschäftigung, arbeitszeit, vertragsart, anstellung, anstellungsverhältnis, beschäftigungsverhältnis, pensum, beschäftigung, art der anstellung, stellenart, umfang, vertragstyp, arbeitszeitmodell, befristung, arbeitszeit / umfang, beschäftigungsumfang, wochenarbeitszeit, arbeitsumfang, stellenumfang, beschäftigungsgrad, arbeitspensum, voll-/teilzeit, vollzeit/teilzeit, vollzeit / teilzeit, art der stelle, einstellungsart, vertrag, vertragsdauer, laufzeit, karrierestufe / anstellungsart, arbeitsverhältnis',
    fr: 'type de contrat, contrat, type d’emploi, temps de travail, nature du contrat, durée, rythme de travail, type de poste, statut, type d’offre, temps plein / temps partiel, contrat de travail, taux d’activité, durée du contrat, quotité de travail, durée du travail, catégorie d’emploi',
    nl: 'dienstverband, contracttype, soort dienstverband, uren, werkuren, type contract, werktijd, arbeidsduur, fulltime/parttime, uren per week, contractvorm, contract, contractduur, aantal uren, dienstverband / uren',
    es: 'tipo de contrato, tipo de oferta, jornada, contrato, tipo de jornada, jornada laboral, tipo de empleo, dedicación, tipo de contratación, duración, horario, modalidad de contratación, tipo contrato, jornada de trabajo',
    pt: 'tipo de contrato, regime, tipo de vaga, carga horária, contrato',
    da: 'ansættelsesform, ansættelsestype, arbejdstid, stillingstype, jobtype, ansættelsesforhold, ansættelse, omfang, timetal, ugentlig arbejdstid, vilkår, varighed',
    sv: 'anställningsform, omfattning, anställningstyp, arbetstid, varaktighet, sysselsättningsgrad, anställning, tjänstgöringsgrad, arbetstid / varaktighet',
    no: 'ansettelsesform, heltid/deltid, stillingstype, arbeidstid, omfang, stillingsprosent, ansettelsestype, varighet, ansettelse, arbeidstidsordning',
    it: 'tipo di contratto, contratto, orario',
    pl: 'rodzaj umowy, wymiar pracy, typ umowy',
  },
  pay: {
    en: 'salary, pay, compensation, wage, wages, salary range, pay range, base salary, rate, hourly rate, annual salary, remuneration, stipend, salary (per annum), wage/salary, hourly pay rate, hiring range, pay rate, pay scale, pay rate type, ctc, estimated salary, base pay, pay scale & grade, day rate, compensation range, salary offer, base pay range, salary scale, offered salary, annual base salary, offered remuneration, starting salary, hourly wage, salary details, package, salary/rate, annual pay, monthly salary, monthly pay, weekly pay, pay details, advertised salary, salary from, pay & benefits, pay and benefits, salary and benefits, salary information, compensation details, pay rate range, salary min/max, budgeted salary, target salary, expected salary, expected salary range, on target earnings, ote, remuneration package, salary package, pay band, grade/salary, salary grade, salary type, total compensation, base compensation, pay range (usd), base salary range, annual salary range, annual base pay, job salary, payment, gross salary, minimum salary, maximum salary, salary minimum, salary maximum, min salary, max salary, minimum pay, maximum pay, indicative salary, salary indication, fixed salary, wage range, hourly range, hourly wage range, pay type, compensation package, scale, day rate/salary, daily rate, contract rate',
    de: 'gehalt, vergütung, lohn, entgelt, jahresgehalt, gehaltsspanne, stundenlohn, bezahlung, bruttogehalt, gehaltsrahmen, verdienst, jahresbruttogehalt, bruttojahresgehalt, jahresgehalt (brutto), monatsgehalt, einstiegsgehalt, eingruppierung, besoldung, bruttolohn, mindestgehalt, verdienstmöglichkeit, zielgehalt, lohnband, salär, gehaltsangabe, entgeltgruppe',
    fr: 'salaire, rémunération, rémunération annuelle, salaire brut, fourchette salariale, salaire annuel, salaire mensuel, salaire horaire, rémunération brute, salaire proposé, salaire indicatif, rémunération proposée, package, salaire de base',
    nl: 'salaris, salarisindicatie, loon, bruto salaris, maandsalaris, salarisschaal, bruto maandsalaris, salaris per maand, salarisrange, beloning, uurloon, salaris indicatie',
    es: 'salario, sueldo, retribución, remuneración, salario bruto, banda salarial, rango salarial, salario bruto anual, salario mensual, salario ofrecido, remuneración bruta',
    pt: 'salário, remuneração, faixa salarial',
    da: 'løn, lønniveau, lønramme',
    sv: 'lön, lönespann, löneform',
    no: 'lønn, lønnsspenn',
    it: 'retribuzione, stipendio, ral',
    pl: 'wynagrodzenie',
  },
  postedOn: {
    en: 'date, date of publication, posted on, posted, placed on, job posting, date posted, posting date, posted date, published, publication date, published on, advertisement publish date, date published, job posted, job posting date, listed on, listed, date listed, posting start date, posted at, open date, opening date, advertised, first posted, release date, created, job opening date, originally posted, start date of posting, posting period start, advertised on, date advertised, date published/posted, job posted on, post date, date of posting, published at, published date, publish date, posted since, date opened, opens, opens on, vacancy posted, ad posted, date created, created on, activated, online since, first published, updated, last updated, date updated, start date of publication, announcement date, posting start, issue date, issued on, added, date added, vacancy opened, advert start date, advert published, date of announcement',
    de: 'veröffentlicht am, veröffentlicht, online seit, eingestellt am, datum, veröffentlichungsdatum, publiziert am, ausgeschrieben am, erschienen am, publiziert, anzeige vom, erstellt am, online seit, eintragsdatum, aktualisiert am, aktualisiert, letzte aktualisierung, inseriert am, publikationsdatum, stand, ausgeschrieben seit, freigeschaltet am',
    fr: 'publié le, date de publication, mise en ligne, publiée le, date de parution, mis en ligne le, offre publiée le, date de mise en ligne, offre du, parue le, actualisé le, date de l’offre, mise à jour le, date de publication de l’offre, publiée',
    nl: 'geplaatst op, publicatiedatum, geplaatst, datum plaatsing',
    es: 'publicado, fecha de publicación, publicada el, publicado el, fecha de la oferta, publicada',
    pt: 'publicado em, data de publicação, data da publicação, publicada em',
    da: 'oprettet, indrykket, publiceret, offentliggjort, opslået, annonce indrykket, publiceringsdato, indrykningsdato',
    sv: 'publicerad, publicerades, publiceringsdatum',
    no: 'publisert, lagt ut',
    it: 'pubblicato il, data di pubblicazione',
    pl: 'data publikacji, opublikowano',
  },
  closesOn: {
    en: 'closing date, closing date for applications, deadline, application deadline, apply by, apply before, closes, closes on, expires, expires on, expiry date, end date, closing, last date to apply, valid until, valid through, applications close, advertised until, last application date, posting end date, deadline for applications, job expires, application closing date, closing date/time, applications due, application due date, posting close date, open until, final date to receive applications, deadline to apply, application period ends, due date, submission deadline, closing on, close date, unposting date, vacancy closing date, posting closing date, job closing date, posting deadline, apply before date, advert closing date, advert end date, last day to apply, last date, last date for application, last date of application, last date for applying, application end date, bid closing date, open until date, applications by, applications close on, closes at, closing date & time, closing date and time, deadline date, deadline for application, deadline for applying, expiration date, expiration, job expiry date, apply no later than, application window closes, anticipated application window, removal date, position closes, closing time, end date of publication, publication end date, please apply by, posting expires, apply until, closing date of application, valid till, review date, date of closing',
    de: 'bewerbungsfrist, bewerbungsschluss, bewerben bis, frist, bewerbung bis, anzeige gültig bis, gültig bis, ende der bewerbungsfrist, bewerbungsende, einsendeschluss, bewerbungsfrist bis, bewerbungen bis, bewerbungsfrist endet am, frist bis, meldeschluss, bewerbungsschluß, ausschreibungsfrist, anmeldeschluss, ausschreibung endet am, online bis, bewerbung möglich bis',
    fr: 'date limite, date limite de candidature, candidature avant le, date de clôture, clôture, date limite de dépôt, date de fin de publication, clôture des candidatures, postuler avant le, date limite de réponse, fin de publication, date limite pour postuler, date limite de dépôt des candidatures, clôture le, limite de candidature, date limite d’envoi, date de fin de candidature, candidater avant le',
    nl: 'sluitingsdatum, reageren tot, solliciteren tot, uiterste reactiedatum, reageer voor, reageer uiterlijk, deadline',
    es: 'fecha límite, plazo, plazo de inscripción, fin de plazo, fecha de cierre, plazo de presentación, fecha límite de inscripción, fecha fin, fecha de vencimiento',
    pt: 'prazo, data limite, inscrições até, data de encerramento, prazo de inscrição',
    da: 'ansøgningsfrist, frist, søg senest, ansøgningsfrist den, sidste frist, sidste ansøgningsdato, ansøg senest, ansøgningsfristen, frist for ansøgning, udløber, ansøgningsfrist er',
    sv: 'sista ansökningsdag, ansök senast, sista ansökningsdatum, sök senast',
    no: 'søknadsfrist, frist, søk senest',
    it: 'scadenza, data di scadenza, candidarsi entro',
    pl: 'termin składania, aplikuj do, ważne do',
  },
  /** The first and the last day in one value. */
  period: {
    en: 'posting period, open period, application period, open & closing dates, open and closing dates, application window, posting dates, advertising period, vacancy period',
    de: 'ausschreibungszeitraum, bewerbungszeitraum, veröffentlichungszeitraum',
    fr: 'période de publication, période de candidature',
    es: 'periodo de inscripción, plazo de presentación de solicitudes',
  },
  externalId: {
    en: 'job id, job requisition id, requisition id, reference, reference number, ref, job reference, req id, requisition number, job number, vacancy id, job no, ref no, vacancy reference, posting id, announcement number, job ref, job code, reference code, requisition, req, job posting id, opening id, position number, position id, vacancy number, vacancy ref, vacancy no, vacancy code, advert reference, advertisement number, ad id, ad reference, ref number, reference id, reference no, job posting number, req #, req number, requisition no, requisition #, job #, job id number, job req id, jr number, opportunity id, role id, role reference, control number, job announcement number, listing id, seek id, job ref no, request id, application code, stage id, vacancy ref no, recruitment reference, post reference, tracking code',
    de: 'referenznummer, stellen-id, kennziffer, referenz, job-id, stellennummer, referenz-nr, stellennr, stellen-nr, job-nr, job nr, jobnummer, auftragsnummer, ausschreibungsnummer, vakanz-nr, kennzahl, ref-nr, referenzcode, angebotsnummer, stellen-nummer, anzeigen-id, job id, id, ausschreibungs-id',
    fr: 'référence, réf, référence de l’offre, numéro de l’offre, n° de l’offre, numéro de référence, référence du poste, code de l’offre, id de l’offre, référence interne, n° offre, numéro de poste',
    nl: 'referentie, vacaturenummer, referentienummer, referentiecode',
    es: 'referencia, código de la oferta',
    pt: 'código da vaga, referência',
    da: 'referencenummer, job id, stillingsnummer',
    sv: 'referensnummer, annons-id, referens',
    no: 'finn-kode, referansenummer',
  },
} as const;

export type LabelledField = keyof typeof WORDS;

const keysOf = (field: LabelledField): ReadonlySet<string> =>
  new Set(
    Object.values(WORDS[field])
      .join(',')
      .split(',')
      .map((word) => labelKey(word)),
  );

/** The labels of a field in all languages, in the form in which labels are compared. */
export const labelsOf: Readonly<Record<LabelledField, ReadonlySet<string>>> = {
  title: keysOf('title'),
  company: keysOf('company'),
  places: keysOf('places'),
  areas: keysOf('areas'),
  mode: keysOf('mode'),
  employment: keysOf('employment'),
  pay: keysOf('pay'),
  postedOn: keysOf('postedOn'),
  closesOn: keysOf('closesOn'),
  period: keysOf('period'),
  externalId: keysOf('externalId'),
};
