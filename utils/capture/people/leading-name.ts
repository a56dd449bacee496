import { anyCase } from '@/utils/text/any-case';
import { cleanName } from '@/utils/person/clean-name';
import { lineRole } from '@/utils/person/line-role';
import { looksLikeName } from '@/utils/person/looks-like-name';
import { recruiterWords } from '@/utils/person/recruiter-words';
import { fieldLabel } from './field-label';

/** A name at the head of a line and what follows it there. */
export interface LeadingName {
  readonly name: string;
  readonly rest: string;
}

const DELIMITER =
  /\s*(?:[,;|:•·(/\d+<[]|\s[–—-]\s|\s(?:at|on|by|via|under|unter|tel|tlf|telefon|phone|e-?mail|mail|mobil|mobile|direct|fon|linkedin)\b\.?|\S{1,64}@)/i;

/** A form-like block labels even the name: "Name: Ines Falk". */
const FIELD = /^(?:full |contact )?(?:name|navn|namn|naam|nom|nombre|nome)\s*:\s*/i;

/**
 * Returns the name with which a line begins, when the line's first part up to a comma, dash, number or "at" is wholly a
 * name: "Frau Ines Falk, Personalreferentin", "Tom Adair – Head of Hiring". Null else.
 */
export function leadingName(line: string): LeadingName | null {
  const text = line.slice(0, 400).replace(FIELD, '');
  const cut = DELIMITER.exec(text);
  const head = cut === null ? text : text.slice(0, cut.index);
  const { name: whole } = cleanName(head.replace(/[.!?]$/, ''));
  if (whole === null || !looksLikeName(whole)) return null;
  const [first = '', ...others] = whole.split(' ');
  // "Pflegedirektorin Gesine Borchert": a title in one word stands before the name.
  const hasTitle = lineRole(first) !== null || recruiterWords(first) !== null;
  if (hasTitle && others.length < 2) return null;
  const rest = text
    .slice(head.length)
    .replace(/^[\s,;|:•·–—-]+/u, '')
    .trim();
  return hasTitle
    ? { name: others.join(' '), rest: [first, rest].filter(Boolean).join(', ') }
    : { name: whole, rest };
}

/** Where a title ends and details begin: an address, a number, the word for one. */
const DETAIL = anyCase(
  String.raw`(?:^|[\s,;:(<[–-])(?:\S*@|\S*\[at\]|\+?\(?\d|https?:|www\.|(?:e-?mail|e-?post|mail|courriel|tel|tlf|telefon|telefoon|t[ée]l[ée]phone|tel[ée]fono|phone|mobile?|mobil|fon|fax|linkedin|xing)(?!\p{L}))`,
);
/** Words that lead from a title to its details: "Head of Design, at +45". */
const LEADS_ON = anyCase(
  String.raw`(?:[\s,.:;/–(-]|(?<!\p{L})(?:at|on|by|via|or|and|please|call|direct|unter|telefonisch|erreichbar|per|oder|und|au|aux|à|a|ao|par|ou|(?:à )?l['’]adresse|the|på|pr|eller|og|och|op|of|al|en|o|y|e|ed|tel|tlf|pod|nr|no|numer(?:em)?|num[ée]ro|número|nummer|(?:der )?rufnummer|nummeret|numeret|telefonnummer|t[ée]l[ée]phone|telefono|teléfono|courriel|mail|e-?mail|e-?post|bij|presso|ll[aá]mal[ao]|através(?: de)?|pelo|pela|through|ved|med)(?!\p{L}))+$`,
);
const LONGEST = 100;

/** Returns the job title at the head of what follows a name on its line; null when that is none. */
export function leadingTitle(text: string): string | null {
  const parts = text.slice(0, 300).split(/\s*[;|•·()[\]]|\s[–—]\s|(?<=\p{L}{3})[.!?]\s/u);
  return titled(parts.find((part) => /\p{L}/u.test(part)) ?? '');
}

/** Returns the job title that a line of its own is, with all its parts ("Partner - Energy"); null for prose and details. */
export function lineTitle(text: string): string | null {
  const line = text.slice(0, 300).trim();
  if (/[!?…]$|\p{Ll}{3}\.$/u.test(line)) return null;
  return titled(line.split(/\s*[|•·]/u)[0] ?? '');
}

function titled(text: string): string | null {
  const bare = text.replace(/^[\s,;:–—-]+/u, '');
  const detail = DETAIL.exec(bare);
  const title = (detail === null ? bare : bare.slice(0, detail.index)).replace(LEADS_ON, '').trim();
  if (title.length < 2 || title.length > LONGEST || /\p{Ll}{4}[.!?]\s\p{Lu}/u.test(title)) return null;
  return /\p{L}{2}/u.test(title) && fieldLabel(title) === null ? title : null;
}
