import 'fake-indexeddb/auto';
import fc from 'fast-check';

import '../scripts/install-tables';

// The same cases every time, so that a run that passed passes again; `PROPERTY_SEED=random` looks further.
const seed = process.env['PROPERTY_SEED'] ?? '20261201';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
