import type { Page } from '../page';
import type { RawPerson } from '../page-reading';
import { applicationContacts } from './application-contacts';
import { contactBlocks } from './contact-blocks';
import { contactLines, textLines } from './contact-lines';
import { knownWords, type KnownWords } from './known-words';
import { namedWithDetails } from './named-with-details';
import { ownsMailbox } from './owns-mailbox';
import { pairedContacts } from './paired-contacts';
import { runningContacts } from './running-contacts';
import { stateContacts } from './state-contacts';
import { uniteContacts } from './unite-contacts';

/** An ad's text: the element that holds it, where there is one, and the words. */
export interface AdText {
  readonly root: Element | null;
  readonly text: string;
}

const AROUND = 'main, [role="main"], article';

/**
 * Returns the contact people named in or around an ad: structured application contact, contact blocks,
 * names paired with an address or number, running text. Empty when nobody is named for certain; never a name made from an
 * e-mail, never the firm's mailbox.
 */
export function readContacts(page: Page, { root, text }: AdText): RawPerson[] {
  const known = knownWords(page);
  const inside = root === null ? textLines(text) : contactLines(root);
  const found = uniteContacts([
    applicationContacts(page),
    stateContacts(page),
    contactBlocks(inside, known),
    pairedContacts(inside, known),
    runningContacts(inside, known),
    namedWithDetails(inside, known),
  ]);
  return found.length > 0 && root !== null ? found : uniteContacts([found, aroundTheAd(page, root, known)]);
}

/** Contact boxes often stand beside the ad's text; there it takes a label of the lexicon or an address made of the name. */
function aroundTheAd({ document }: Page, root: Element | null, known: KnownWords): RawPerson[] {
  const around = root?.closest(AROUND) ?? document.querySelector(AROUND) ?? document.body;
  // The box may stand beside what the page calls its main part.
  for (const place of new Set([around, document.body])) {
    if (place === null || place === root) continue;
    const lines = contactLines(place);
    const paired = pairedContacts(lines, known).filter(
      ({ name, email }) => email !== undefined && ownsMailbox(name, email),
    );
    const people = uniteContacts([contactBlocks(lines, known), paired]);
    if (people.length > 0) return people;
  }
  return [];
}
