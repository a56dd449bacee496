import { fold } from '@/utils/text/fold';

/** What a company's name ends with in law, as written (folded, without full stops). */
const LEGAL = new Set(
  'gmbh mbh ag kg kgaa ohg gbr ug ev eg ltd limited inc llc llp plc corp corporation company sa sas sasu sarl eurl snc scop sl slu sau bv nv vof ab a/s as aps oy asa ks hb sarl spa srl pty lp cic cio'.split(
    ' ',
  ),
);
/** Words that name kinds of employers. */
const KINDS = new Set(
  [
    'hospital hospitals clinic clinics infirmary surgery practice university college school academy',
    'institute faculty nursery kindergarten hotel hotels inn resort restaurant bistro brasserie cafe',
    'bakery bank insurance council authority ministry department agency government nhs trust',
    'foundation charity association society group holding holdings industries services solutions',
    'systems technologies software labs laboratories logistics freight haulage transport shipping',
    'airlines stores supermarket supermarkets retail consulting consultants partners associates',
    'brothers sons works foundry motors energy power foods pharma pharmaceuticals construction',
    'builders contractors media press studio studios ventures capital networks telecom court',
    'chambers library museum army navy police homes lodge manor klinik klinikum kliniken krankenhaus',
    'spital praxis universitat hochschule schule gymnasium grundschule realschule gesamtschule kita',
    'akademie institut stadt gemeinde landkreis landratsamt bezirk ministerium amt behorde finanzamt',
    'sparkasse versicherung stiftung verein verband werke stadtwerke gruppe betriebe spedition',
    'logistik bau hoch-und-tiefbau elektrotechnik maschinenbau autohaus kanzlei steuerkanzlei',
    'seniorenheim pflegeheim altenheim pflegedienst seniorenzentrum apotheke hotelgruppe gasthof',
    'gasthaus backerei verlag handel hopital clinique chu chru ehpad centre cabinet ecole lycee',
    'universite faculte mairie commune departement ministere prefecture banque assurance assurances',
    'societe groupe etablissements ets entreprise fondation maison transports logistique boulangerie',
    'supermarche magasins residence clinica ambulatorio residencia universidad colegio instituto',
    'escuela ayuntamiento diputacion ministerio junta banco caja seguros grupo empresa talleres',
    'construcciones transportes logistica almacenes supermercados bodegas fundacion asociacion',
    'consultoria asesoria despacho laboratorios ziekenhuis kliniek zorggroep zorg thuiszorg',
    'verpleeghuis universiteit hogeschool basisschool lyceum gemeente provincie ministerie',
    'rijksdienst verzekeringen groep stichting vereniging bedrijf logistiek bouw installatietechniek',
    'accountants advocaten drukkerij sygehus universitetshospital hospitalet plejehjem plejecenter',
    'universitet universitetet skole skolen folkeskole gymnasiet bornehave kommune region regionen',
    'ministeriet styrelsen sparekasse forsikring fonden forening koncernen gruppen sjukhus sjukhuset',
    'universitetssjukhus vardcentral vardcentralen skola skolan forskola kommun landsting myndighet',
    'myndigheten banken forsakring stiftelsen foreningen akeri bygg sykehus sykehuset',
    'universitetssykehus sykehjem legesenter barnehage fylkeskommune direktoratet etaten konsernet',
    'entreprenor centro center centrum borough',
  ].flatMap((row) => row.split(' ')),
);

const ENDINGS =
  /(?:klinik|klinikum|krankenhaus|schule|gymnasium|gesellschaft|versicherung|werke|bank|kasse|gruppe|logistik|technik|bau|betrieb|heim|zentrum|haus|ziekenhuis|groep|school|skole|skola|sygehus|sjukhus|sykehus|kommune|kommun|hospital|centret|centralen)$/;

/** Whether a few words are a legal form and nothing else ("Inc.", "S.L."). */
export function isLegalForm(text: string): boolean {
  return LEGAL.has(fold(text).replace(/[^\p{L}/]/gu, ''));
}

/** How much a few words look like the name of an employer: 0 not at all, 4 by a legal form, else by a telling word. */
export function employerLikeness(text: string): number {
  const words = fold(text)
    .split(/[\s,]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}/&-]/gu, ''))
    .filter((word) => word !== '');
  if (words.some((word, at) => at > 0 && LEGAL.has(word))) return 4;
  const tells = (word: string | undefined): boolean =>
    word !== undefined && (KINDS.has(word) || (word.length > 6 && ENDINGS.test(word)));
  if (tells(words[0]) || tells(words.at(-1))) return 2.5;
  return words.some(tells) || (/\p{L}\s?&\s?\p{L}/u.test(text) && words.length < 6) ? 1.5 : 0;
}
