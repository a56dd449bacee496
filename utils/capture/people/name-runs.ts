import { anyCase } from '@/utils/text/any-case';
import { cleanName, startsWithSalutation } from '@/utils/person/clean-name';
import { lineRole } from '@/utils/person/line-role';
import { isNameParticle, isNameWord, isTitleWord, looksLikeName } from '@/utils/person/looks-like-name';
import { recruiterWords } from '@/utils/person/recruiter-words';
import type { KnownWords } from './known-words';

/** A name that stands in running text. */
export interface NameRun {
  readonly name: string;
  /** Job title in front of it ("our Head of Sales", "teamleder"); null without one. */
  readonly title: string | null;
  /** A form of address stands before it: "Frau", "Mr". */
  readonly addressed: boolean;
  /** The surname is a word of the firm's name: an owner's, or no name at all ("Join Tidemill"). */
  readonly bearsFirm: boolean;
  readonly start: number;
  /** Where the name ends. */
  readonly end: number;
}

const MOST = 40;
/** What makes the words before it a firm's, a street's or a building's name. */
const NO_PERSON = anyCase(
  String.raw`^[\s,]*(?:gmbh|ag|kg|se|ltd|llc|inc|plc|bv|nv|ab|asa?|aps|oy|sas?|s\.?l|srl|spa|lda|sp\. z|a\/s|street|square|road|avenue|building|platz|stra(?:ße|sse)|weg|gebäude|haus|plein|straat|gade|gata|vej|väg|& co)(?![\p{L}\p{N}])`,
);
/** Trades as Danish, Swedish, Norwegian and Dutch put them before a name, in lower case. */
const TRADE =
  /^\p{Ll}*(?:sygeplejerske|sjuksköterska|sykepleier|ingen[ij][øö]r|konsul(?:en)?t|rådgiv(?:er|are)|koordinator|samordnare|specialist|assistent|sekret[æe]r(?:are)?|lærer|lärare|læge|läkare|medarbe[ijt]d?(?:er|are)|professor|lektor|rektor|jurist|økonom|ekonom|arkitekt|adviseur|coördinator|medewerker|partner)$/u;
/** Small words within a title or the name of a unit. */
const JOINS = /^(?:of|for|and|&|the|de|du|des|der|di|da|do|für|und|van|voor|av|af|in|im|at)$/i;
/** Part of a title that stands before its noun: "rekryterande chef". */
const PARTS_OF_TITLE = anyCase(
  String.raw`^(?:rekryterande|ansvarig|biträdande|rekrutterende|ansettende|faglig|senior|junior|assistant|assisterende|corporate|technical|tech|lead|stellvertretende[rn]?|leitende[rn]?)$`,
);

/**
 * Returns the names in a text in order: runs of two words and more that can be a person's, at most forty. `known` are
 * words that are no name here, those of the firm at most a surname. A salutation, a sentence's end and a bracket begin a new run; runs
 * that go on as a firm or a street are left out.
 */
export function nameRuns(text: string, known: KnownWords): NameRun[] {
  const found: NameRun[] = [];
  let run: string[] = [];
  let before: string[] = [];
  let [start, end] = [0, 0];
  let inflected = false;
  let addressed = false;
  const close = (): void => {
    const name = nameOf(run);
    if (
      name !== null &&
      !NO_PERSON.test(text.slice(end, end + 30)) &&
      !NO_PERSON.test(run.at(-1) ?? '') &&
      !(found.length > 0 && goesOn(before))
    )
      found.push({
        name: inflected ? name.replace(/ą(?=\s|$)/gu, 'a') : name,
        title: titleBefore(before),
        addressed,
        bearsFirm: known.has(run.at(-1)?.toLowerCase() ?? ''),
        start,
        end,
      });
    before = name === null ? [...before, ...run] : [];
    if (run.length > 0) addressed = false;
    run = [];
    inflected = false;
  };
  for (const { 0: token, index } of text.matchAll(/\S+/g)) {
    if (found.length >= MOST) return found;
    // "Swantje Petersen (Personalleitung)": what stands in brackets is no part of the name.
    if (token.startsWith('(')) close();
    const bare = token.replace(/^[("'“„¿¡]+/, '').replace(/[)"'”,;:!?]+$/g, '');
    const academic = /^(?:dr|prof|dra|dipl|ing)\.$/i.test(bare);
    const word = academic || /^\p{Lu}\.$/u.test(bare) ? bare : bare.replace(/\.$/, '');
    if (startsWithSalutation(`${bare} A`)) {
      close();
      // "our Recruiter, Herr Henrik Osterloh"
      if (titleBefore(before) === null) before = [];
      addressed = true;
      // Polish says "with Mrs" in another case; what stands for a woman's name there ends in -a by itself.
      inflected = /^panią$/i.test(bare);
      continue;
    }
    const closes = /[,;:!?)]$|\.$/.test(token) && !academic && !/^(?:Mr|Mrs|Ms|\p{Lu})\.$/u.test(token);
    // "our Recruiterin Friederike Nagel": a title in one word runs on into the name.
    const title = run.length === 0 && (lineRole(word) !== null || recruiterWords(word) !== null);
    // The firm's word begins no name, but may end one.
    const means = known.get(word.toLowerCase());
    const names =
      !title &&
      (academic ||
        (isNameWord(word) && !(run.length === 0 ? means : means === 'job')) ||
        (run.length > 0 && isNameParticle(word)));
    if (names) {
      if (run.length === 0) start = index;
      run.push(word);
      end = index + token.length - (closes ? token.length - word.length : 0);
    }
    if (!names || closes) {
      close();
      if (!names) before.push(word);
      if (/[.!?]$/.test(token) && closes) before = [];
    }
  }
  close();
  return found;
}

/** Returns whether a text holds a job title's word: of rank, of trade, of recruiting. */
export function saysTitle(text: string): boolean {
  // "it" is a trade in capitals only.
  const words = text.split(/[\s,/]+/).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return words.some(isTitleWord) || lineRole(text) !== null || recruiterWords(text) !== null;
}

/** "Head of Harbour Works" after a name goes on with that person's title. */
function goesOn(before: readonly string[]): boolean {
  const last = before.at(-1) ?? '';
  return before.length > 0 && before.length <= 6 && /^(?:of|für|de|du|des|di|av|af)$/i.test(last);
}

function nameOf(run: readonly string[]): string | null {
  if (run.length < 2) return null;
  // "IF THIS SOUNDS LIKE YOU": an ad that shouts.
  if (run.every((word) => word === word.toUpperCase())) return null;
  const last = run.findLastIndex((word) => !isNameParticle(word));
  const { name } = cleanName(run.slice(0, last + 1).join(' '));
  return name !== null && looksLikeName(name) ? name : null;
}

/** "our Head of Sales" before a name gives "Head of Sales", "rekryterare" itself; without a word of rank or trade there is no title. */
function titleBefore(words: readonly string[]): string | null {
  const near = words.slice(-12);
  const stop = near.findLastIndex((word) => !/^\p{Lu}/u.test(word) && !JOINS.test(word));
  const last = near.at(-1) ?? '';
  const own = near.slice(stop + 1);
  const first = own.findIndex((word) => /^\p{Lu}/u.test(word) && isTitleWord(word));
  const title = first < 0 || !/^\p{Lu}/u.test(last) ? titleOfLastWord(near) : own.slice(first).join(' ');
  return title.length > 2 && title.length <= 100 && !/^(?:Herrn?|Frau)$/.test(title) ? title : null;
}

function titleOfLastWord(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (lineRole(last) === null && recruiterWords(last) === null && !TRADE.test(last)) return '';
  const part = words.at(-2) ?? '';
  return PARTS_OF_TITLE.test(part) ? `${part} ${last}` : last;
}
