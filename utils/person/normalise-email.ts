import { percentDecoded } from '@/utils/url/percent-decoded';

const ADDRESS = /^[a-z0-9][a-z0-9._%+'-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/;
const TEMPLATES = new Set(
  (
    'name your.name yourname your-name you your youremail your.email email e-mail user username firstname lastname ' +
    'firstname.lastname first.last vorname.nachname vorname john.doe jane.doe johndoe janedoe max.mustermann example ' +
    'beispiel someone somebody test noreply no-reply no.reply donotreply do-not-reply do.not.reply legal privacy ' +
    'datenschutz dataprotection data-protection dpo gdpr accessibility accommodation accommodations abuse postmaster ' +
    'webmaster mailer-daemon unsubscribe'
  ).split(' '),
);
const SHARED = new Set(
  (
    'info information hello hi contact contacts contactus kontakt office mail post jobs job career careers karriere ' +
    'recruiting recruitment recruiter recruiters talent talents hr people personal personalabteilung bewerbung ' +
    'bewerbungen applications application apply cv cvs resume resumes team admin support help service sales press ' +
    'security compliance press media reception privacy datenschutz marketing enquiries enquiry inquiries emploi rh rrhh empleo vacatures werkenbij rekrutacja praca'
  ).split(' '),
);

/**
 * Returns the e-mail address in `text` in lower case: `mailto:` and `?subject=` are dropped, `[at]` and
 * `(dot)` are decoded. Null for anything that is no address and for template and machine mailboxes (`name@`, `noreply@`).
 */
export function normaliseEmail(text: string): string | null {
  const bare = text
    .slice(0, 300)
    .trim()
    .replace(/^mailto:/i, '')
    .split('?')[0]
    ?.trim();
  if (bare === undefined) return null;
  const address = percentDecoded(bare)
    .replace(/\s*[[({]\s*(?:at|ät|arroba|a)\s*[\])}]\s*/gi, '@')
    .replace(/\s*[[({]\s*(?:dot|punkt|point|punto)\s*[\])}]\s*/gi, '.')
    .replace(/^[<"'(\s]+|[>"').,;:\s]+$/g, '')
    .toLowerCase();
  if (!ADDRESS.test(address) || address.includes('..')) return null;
  return TEMPLATES.has(localPart(address)) ? null : address;
}

/** Returns whether an address belongs to a firm rather than to one person: `info@`, `jobs@`, `careers@` and their like. */
export function isSharedMailbox(email: string): boolean {
  const local = localPart(email);
  return SHARED.has(local) || SHARED.has(local.split(/[.\-_+]/)[0] ?? '');
}

function localPart(email: string): string {
  return email.slice(0, Math.max(0, email.indexOf('@'))).toLowerCase();
}
