import '@/components/ui/tokens.css';

import { createRoot } from 'react-dom/client';

import { followTheme } from '@/utils/platform/follow-theme';
import { readFront, type Front } from '@/utils/platform/front-looks';
import { reportError } from '@/utils/platform/report-error';
import { App } from './app';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');

const front = readFront().catch((error: unknown): Front => {
  reportError(error, 'look at the page in front');
  return { tab: null, look: null };
});
void Promise.all([front, followTheme(document.documentElement)]).then(([found]) =>
  createRoot(root).render(<App front={found} />),
);
