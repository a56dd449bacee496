/** Why a file is not taken in. */
export type ResumeRefusal =
  | 'too-big'
  | 'wrong-type'
  | 'damaged'
  | 'encrypted'
  | 'no-text'
  | 'not-a-resume'
  | 'macros'
  | 'bomb'
  | 'too-slow';

/** Thrown by the readers of this folder and caught by `readResume`. */
export class RefusedResume extends Error {
  readonly reason: ResumeRefusal;

  constructor(reason: ResumeRefusal) {
    super(`The file is not taken in: ${reason}`);
    this.name = 'RefusedResume';
    this.reason = reason;
  }
}
