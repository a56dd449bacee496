import '@/components/ui/tokens.css';

import { createRoot } from 'react-dom/client';

import { followTheme } from '@/utils/platform/follow-theme';
import { App } from './app';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');
void followTheme(document.documentElement).then(() => createRoot(root).render(<App />));
