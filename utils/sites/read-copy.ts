import type { CopyCall } from '@/utils/capture/page-copy';
import type { PageReading } from '@/utils/capture/page-reading';
import { readInTurn } from '@/utils/capture/read-in-turn';
import { announcementOf } from '@/utils/person/announce-person';

import { readersFor } from './readers-for';

/** Everything one look at a copied page gives. `parse` makes a document of markup in which nothing runs or loads. */
export function readCopy({ copy, isAsked }: CopyCall, parse: (html: string) => Document): PageReading {
  if ('problem' in copy)
    return { kind: 'none', site: 'generic', url: copy.url, problems: [{ code: copy.problem }] };
  const url = new URL(copy.url);
  const reading = readInTurn({ document: parse(copy.html), url }, readersFor(url, isAsked));
  return isAsked ? reading : announcementOf(reading);
}
