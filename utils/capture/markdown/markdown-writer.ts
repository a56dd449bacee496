interface ListLevel {
  readonly ordered: boolean;
  number: number;
}

/**
 * Collects Markdown piece by piece: text is folded and escaped, blocks are kept apart by one empty line, list entries
 * and quotes carry their marks. Knows nothing of any document.
 */
export class MarkdownWriter {
  readonly #lines: string[] = [];
  readonly #lists: ListLevel[] = [];
  #line = '';
  #prefix = '';
  #gap = false;
  #tight = false;

  /** Text as it stands; white space is folded, signs that would be marks are escaped. */
  text(raw: string): void {
    const folded = raw.replace(/[\u200B\u2060\uFEFF\u00AD]/g, '').replace(/\s+/g, ' ');
    if (folded === '' || (folded === ' ' && (this.#line === '' || this.#line.endsWith(' ')))) return;
    const piece = this.#line === '' || this.#line.endsWith(' ') ? folded.replace(/^ /, '') : folded;
    this.#line += escapeMarks(piece);
  }

  /** A mark that is not escaped: `**`, `](https://...)`. */
  mark(sign: string): void {
    this.#line += sign;
  }

  /** Length of what stands in the open line, to find out later whether something came between. */
  get open(): number {
    return this.#line.length;
  }

  /** Cuts the open line back to a length, dropping marks that enclose nothing. */
  cutTo(length: number): void {
    this.#line = this.#line.slice(0, length);
  }

  /** Ends the line; the next one belongs to the same paragraph. */
  lineBreak(): void {
    if (this.#line.trim() === '') {
      this.paragraph();
      return;
    }
    this.#flush();
    this.#tight = true;
  }

  /** Ends the paragraph; an empty line follows when more comes. */
  paragraph(): void {
    this.#flush();
    this.#gap = true;
    this.#tight = false;
  }

  /** Begins a paragraph with a mark of its own, such as `## `. */
  startWith(prefix: string): void {
    this.paragraph();
    this.#prefix = prefix;
  }

  openList(ordered: boolean): void {
    this.#flush();
    if (this.#lists.length === 0) this.#gap = true;
    this.#lists.push({ ordered, number: 0 });
  }

  closeList(): void {
    this.#flush();
    this.#lists.pop();
    if (this.#lists.length === 0) this.#gap = true;
  }

  openEntry(): void {
    this.#flush();
    const list = this.#lists.at(-1);
    const depth = Math.min(Math.max(this.#lists.length - 1, 0), 6);
    if (list) list.number += 1;
    this.#prefix = `${'  '.repeat(depth)}${list?.ordered ? `${list.number}. ` : '- '}`;
    this.#gap ||= this.#lists.length === 0;
  }

  /** The Markdown so far. */
  finish(): string {
    this.#flush();
    return this.#lines.join('\n').trim();
  }

  #flush(): void {
    const line = this.#line.trim();
    this.#line = '';
    if (line === '' || /^(?:\*\*|\*)+$/.test(line)) return;
    const inList = this.#lists.length > 0;
    if (this.#lines.length > 0) {
      if (this.#tight) this.#lines[this.#lines.length - 1] += '  ';
      else if (
        this.#gap &&
        !(
          inList &&
          this.#prefix !== '' &&
          this.#lines
            .at(-1)
            ?.trimStart()
            .match(/^(?:- |\d+\. )/)
        )
      )
        this.#lines.push('');
    }
    const indent = inList && this.#prefix === '' ? '  '.repeat(Math.min(this.#lists.length, 7)) : '';
    this.#lines.push(indent + this.#prefix + (this.#prefix === '' ? asBullet(line) : line));
    this.#prefix = '';
    this.#gap = false;
    this.#tight = false;
  }
}

function escapeMarks(text: string): string {
  return text.replace(/[\\*`]|<(?=[a-z/!?])|\[(?=[^\]]{0,200}\]\()/gi, '\\$&');
}

/** A typed bullet becomes a list entry; a line that begins like a mark without being one is escaped. */
function asBullet(line: string): string {
  const bullet = /^(?:[•·●▪■◦‣○➢➤✓✔►]|[-–—](?=\s))\s*(?=\S)/.exec(line);
  if (bullet) return `- ${line.slice(bullet[0].length)}`;
  return line.replace(/^(?:#{1,6}(?= )|>|\+(?= ))/, '\\$&').replace(/^(\d{1,3})\.(?= )/, '$1\\.');
}
