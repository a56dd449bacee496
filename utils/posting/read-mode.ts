import { clip } from '@/utils/text/clip';
import { collapseWhiteSpace } from '@/utils/text/collapse-white-space';
import { maySayMode, refusesRemote, saysHybrid, saysOnsite, saysRemote } from '@/utils/posting/mode-words';
import { remembered } from '@/utils/text/remembered';
import { wordsPattern } from '@/utils/text/words-pattern';
import type { Mode } from '@/utils/posting/posting';

const LONGEST = 600;

/** What "remote" can be beside the place of work: the thing worked on. */
const THINGS =
  'support|desktop|access|monitoring|sensing|controls?|diagnos\\p{L}{1,6}|servers?|patients?|sites?|areas?|locations?|regions?|communit\\p{L}{1,5}|' +
  'teams?|colleagues|employees|workforce|devices?|troubleshooting|assistance|interviews?|onboarding|procedure calls?|customers?|clients?|hands';
const DOING = '(?:manag|monitor|control|access|support|operat|diagnos|configur|lead|mentor|train)\\p{L}{0,6}';
const SPAN = '(?:up to )?(?:\\d{1,3}|one|two|three|four|six|several|a few) (?:days?|weeks?|months?)';

const HYBRIDS =
  'cloud|apps?|applications?|mobile|infrastructure|systems?|vehicles?|cars?|it|data|architecture|solutions?|events?|ai|search|warfare|deployments?|electric|propulsion';

/** "remote support", "remotely manage", "work from anywhere 2 weeks a year": none of them says where the job is done. */
const NOT_A_PLACE = [
  wordsPattern(
    `remote (?:${THINGS})|hybrid (?:${HYBRIDS})|remotely ${DOING}|${DOING} (?:and \\p{L}{2,12} )?remote(?:ly)?`,
    'gi',
  ),
  wordsPattern(
    `work(?:ing)? (?:remotely |remote )?(?:from )?(?:anywhere|abroad)(?: in the world)?(?: for)? ${SPAN}`,
    'gi',
  ),
  wordsPattern(
    `${SPAN} (?:of )?(?:work(?:ing)? from (?:anywhere|abroad)|remote work(?:ing)? abroad|workation)|workations?`,
    'gi',
  ),
];

/**
 * The mode of work a short text states: a chip, a field, a label with its value, in the languages ads come in. Several
 * days in the office and "partly remote" are hybrid, "Homeoffice möglich" is too; refused remote work is on site. A perk
 * ("work from anywhere 2 weeks a year") and work on remote things ("remote support") are not remote. `null` when nothing
 * is said.
 */
export const readMode = remembered((text: string): Mode | null => {
  const line = collapseWhiteSpace(clip(text, LONGEST)).replaceAll('_', ' ');
  if (!maySayMode(line)) return null;
  const plain = NOT_A_PLACE.reduce((rest, pattern) => rest.replace(pattern, ' · '), line);
  if (refusesRemote(plain)) return /hybrid|híbrid|hibrid/i.test(plain) ? 'hybrid' : 'onsite';
  if (saysHybrid(plain)) return 'hybrid';
  const onsite = saysOnsite(plain);
  if (saysRemote(plain)) return onsite ? 'hybrid' : 'remote';
  return onsite ? 'onsite' : null;
});
