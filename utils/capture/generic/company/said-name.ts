/** A name somebody gave, with the weight of its place on the page. */
export interface SaidName {
  readonly name: string;
  readonly weight: number;
}
