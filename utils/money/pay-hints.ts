/** What is known of the page around a pay statement: ISO 3166 country of the work, BCP 47 language of the text. */
export interface PayHints {
  readonly country: string | null;
  readonly language: string | null;
}
