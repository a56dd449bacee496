import { spoken } from '../../dom/spoken';

const LEGAL =
  /\b(?:gmbh|ag|se|inc|llc|ltd|limited|plc|corp|corporation|co|company|sa|s a|sas|sarl|bv|b v|nv|n v|a s|as|ab|aps|oy|kg|mbh|spa|srl|sl|pty|lda|ltda|llp|group|gruppe|holding)\b/g;

/** A name as it is compared: its words without a legal form. */
export const companyKey = (name: string): string =>
  spoken(name).replace(LEGAL, ' ').replace(/\s+/g, ' ').trim();

/** Whether one of two keys is the other with more words behind it. */
export const sharesStart = (a: string, b: string): boolean =>
  a.length > 3 && b.length > 3 && (a.startsWith(`${b} `) || b.startsWith(`${a} `));
