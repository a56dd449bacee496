import { useCallback, useEffect, useRef, useState } from 'react';
import { reportError } from '@/utils/platform/report-error';
import { keepTextDraft, readTextDraft } from '@/utils/platform/text-drafts';

/** A keystroke is in the draft after this many milliseconds at the latest. */
const DRAFT_AFTER = 200;
/** A pause this long ends a piece of writing, and it goes to the record. */
const COMMIT_AFTER = 2500;

export interface KeptTextInput {
  /** What the text belongs to; a draft found under it is taken up again. */
  readonly draftKey: string;
  /** The text as the record has it. */
  readonly stored: string;
  /** Writes the text to the record, true when it is there; null while there is no record to write to. */
  readonly commit: ((text: string) => Promise<boolean>) | null;
}

export interface KeptText {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Ends the piece of writing now: the field was left. */
  readonly finish: () => void;
  readonly state: 'idle' | 'typing' | 'kept' | 'failed';
}

/**
 * Text that can't be lost: every keystroke is in a draft within 200 ms, and the record gets it when the field is left,
 * after a pause, or the next time the field is shown.
 */
export function useKeptText({ draftKey, stored, commit }: KeptTextInput): KeptText {
  const [typed, setTyped] = useState<string | null>(null);
  const [state, setState] = useState<KeptText['state']>('idle');
  const latest = useRef({ typed, stored, commit, draftKey });
  const drafting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const committing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    latest.current = { typed, stored, commit, draftKey };
  });

  const draft = useCallback(() => {
    clearTimeout(drafting.current);
    drafting.current = undefined;
    const { typed: text, draftKey: key } = latest.current;
    if (text === null) return;
    keepTextDraft(key, text).catch((error: unknown) => {
      setState('failed');
      reportError(error, 'keep a draft');
    });
  }, []);

  const finish = useCallback(async () => {
    clearTimeout(committing.current);
    draft();
    const { typed: text, stored: before, commit: write, draftKey: key } = latest.current;
    if (text === null) return;
    if (write === null) {
      // The draft keeps it until there is a record.
      setState('idle');
      return;
    }
    if (text !== before && !(await write(text))) {
      setState('failed');
      return;
    }
    if (latest.current.typed !== text) return;
    await keepTextDraft(key, null);
    setState('kept');
  }, [draft]);

  const setText = useCallback(
    (text: string) => {
      latest.current = { ...latest.current, typed: text };
      setTyped(text);
      setState('typing');
      if (drafting.current === undefined) drafting.current = setTimeout(draft, DRAFT_AFTER);
      clearTimeout(committing.current);
      committing.current = setTimeout(() => void finish(), COMMIT_AFTER);
    },
    [draft, finish],
  );

  // A draft left behind by a closed window is taken up again, and handed to the record as soon as there is one.
  useEffect(() => {
    let gone = false;
    readTextDraft(draftKey).then(
      (found) => {
        if (!gone && found !== null && latest.current.typed === null) setTyped(found);
      },
      (error: unknown) => reportError(error, 'read a draft'),
    );
    return () => {
      gone = true;
    };
  }, [draftKey]);
  const recordIsThere = commit !== null;
  useEffect(() => {
    if (recordIsThere && typed !== null && state === 'idle') void finish();
  }, [recordIsThere, typed, state, finish]);

  // Once the record has it, the record leads again: it may be changed elsewhere.
  if (state === 'kept' && typed !== null && typed === stored) setTyped(null);

  useEffect(() => {
    const save = (): void => {
      draft();
    };
    window.addEventListener('pagehide', save);
    return () => {
      window.removeEventListener('pagehide', save);
      void finish();
    };
  }, [draft, finish]);

  return { text: typed ?? stored, setText, finish: () => void finish(), state };
}
