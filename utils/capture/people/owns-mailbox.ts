import { fold } from '@/utils/text/fold';
import { spellOut } from '@/utils/text/spell-out';

/** Returns whether an address is made of a person's name: `i.falkenrath@`, `ines@`, `if@`. */
export function ownsMailbox(name: string, email: string): boolean {
  const local = fold(email.split('@')[0] ?? '');
  const initials = fold(name)
    .split(/[^\p{L}]+/u)
    .map((word) => word.slice(0, 1))
    .join('');
  if (initials.length > 1 && local === initials) return true;
  return [fold(name), fold(spellOut(name))].some((written) =>
    written.split(/[^\p{L}]+/u).some((part) => part.length > 2 && local.includes(part)),
  );
}

/** Returns whether what looks like a name is the firm's: "contact Flow Traders at ...@flowtraders.example". */
export function isFirmOf(name: string, email: string): boolean {
  const domain = (email.split('@')[1] ?? '').replace(/[^a-z\d]/g, '');
  return domain.includes(name.toLowerCase().replace(/[^a-z\d]/g, '')) && !ownsMailbox(name, email);
}
