import type { Verdict } from '@/utils/fit/report';

/** The theme's colours as a canvas takes them. */
export interface PlotColours {
  readonly card: string;
  readonly line: string;
  readonly edge: string;
  readonly faint: string;
  readonly ink: string;
  readonly star: string;
  readonly hue: Readonly<Record<Verdict, string>>;
  readonly wash: Readonly<Record<Verdict, string>>;
}

/** Reads the tokens as they are in force inside `host`: a canvas knows neither variables nor `light-dark()`. */
export function readColours(host: HTMLElement): PlotColours {
  const probe = document.createElement('span');
  host.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const eachVerdict = (token: string): Readonly<Record<Verdict, string>> => {
    const of = (verdict: Verdict): string => {
      probe.dataset.verdict = verdict;
      return read(token);
    };
    return {
      'head-for-it': of('head-for-it'),
      stretch: of('stretch'),
      'pays-the-bills': of('pays-the-bills'),
      'off-course': of('off-course'),
      'ruled-out': of('ruled-out'),
      'cannot-tell': of('cannot-tell'),
    };
  };
  const plain = {
    card: read('card'),
    line: read('line'),
    edge: read('edge'),
    faint: read('faint'),
    ink: read('ink'),
    star: read('star'),
  };
  const hue = eachVerdict('hue');
  const wash = eachVerdict('hue-wash');
  probe.remove();
  return { ...plain, hue, wash };
}

/** Calls back when the theme changes, by the system or by the setting; returns how to stop. */
export function watchTheme(onChange: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const forced = matchMedia('(forced-colors: active)');
  const setting = new MutationObserver(onChange);
  setting.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  system.addEventListener('change', onChange);
  forced.addEventListener('change', onChange);
  return () => {
    setting.disconnect();
    system.removeEventListener('change', onChange);
    forced.removeEventListener('change', onChange);
  };
}
