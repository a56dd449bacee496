import { anyCase } from '@/utils/text/any-case';
import { wordsPattern } from '@/utils/text/words-pattern';

/** Words that make the amount beside them something else than pay. */
const OTHER =
  'budgets?|training|learning|trainings?budget|weiterbildung\\p{L}{0,20}|weiterbildungsbudget|formation|opleidingsbudget|kompetens\\p{L}{0,20}|' +
  'professional development|personal development|development (?:budget|fund|allowance)|conferences?|courses?|certifications?|tuition|' +
  "(?:in|of) (?:annual |yearly )?sales|revenues?|turnover|umsatz|chiffre d['’]affaires|facturación|omzet|omsætning|omsättning|omsetning|arr|mrr|gmv|run rate|sales volume|" +
  'funding|funded|raised|raising|raise|invest(?:ed|ment|ments|ors?)?|valuation|valued|series [a-h]|seed round|round|financing|backed|finanzierung\\p{L}{0,10}|levée|' +
  'assets|aum|market|industry|customers|transactions?|portfolio|portefeuille|worth|acquired|acquisition|company|business|startup|empresa|unternehmen|' +
  'donat\\p{L}{1,5}|charity|grants?|scholarships?|prizes?|awards?|' +
  'bonus(?:es)?|bonuszahlung|prämien?|prime|primes|signing|sign on|referral|retention|commissions?|provision|incentives?|tips|gratuit(?:y|ies)|' +
  'allowances?|allocation|reimburse\\p{L}{0,6}|refunds?|vouchers?|gift cards?|gutscheine?|zuschuss|zuschüsse|zuschuß|sachbezug|sachbezüge|fahrtkosten\\p{L}{0,12}|' +
  'jobticket|deutschlandticket|edenred|tickets? restaurant|chèques?|vermögenswirksame|vergoeding|reiskosten\\p{L}{0,12}|tillägg|friskvård\\p{L}{0,12}|' +
  'perks?|per diem|equipment|laptops?|home office|hardware|furniture|wellness|wellbeing|gym|fitness|lifestyle|health|medical|dental|childcare|commuter|transport|travel|phone|internet|meals?|lunch|books?|' +
  'relocation|umzug\\p{L}{0,10}|moving|housing|401k|401\\(k\\)|pension|superannuation guarantee|insurance|cover|life assurance|matching|match|' +
  'fees?|fines?|penalt(?:y|ies)|costs?|prices?|priced|deductible|premiums?|discounts?|savings?|saved|save|debts?|loans?|deposit|' +
  'statistics?|median|average|averages|durchschnitt\\p{L}{0,8}|moyenne?s?|promedio|gemiddeld|gennemsnit\\p{L}{0,8}|genomsnitt\\p{L}{0,8}|' +
  'desired|expectations?|gehaltsvorstellung\\p{L}{0,3}|gehaltswunsch|prétentions|pretensión|current salary|' +
  'threshold|budget responsibility|budgetverantwortung|p&l|spend|spending|ad spend|contracts? worth|deals?';
const OTHER_WORDS = wordsPattern(OTHER, 'gi');
/** Behind an amount these take it ("$50k stock options"); before one they do not ("salary and equity - $85k"). */
const OTHER_BEHIND = wordsPattern(`${OTHER}|equity|stock|shares|rsus?|options`);

/** Words that say an amount is pay. */
const PAY =
  'salary|salaries|sal|pay|pays|paying|paid|wages?|earn|earnings?|compensation|remuneration|comp|ote|on target earnings|base|basic|ctc|hourly rate|day rate|rate|package|ral|' +
  'gehalt|gehälter|grundgehalt|mindestgehalt|mindestentgelt|jahresgehalt|monatsgehalt|jahreszielgehalt|einstiegsgehalt|bruttojahresgehalt|bruttomonatsgehalt|jahresbruttogehalt|monatsbruttogehalt|' +
  'bruttogehalt|verdienst|verdienen|vergütung|ausbildungsvergütung|praktikumsvergütung|lohn|stundenlohn|bruttolohn|entgelt|entlohnung|bezahlung|gehaltsspanne|gehaltsrahmen|lohnband|bruttomonatsentgelt|' +
  'salaires?|rémunération|remuneration|appointements|gratification|indemnité de stage|rému|tjm|' +
  'salario|salarial|sueldo|retribución|remuneración|remuneraçã[oe]s?|remuneração|salário|bolsa|retribuzione|stipendio|' +
  'salaris|salarisindicatie|loon|uurloon|brutosalaris|maandsalaris|verdien|verdienen|beloning|stagevergoeding|' +
  'løn|månedsløn|årsløn|timeløn|lønn|månedslønn|årslønn|timelønn|lön|månadslön|årslön|timlön|ersättning|grundlön|' +
  'wynagrodzenie|pensja|stawka|stipends?';
const PAY_WORDS = wordsPattern(PAY, 'gi');
const PAY_WORD = wordsPattern(PAY);

/** Where the money named beside an amount ends: what comes behind "plus" or a comma is another amount's business. */
const BREAK = anyCase(
  String.raw`[,;()|•·]|\.\s|\s\+|\s\/\s|(?<![\p{L}])(?:plus|and|with|zzgl\.?|zuzüglich|und|sowie|et|y|e|en|og|och|incl\.?|including|inkl\.?|depending|based)(?![\p{L}])`,
);
const BREAKS = new RegExp(BREAK.source, 'gi');

/** Nothing beside them makes it pay: of others, wished for, or a package of another kind. */
const NEVER_PAY = wordsPattern(
  'median|average|durchschnitt\\p{L}{0,8}|moyenne?|promedio|gemiddeld|gennemsnit\\p{L}{0,8}|genomsnitt\\p{L}{0,8}|desired|expectations?|' +
    'gehaltsvorstellung\\p{L}{0,3}|gehaltswunsch|prétentions|pretensión|customers|clients|students|sellers|users|paid out|' +
    'relocation|signing|sign on|referral|retention|training|learning|budgets?',
);

const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** Whether the words around an amount (`start`..`end` of the text) say that it is something else than pay. */
export function isOtherMoney(text: string, start: number, end: number): boolean {
  // What stands behind the next amount is said of that one.
  const after = text.slice(end, end + 48).split(/[€$£₹]/, 1)[0] ?? '';
  const tail = after.slice(0, BREAK.exec(after)?.index ?? after.length);
  if (OTHER_BEHIND.test(tail)) return true;
  const before = text.slice(Math.max(0, start - 90), start);
  const head = before.slice(lastOf(BREAKS, before) + 1);
  return NEVER_PAY.test(head) || lastOf(OTHER_WORDS, head) > lastOf(PAY_WORDS, head);
}

/** Whether a text names pay: "salary", "Gehalt", "rémunération" … */
export function namesPay(text: string): boolean {
  return PAY_WORD.test(text);
}
