import { pageLines } from '../../dom/page-lines';
import type { Page } from '../../page';
import { findBody } from '../find-body';
import { findTitle } from '../find-title';
import { isLabel } from '../header/is-label';
import type { SaidName } from './said-name';

const BY_TEXT = (): readonly (readonly [RegExp, number])[] => [
  [LEGAL_NAME, 1.5],
  [BODY_NAME, 1.5],
  [/\bsee the complete text at ([^.|]{2,60})$/i, 3],
  [
    /^(?:about|über|à propos de|over|sobre|acerca de|om|who is|why|life at|join|working at|wir sind|at|chez|bei|en|hos) (\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}?)(?:$|[,?!:]| (?:we|our|you|is|wir|nous|ist|et|er|är)\b)/u,
    1.5,
  ],
  [
    /(?:this position is open with|on behalf of|im namen von|interesse an der|interesse an|intérêt pour|interest in (?:joining )?|join us at|welcome to) [“"]?(?:the )?(\p{Lu}[\p{L}\p{N}&.'’ -]{1,50}?)(?:[.,!”"]| (?:and|as|wenn|et|to)\b|$)/u,
    1.5,
  ],
  [
    /^(\p{Lu}[\p{L}\p{N}&.'’-]*(?: \p{Lu}[\p{L}\p{N}&.'’-]*){0,4}) (?:is (?:a|an|the|one|looking|seeking|hiring|building|committed|on a|proud)|ist (?:ein|eine|der|die|das)|est (?:une?|le|la)|recrute|sucht|busca|es una?|zoekt|is een|är|er en|has been|was founded|offers|helps|provides|pioneered)\b/u,
    1.5,
  ],
];

/** A firm by its whole legal name at the beginning of a sentence: "Die ACME gGmbH betreibt …". */
const LEGAL_NAME =
  /^(?:(?:Der|Die|Das|Wir,? (?:die|der)|The|La|Le|De|Als) )?(\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:\p{Lu}[\p{L}\p{N}&.'’-]*|&|und|für|der|des|of|de|et|van)){0,6} (?:gGmbH|GmbH & Co\. KG(?:aA)?|GmbH|AG|SE|KGaA|KG|e\. ?V\.|AöR|Inc\.?|LLC|Ltd\.?|plc|SAS|SARL|S\.A\.S?|B\.V\.|N\.V\.|AB|A\/S|ApS|AS|Oy|S\.L\.|S\.p\.A\.|S\.r\.l\.)),? \p{Ll}/u;

const isOfPage = (name: string, { document, url }: Page): boolean => {
  const word = name.toLowerCase();
  return url.hostname.includes(word) || document.title.toLowerCase().includes(word);
};

/** A public body, a school or a foundation by its kind and name: "Die Gemeinde Oberwil ist mit …". */
const BODY_NAME =
  /^(?:(?:Die|Das|Der|La|Le|L['’]|De|The|El|Il) ?)?((?:Gemeinde|Einwohnergemeinde|Stadt|Landkreis|Kreis|Kanton|Universität|Hochschule|Klinikum|Spital|Stiftung|Genossenschaft|Kita|Ville|Commune|Mairie|Département|Université|Gemeente|Stichting|Universiteit|Ayuntamiento|Diputación|Universidad|Comune|Università|Câmara Municipal|University|City|County|Town) (?:(?:of|de|du|di|da|van|der|des|la|le) |d['’])?\p{Lu}[\p{L}'’.-]+(?: (?:am|an der|\p{Lu}[\p{L}'’.-]+)){0,3}) (?:ist|liegt|hat|sucht|zählt|betreibt|bietet|est|compte|recrute|is|has|heeft|telt|zoekt|es|cuenta|busca|è|conta|cerca|é|tem|invites|seeks|employs)(?!\p{L})/u;

/** A short line right under the title that the ad's text begins a paragraph with as well. */
function underTitle(page: Page): SaidName[] {
  const at = findTitle(page)?.line?.at;
  if (at === undefined) return [];
  const body = findBody(page)?.lines ?? [];
  return pageLines(page)
    .slice(at + 1, at + 4)
    .filter(
      ({ text, heading, zone, action }) =>
        zone === 'main' &&
        heading === 0 &&
        !action &&
        text.length <= 50 &&
        /^\p{Lu}/u.test(text) &&
        text.includes(' ') &&
        !isLabel(text) &&
        body.some((line) => line.text.startsWith(`${text} `) && line.text.length > text.length + 40),
    )
    .map(({ text }) => ({ name: text, weight: 2 }));
}

/** Names in running text; each pattern and name counts once, more when the text repeats the name. */
export function namesFromText(page: Page): SaidName[] {
  const lines = [
    ...(findBody(page)?.lines ?? []),
    ...pageLines(page).filter((line) => line.zone === 'main' && line.text.length < 400),
  ].slice(0, 400);
  const found = new Map<string, SaidName>();
  for (const line of new Set(lines)) {
    for (const [pattern, weight] of BY_TEXT()) {
      const name = pattern
        .exec(line.text.slice(0, 300))?.[1]
        ?.trim()
        .replace(/,$|(?<!\.\p{L})\.$/u, '');
      if (
        name === undefined ||
        /^(?:The|This|Our|You|Your|We|Us|It|He|She|They|Das|Die|Der|Sie|Wir|Du|Ihr|Le|La|Les|Il|Elle|El|Los|Team|Role|Job|Position|Company|Candidate|Experience|Knowledge|English|Who|What|Why|As|There|Here|Diese[rs]?|Work\w*|Application\w*|Background|Personal|Retry|Similar|Job\w*|Cookie\w*|Some|Many|One|If|In|At|For|With|From|To|And|But|All|Any|Please|How|When|Where|Wer|Was|Sie)\b/.test(
          name,
        )
      )
        continue;
      // Any German noun may begin such a sentence ("Voraussetzung ist ein …"); a name of one word is the page's own.
      if (!/[\s\d&.]/.test(name) && /^\S+ ist /.test(line.text) && !isOfPage(name, page)) continue;
      found.set(`${weight}${name}`, { name, weight });
    }
  }
  return [...underTitle(page), ...found.values()].slice(0, 12);
}
