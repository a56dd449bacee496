import { fold } from '@/utils/text/fold';

/** A state, province or Land, and the country it is part of. */
export interface Region {
  readonly name: string;
  readonly country: string;
}

const US =
  'AL:Alabama|AK:Alaska|AZ:Arizona|AR:Arkansas|CA:California|CO:Colorado|CT:Connecticut|DE:Delaware|DC:District of Columbia|FL:Florida|GA:Georgia|HI:Hawaii|' +
  'ID:Idaho|IL:Illinois|IN:Indiana|IA:Iowa|KS:Kansas|KY:Kentucky|LA:Louisiana|ME:Maine|MD:Maryland|MA:Massachusetts|MI:Michigan|MN:Minnesota|MS:Mississippi|' +
  'MO:Missouri|MT:Montana|NE:Nebraska|NV:Nevada|NH:New Hampshire|NJ:New Jersey|NM:New Mexico|NY:New York|NC:North Carolina|ND:North Dakota|OH:Ohio|OK:Oklahoma|' +
  'OR:Oregon|PA:Pennsylvania|RI:Rhode Island|SC:South Carolina|SD:South Dakota|TN:Tennessee|TX:Texas|UT:Utah|VT:Vermont|VA:Virginia|WA:Washington|' +
  'WV:West Virginia|WI:Wisconsin|WY:Wyoming|PR:Puerto Rico';
const CA =
  'AB:Alberta|BC:British Columbia,Colombie-Britannique|MB:Manitoba|NB:New Brunswick,Nouveau-Brunswick|NL:Newfoundland and Labrador,Terre-Neuve-et-Labrador|' +
  'NS:Nova Scotia,Nouvelle-Écosse|NT:Northwest Territories|NU:Nunavut|ON:Ontario|PE:Prince Edward Island|QC:Quebec,Québec|SK:Saskatchewan|YT:Yukon';
const AU =
  'ACT:Australian Capital Territory|NSW:New South Wales|NT:Northern Territory|QLD:Queensland|SA:South Australia|TAS:Tasmania|VIC:Victoria|WA:Western Australia';
/** Without the city states: "Berlin, Hamburg" names two cities. Their letters are not used in ads. */
const DE =
  'Baden-Württemberg|Bavaria,Bayern|Brandenburg|Hesse,Hessen|Lower Saxony,Niedersachsen|Mecklenburg-Vorpommern|North Rhine-Westphalia,Nordrhein-Westfalen,NRW|' +
  'Rhineland-Palatinate,Rheinland-Pfalz|Saarland|Saxony,Sachsen|Saxony-Anhalt,Sachsen-Anhalt|Schleswig-Holstein|Thuringia,Thüringen';
const GB =
  'England|Scotland|Wales|Northern Ireland|Greater London|Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|County Durham|Cumbria|Derbyshire|Devon|Dorset|' +
  'East Sussex|West Sussex|Gloucestershire|Greater Manchester|Hampshire|Herefordshire|Hertfordshire|Lancashire|Leicestershire|Lincolnshire|Merseyside|' +
  'Northamptonshire|Northumberland|North Yorkshire|South Yorkshire|West Yorkshire|East Riding of Yorkshire|Yorkshire|Nottinghamshire|Oxfordshire|Shropshire|' +
  'Staffordshire|Tyne and Wear|Warwickshire|West Midlands|East Midlands|Wiltshire|Worcestershire|Aberdeenshire|Ayrshire|Lanarkshire|Gwynedd|Powys';
const NL =
  'Drenthe|Flevoland|Friesland|Gelderland|Noord-Brabant,North Brabant|Noord-Holland,North Holland|Overijssel|Zeeland|Zuid-Holland,South Holland';
const FR =
  'Auvergne-Rhône-Alpes|Bourgogne-Franche-Comté|Bretagne,Brittany|Centre-Val de Loire|Grand Est|Hauts-de-France|Île-de-France|Normandie,Normandy|Nouvelle-Aquitaine|Occitanie|' +
  "Pays de la Loire|Provence-Alpes-Côte d'Azur";
const ES =
  'Andalucía,Andalusia|Aragón|Asturias|Cantabria|Castilla-La Mancha|Castilla y León|Cataluña,Catalonia,Catalunya|Comunidad de Madrid|Comunitat Valenciana|Extremadura|Galicia|Navarra|País Vasco,Euskadi';
const SE =
  'Skåne,Skåne län|Stockholms län|Västra Götaland,Västra Götalands län|Östergötland|Norrbotten|Västerbotten|Dalarna|Småland|Halland';
const DK =
  'Hovedstaden,Region Hovedstaden|Midtjylland,Region Midtjylland|Nordjylland|Syddanmark,Region Syddanmark|Sjælland,Region Sjælland|Fyn';
const NO =
  'Rogaland|Vestland|Trøndelag|Innlandet|Akershus|Østfold|Nordland|Finnmark|Telemark|Vestfold|Agder|Møre og Romsdal';
const AT =
  'Burgenland|Kärnten,Carinthia|Niederösterreich,Lower Austria|Oberösterreich,Upper Austria|Steiermark,Styria|Tirol,Tyrol|Vorarlberg';
const CH =
  'Aargau|Graubünden|Thurgau|Ticino,Tessin|Valais,Wallis|Vaud,Waadt|Appenzell Ausserrhoden|Appenzell Innerrhoden|Basel-Landschaft';

const byCode = new Map<string, Region[]>();
const byName = new Map<string, Region[]>();

function add(map: Map<string, Region[]>, key: string, region: Region): void {
  map.set(key, [...(map.get(key) ?? []), region]);
}

for (const [country, list] of [
  ['US', US],
  ['CA', CA],
  ['AU', AU],
  ['DE', DE],
  ['GB', GB],
  ['NL', NL],
  ['FR', FR],
  ['ES', ES],
  ['SE', SE],
  ['DK', DK],
  ['NO', NO],
  ['AT', AT],
  ['CH', CH],
] as const)
  for (const entry of list.split('|')) {
    const [first = '', rest] = entry.split(':');
    const [name = '', ...others] = (rest ?? first).split(',');
    const region = { name, country };
    if (rest !== undefined) add(byCode, first, region);
    for (const written of [name, ...others]) add(byName, fold(written), region);
  }

/** The regions a code in capitals (`CA`, `VIC`) or a name ("Bayern") can mean, the likeliest first; empty for none. */
export function regionsOf(written: string): readonly Region[] {
  const code = written.replace(/\.$/, '');
  return byCode.get(code) ?? byName.get(fold(written)) ?? [];
}
