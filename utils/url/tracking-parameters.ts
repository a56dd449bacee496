const PREFIXES = ['utm_', 'mtm_', 'pk_', 'hsa_', '_hs', 'oly_', 'vero_', 'at_', 'itm_'];

/** Parameters that only say how a reader came to the page, on any site. */
const ANYWHERE = new Set(
  (
    'gclid gclsrc gbraid wbraid dclid fbclid msclkid yclid twclid ttclid li_fat_id igshid mc_cid mc_eid _ga _gl mkt_tok wickedid s_cid ' +
    'trk trkinfo trackingid refid ebp lipi midtoken midsig otptoken trkemail originalsubdomain recommendedflavor origintolandingjobpostings ' +
    'gh_src lever-source lever-origin jobsource jobboardsource utm tk tkid advn sjdu acatk camk xkcb xpse mobtk jsa jobalertid ' +
    'searchid search_id sessionid session_id jsessionid phpsessionid sid returnurl redirect backurl'
  ).split(' '),
);

/** Names that are a campaign on one site and an id on another: dropped only when the value has no digit. */
const UNLESS_AN_ID = new Set([
  'ref',
  'referrer',
  'referer',
  'source',
  'src',
  'from',
  'origin',
  'medium',
  'channel',
  'campaign',
  'via',
]);

/** Whether a query parameter only tells how the reader arrived and so says nothing about which ad it is. */
export function isTrackingParameter(name: string, value: string): boolean {
  const key = name.toLowerCase();
  if (ANYWHERE.has(key) || PREFIXES.some((prefix) => key.startsWith(prefix))) return true;
  return UNLESS_AN_ID.has(key) && !/\d/.test(value);
}
