import { spoken } from '../../dom/spoken';
import type { Page } from '../../page';
import { pageTitles, titlePieces, titleSentence } from '../document-title';
import { findTitle } from '../find-title';
import { looksLikePlace } from '../looks-like-place';
import type { SaidName } from './said-name';
import { isHostName } from './whose-page';

/** Names that the page's titles hold beside the ad's own. */
export function namesFromTitles(page: Page): SaidName[] {
  const title = findTitle(page);
  const key = title ? spoken(title.title) : '';
  const said: SaidName[] = [];
  for (const text of pageTitles(page)) {
    const sentence = titleSentence(text).company;
    if (sentence !== undefined) said.push({ name: sentence, weight: 4 });
    // A heading may say more than the page's title does: "Cook, 80–100 %".
    const own = text.toLowerCase().includes((title?.title ?? '').toLowerCase())
      ? (title?.title ?? '')
      : (title?.title.split(/\s*[,(]/)[0] ?? '');
    const at = own.length > 3 ? text.toLowerCase().indexOf(own.toLowerCase()) : -1;
    const rest = at >= 0 ? [text.slice(0, at), text.slice(at + own.length)] : [text];
    for (const piece of rest.flatMap((part) => titlePieces(` ${part} `))) {
      const inSentence =
        /^(?:ledige stillinger|lediga jobb|offene stellen|stellenangebote|karriere|jobs|careers?|working|vacatures|empleos?|carrières|offres d['’]emploi|work|life|jobannonce) (?:på|hos|i|bei|der|beim|at|with|chez|en|bij|à) (.{2,60})$/i.exec(
          piece,
        );
      if (inSentence) said.push({ name: inSentence[1] ?? '', weight: 3.5 });
      const name = piece
        .replace(
          /^(?:jobs?|careers?|karriere|stellen|stelle|working|work|job posting|opening|vacancy|emploi|vacature)?\s*(?:@|at|bei|chez|hos|en|in|bij|der|von|til|till|voor|join)\s+/i,
          '',
        )
        .replace(
          /\s+(?:recrute|sucht|stellt ein|is hiring|is recruiting|hiring|zoekt|busca|søger|söker|søker)$/i,
          '',
        )
        .replace(/\s+(?:careers?|jobs?|karriere|job details|stellenangebote|application)$/i, '')
        .replace(/^[@|:\s–-]+|[|:\s–-]+$/g, '')
        .replace(
          /^(.{2,40}?) (?:at|bij|bei|chez|hos|presso|na|en) (?=\p{Lu})/u,
          (whole: string, place: string) => (looksLikePlace(place) ? '' : whole),
        );
      if (
        name.length < 2 ||
        (key !== '' && spoken(name) === key) ||
        looksLikePlace(name) ||
        (/^\p{Ll}+$/u.test(name) && !isHostName(name, page)) ||
        /\b(?:jobs?|careers?|apply|application|vacanc\w+|stellen\w*|search)\b/i.test(name)
      )
        continue;
      said.push({ name, weight: at >= 0 ? 2.5 : 1 });
    }
  }
  return said;
}
