/** A page as every reader gets it: the document and its address come in, nothing is taken from globals. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** The only part whose visible text is read, where a page shows one ad beside others. */
  readonly root?: Element;
}
