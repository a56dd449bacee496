import type { Step } from './step';

/**
 * The steps to run, in their order: all of them, or the named ones with everything they need. A name may be the
 * beginning of several (`build`, `e2e`).
 * @throws when a name is not a step's
 */
export function chooseSteps(steps: readonly Step[], names: readonly string[]): Step[] {
  if (names.length === 0) return [...steps];
  const wanted = new Set<string>();
  const want = (step: Step): void => {
    wanted.add(step.id);
    for (const need of step.needs ?? []) for (const other of steps) if (other.id === need) want(other);
  };
  for (const name of names) {
    const named = steps.filter(({ id }) => id === name || id.startsWith(`${name}-`));
    if (named.length === 0) {
      throw new Error(`There is no step "${name}". Steps: ${steps.map(({ id }) => id).join(', ')}`);
    }
    for (const step of named) want(step);
  }
  return steps.filter(({ id }) => wanted.has(id));
}
