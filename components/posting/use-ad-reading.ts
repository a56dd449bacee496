import { useEffect, useMemo, useState } from 'react';

import { askAdReading } from '@/utils/messages/ask-ad-reading';
import type { AdReading } from '@/utils/messages/contract';
import { reportError } from '@/utils/platform/report-error';
import type { AdText } from '@/utils/skills/read-requirements';

const UNREAD: AdReading = { requirements: [], vocabulary: '', skills: 'missing' };

/**
 * What an ad asks for, `null` until it is read. The same text is read once. Where it cannot be read nothing is asked
 * and `skills` says so.
 */
export function useAdReading({ description, title, language, company = null }: AdText): AdReading | null {
  const ad = useMemo(
    () => ({ description, title, language, company }),
    [description, title, language, company],
  );
  const [read, setRead] = useState<{ readonly ad: AdText; readonly reading: AdReading } | null>(null);
  useEffect(() => {
    let wanted = true;
    const settle = (reading: AdReading): void => {
      if (wanted) setRead({ ad, reading });
    };
    askAdReading(ad).then(settle, (error: unknown) => {
      reportError(error, 'read what an ad asks for');
      settle(UNREAD);
    });
    return () => {
      wanted = false;
    };
  }, [ad]);
  return read?.ad === ad ? read.reading : null;
}
