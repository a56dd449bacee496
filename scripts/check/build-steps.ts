import { builtFolder, targets } from './built';
import { checkManifest } from './check-manifest';
import { lintAddon } from './lint-addon';
import { measureSizes } from './measure-sizes';
import { simpleStep } from './simple-step';
import { resultOf, type Step } from './step';

/** The steps that build the extension and look at what was built. */
export const buildSteps: readonly Step[] = [
  ...targets.map((target) =>
    simpleStep({
      id: `build-${target}`,
      title: `Build for ${target} (wxt)`,
      package: 'wxt',
      args: ['build', '--browser', target],
    }),
  ),
  {
    id: 'manifest',
    title: 'Manifests: power, policy, reach',
    needs: targets.map((target) => `build-${target}`),
    run: async () =>
      resultOf(
        (await Promise.all(targets.map(async (target) => checkManifest(target, builtFolder(target))))).flat(),
      ),
  },
  {
    id: 'addon-lint',
    title: "Mozilla's add-on linter",
    needs: ['build-firefox'],
    run: () => lintAddon(builtFolder('firefox')),
  },
  { id: 'sizes', title: 'Size budgets (size-limit)', needs: ['build-chrome'], run: measureSizes },
];
