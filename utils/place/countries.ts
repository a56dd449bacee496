import { fold } from '@/utils/text/fold';

const LANGUAGES = ['en', 'de', 'fr', 'nl', 'es', 'da', 'sv', 'nb', 'it', 'pt', 'pl'];
const CODES = (
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ ' +
  'EC EE EG ER ES ET FI FJ FO FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KR KW KZ LA LB ' +
  'LC LI LK LR LS LT LU LV LY MA MC MD ME MG MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PR PS PT PY QA RO RS ' +
  'RU RW SA SC SD SE SG SI SK SL SM SN SO SR SS SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VA VE VN VU WS XK YE ZA ZM ZW'
).split(' ');
const KNOWN = new Set(CODES);

/** Names in use that `Intl` does not give, and the alpha-3 codes applicant systems print. */
const ALIASES =
  'US:usa,u.s.a.,u.s.,us,united states of america,the united states,estados unidos de america,eeuu,ee.uu.,america;' +
  'GB:uk,u.k.,great britain,britain,gbr,england and wales,the united kingdom,vereinigtes konigreich grossbritannien;' +
  'NL:holland,nld,the netherlands,nederlanden;CZ:czech republic,cze,tschechische republik;KR:korea,republic of korea,kor;RU:russian federation,rus;' +
  'AE:uae,u.a.e.,are,emirates;TR:turkey,turkiye,tur;IE:republic of ireland,irl,eire;CI:ivory coast;VN:viet nam,vnm;HK:hong kong,hkg;MO:macau;' +
  'DE:deu,ger,brd,federal republic of germany;AT:aut;CH:che,schweiz,suisse,svizzera,sui;FR:fra;ES:esp;IT:ita;PT:prt;BE:bel;LU:lux;DK:dnk,den;SE:swe;NO:nor;' +
  'FI:fin;IS:isl;PL:pol;HU:hun;RO:rou,rom;BG:bgr;GR:grc;HR:hrv;SI:svn;SK:svk;EE:est;LV:lva;LT:ltu;UA:ukr;CA:can;MX:mex;BR:bra;AR:arg;CL:chl;CO:col;PE:per;' +
  'AU:aus;NZ:nzl;IN:ind;CN:chn,pr china,mainland china;JP:jpn;SG:sgp;MY:mys;TH:tha;PH:phl,philippines,the philippines;ID:idn;TW:twn;ZA:zaf,rsa;EG:egy;NG:nga;' +
  'KE:ken;IL:isr;SA:sau,ksa;QA:qat;MK:macedonia,north macedonia;CD:dr congo;TZ:tanzania;BO:bolivia;VE:venezuela;MD:moldova;PS:palestine;LA:laos;SY:syria;IR:iran';

/** Names of countries, folded, in the languages ads come in; made on first use. */
let names: Map<string, string> | null = null;

const keyOf = (name: string): string => fold(name).replaceAll('&', 'and').trim();

function countryNames(): Map<string, string> {
  if (names !== null) return names;
  const made = new Map<string, string>();
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of CODES) {
      const name = display.of(code);
      if (name !== undefined) made.set(keyOf(name), code);
    }
  }
  for (const entry of ALIASES.split(';')) {
    const [code = '', list = ''] = entry.split(':');
    for (const name of list.split(',')) made.set(name, code);
  }
  names = made;
  return made;
}

/**
 * The ISO 3166-1 alpha-2 code of a country named in one of eleven languages, by a usual short form ("UK") or by its alpha-3
 * code. Alpha-2 codes are left to `countryOfCode`, because many of them are US states too. `null` for anything else.
 */
export function countryOfName(name: string): string | null {
  return (
    countryNames().get(fold(name).replace(/^the /, '').trim()) ??
    countryNames().get(fold(name).trim()) ??
    null
  );
}

/** An alpha-2 code in capitals (`UK` counts as `GB`), or `null` when no country has it. */
export function countryOfCode(code: string): string | null {
  if (code === 'UK') return 'GB';
  return KNOWN.has(code) ? code : null;
}
