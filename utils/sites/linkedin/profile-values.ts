/** What a profile's top card says; null for what is not there. */
export interface ProfileValues {
  readonly name: string | null;
  readonly headline: string | null;
  readonly organisation: string | null;
  readonly place: string | null;
  readonly profileUrl: string | null;
  readonly about: string | null;
  /** Member URN, `ACoAA...`. */
  readonly urn: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}
