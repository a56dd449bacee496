/** How an exchange took place. */
export type Channel = 'message' | 'email' | 'call' | 'video' | 'meeting' | 'event' | 'other';

/** Who spoke: a message of mine that waits for an answer, one of theirs, or both of us. */
export type Voice = 'me' | 'them' | 'both';

/** Which way something of use went. */
export type Flow = 'gave' | 'received' | 'both' | 'neutral';

/** What an exchange does for the tie: begin it, keep it up, or draw on it. */
export type Mode = 'build' | 'maintain' | 'use';

/** How much was given or received: a pointer, an hour's help, a real favour. */
export type Size = 1 | 2 | 3;

/** What was agreed to happen next, and when. */
export interface NextStep {
  /** ISO day. */
  readonly on: string;
  readonly what: string;
  /** I will ask them for something. */
  readonly isAsk: boolean;
}

/** What I promised in an exchange. */
export interface Promised {
  readonly what: string;
  /** ISO day; null where none was named. */
  readonly by: string | null;
  /** ISO day on which I kept it; null while it is open. */
  readonly keptOn: string | null;
}

/** What I take away from an interview (C29): what they look for, and what I left behind. */
export interface Impressions {
  readonly theyExpect: string;
  readonly iShowed: string;
}

/** Whether I see it as they do; null while I have not made up my mind. */
export type Agreement = 'yes' | 'partly' | 'no' | null;

/** How they see me (C07): what I heard, kept in their sense and without a score, and what I make of it. */
export interface OutsideView {
  readonly heard: string;
  readonly agrees: Agreement;
  /** What I will do about it; empty for nothing. */
  readonly act: string;
}

/** One exchange with a person, as I log it after the fact. */
export interface Exchange {
  readonly id: string;
  readonly personId: string;
  /** The job it was about; null for none. */
  readonly postingId: string | null;
  /** ISO day. */
  readonly on: string;
  readonly channel: Channel;
  readonly voice: Voice;
  readonly flow: Flow;
  readonly size: Size;
  readonly mode: Mode;
  /** With somebody inside my own employer. */
  readonly isInternal: boolean;
  readonly text: string;
  readonly promised: Promised | null;
  readonly next: NextStep | null;
  readonly impressions: Impressions | null;
  /** No entry where they said nothing of how they see me. */
  readonly outsideView?: OutsideView;
  /** ISO instant. */
  readonly updatedAt: string;
}
