/** One thing I say of myself and the story that shows it; null while none does. */
export interface ProofPoint {
  readonly text: string;
  readonly storyId: string | null;
}

/** What I say when someone asks what I do: a line, what proves it, and two lengths to say it in. */
export interface Pitch {
  readonly id: string;
  readonly headline: string;
  readonly proofs: readonly ProofPoint[];
  /** For half a minute and for two minutes. */
  readonly short: string;
  readonly long: string;
  /** ISO instant. */
  readonly updatedAt: string;
}

export type PitchLength = 'short' | 'long';

/** Words a minute at which people follow easily. */
const WORDS_PER_MINUTE = 140;

/** Seconds each length is meant for. */
export const PITCH_SECONDS: Readonly<Record<PitchLength, number>> = { short: 30, long: 120 };

/** About how long a text takes to say, in whole seconds at 140 words a minute. */
export function secondsToSay(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return Math.round((words.length * 60) / WORDS_PER_MINUTE);
}

/** A first version from the headline and the proof points: the two first for the short one, all for the long one. */
export function draftPitch(
  { headline, proofs }: Pick<Pitch, 'headline' | 'proofs'>,
  length: PitchLength,
): string {
  const told = proofs.map(({ text }) => text.trim()).filter((text) => text !== '');
  const sentences = [headline.trim(), ...(length === 'short' ? told.slice(0, 2) : told)];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}
