/**
 * Names of countries, folded, in the languages ads are read in, separated by `|`. Written by
 * scripts/build-country-names.ts from the names that the runtime's `Intl` has (Unicode CLDR).
 */
export const COUNTRY_NAMES: string =
  'afghanistan|africa do sul|afrique du sud|agypten|aland islands|albania|alemanha|alemania|algeria|allemagne|american samoa|' +
  'andorra|angola|anguilla|arabia saudi|arabia saudita|arabie saoudite|argentina|argentine|argentinie|argentinien|armenia|' +
  'aruba|australia|australie|australien|austria|autriche|azerbaijan|bahamas|bahrain|banglades|bangladesch|bangladesh|' +
  'barbados|belarus|belgia|belgica|belgie|belgien|belgio|belgique|belgium|belize|benin|bermuda|bhutan|bolivia|' +
  'bosnia & herzegovina|botswana|brasil|brasile|brasilien|brazil|brazilie|bresil|british virgin islands|brunei|bulgaria|' +
  'bulgarie|bulgarien|bulgarije|burkina faso|burundi|cambodia|cameroon|canada|cape verde|caribbean netherlands|catar|' +
  'cayman islands|cechia|central african republic|chad|chequia|chile|chili|china|chine|chipre|christmas island|chypre|cile|' +
  'cina|cipro|cocos (keeling) islands|colombia|colombie|comoros|congo - brazzaville|congo - kinshasa|cook islands|' +
  'corea del sud|corea del sur|coree du sud|coreia do sul|costa rica|cote d’ivoire|croacia|croatia|croatie|croazia|cuba|' +
  'curacao|cypern|cyprus|czechia|danemark|danimarca|danmark|de forenede arabiske emirater|de forente arabiske emirater|' +
  'denemarken|denmark|deutschland|dinamarca|djibouti|dominica|dominican republic|duitsland|ecuador|egipto|egito|egitto|egypt|' +
  'egypte|egypten|el salvador|emirados arabes unidos|emirati arabi uniti|emiratos arabes unidos|emirats arabes unis|' +
  'equatorial guinea|eritrea|eslovaquia|eslovenia|espagne|espana|espanha|estados unidos|estland|estonia|estonie|eswatini|' +
  'etats-unis|ethiopia|falkland islands|faroe islands|fiji|filipijnen|filipinas|filippine|filippinene|filippinerna|' +
  'filippinerne|finland|finlande|finlandia|finnland|forenade arabemiraten|franca|france|francia|frankreich|frankrig|' +
  'frankrijk|frankrike|french guiana|french polynesia|french southern territories|gabon|gambia|georgia|germania|germany|' +
  'ghana|giappone|gibraltar|graekenland|grece|grecia|greece|greenland|grekland|grenada|griechenland|griekenland|guadeloupe|' +
  'guam|guatemala|guernsey|guinea|guinea-bissau|guyana|haiti|hellas|honduras|hong kong sar china|hong kong, rae da china|' +
  'hongarije|hongkong sar|hongkong sar kina|hongkong sar van china|hongrie|hungary|hungria|iceland|ierland|ijsland|inde|' +
  'india|indien|indonesia|indonesie|indonesien|iran|iraq|ireland|irland|irlanda|irlande|island|islanda|islande|islandia|' +
  'isle of man|israel|israele|italia|italie|italien|italy|jamaica|japan|japao|japon|jersey|jordan|kanada|katar|kazakhstan|' +
  'kenia|kenya|kina|kiribati|kolumbien|kosovo|kroatia|kroatie|kroatien|kuwait|kypros|kyrgyzstan|laos|latvia|lebanon|lesotho|' +
  'letland|letonia|lettland|lettonia|lettonie|liberia|libya|liechtenstein|litauen|lithuania|litouwen|lituania|lituanie|' +
  'lussemburgo|luxembourg|luxemburg|luxemburgo|macao sar china|madagascar|malaisie|malasia|malawi|malaysia|maldives|maleisie|' +
  'mali|malta|malte|maroc|marocco|marocko|marokko|marrocos|marruecos|marshall islands|martinique|mauritania|mauritius|' +
  'mayotte|messico|mexico|mexiko|mexique|micronesia|moldova|monaco|mongolia|montenegro|montserrat|morocco|mozambique|' +
  'myanmar (burma)|namibia|nauru|nederland|nederlandene|nederlanderna|nepal|netherlands|neuseeland|new caledonia|new zealand|' +
  'nicaragua|niederlande|nieuw-zeeland|niger|nigeria|niue|noorwegen|norfolk island|norge|north korea|north macedonia|' +
  'northern mariana islands|noruega|norvege|norvegia|norway|norwegen|nouvelle-zelande|nova zelandia|nueva zelanda|' +
  'nuova zelanda|nya zeeland|oekraine|oman|oostenrijk|osterreich|osterrike|ostrig|paesi bassi|paises baixos|paises bajos|' +
  'pakistan|palau|panama|papua new guinea|paquistao|paraguay|pays-bas|perou|peru|philippinen|philippines|pitcairn islands|' +
  'poland|polen|pologne|polonia|portogallo|portugal|puerto rico|qatar|quenia|r.a.s. chinoise de hong kong|' +
  'rae de hong kong (china)|ras di hong kong|regno unito|reino unido|reunion|roemenie|romania|romenia|roumanie|royaume-uni|' +
  'rumaenien|rumania|rumanien|rusia|rusland|russia|russie|russland|rwanda|ryssland|samoa|san marino|sao tome & principe|' +
  'saoedi-arabie|sar hongkong|saudi arabia|saudi-arabia|saudi-arabien|saudiarabien|schweden|schweiz|senegal|serbia|serbie|' +
  'serbien|servia|servie|seychelles|sierra leone|singapore|singapour|singapur|singapura|sint maarten|slovacchia|slovakia|' +
  'slovakien|slovakiet|slovaquie|slovenia|slovenie|slovenien|slowakei|slowakije|slowenien|solomon islands|somalia|' +
  'sonderverwaltungsregion hongkong|sor-afrika|sor-korea|south africa|south georgia & south sandwich islands|south korea|' +
  'south sudan|spagna|spain|spania|spanien|spanje|sri lanka|st. barthelemy|st. helena|st. kitts & nevis|st. lucia|st. martin|' +
  'st. pierre & miquelon|st. vincent & grenadines|stati uniti|storbritannia|storbritannien|sudafrica|sudafrika|sudan|' +
  'sudkorea|suecia|suede|suica|suisse|suiza|suriname|svalbard & jan mayen|sveits|sverige|svezia|svizzera|sweden|switzerland|' +
  'sydafrika|sydkorea|syria|tailandia|taiwan|tajikistan|tanzania|tchequia|tchequie|thailand|thailande|thailandia|timor-leste|' +
  'tjeckien|tjekkiet|togo|trinidad & tobago|tschechien|tsjechie|tsjekkia|tunesie|tunesien|tunez|tunisia|tunisie|tunisien|' +
  'turchia|turkei|turkiet|turkije|turkiye|turkmenistan|turks & caicos islands|turquia|turquie|tuvalu|tyrkia|tyrkiet|tyskland|' +
  'u.s. virgin islands|ucraina|ucrania|uganda|ukraina|ukraine|ungarn|ungern|ungheria|united arab emirates|united kingdom|' +
  'united states|uruguay|usa|uzbekistan|vanuatu|vatican city|venezuela|vereinigte arabische emirate|vereinigte staaten|' +
  'vereinigtes konigreich|verenigd koninkrijk|verenigde arabische emiraten|verenigde staten|viet nam|vietna|vietnam|' +
  'wallis & futuna|yemen|zambia|zimbabwe|zuid-afrika|zuid-korea|zweden|zwitserland|zypern';
