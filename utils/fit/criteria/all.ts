import type { Criterion } from '@/utils/fit/criterion';
import { builds } from './builds';
import { education } from './education';
import { employment } from './employment';
import { industry } from './industry';
import { language } from './language';
import { level } from './level';
import { licence } from './licence';
import { mode } from './mode';
import { payFloor } from './pay-floor';
import { payTarget } from './pay-target';
import { place } from './place';
import { rightToWork } from './right-to-work';
import { skillsAsked } from './skills-asked';
import { skillsMust } from './skills-must';
import { specialism } from './specialism';
import { title } from './title';
import { travel } from './travel';
import { values } from './values';
import { years } from './years';

/** Every criterion, in the order a report lists them. Each has its weight in `weights.ts`. */
export const criteria: readonly Criterion[] = [
  title,
  specialism,
  level,
  place,
  mode,
  payFloor,
  payTarget,
  skillsMust,
  skillsAsked,
  builds,
  industry,
  language,
  employment,
  travel,
  values,
  years,
  education,
  licence,
  rightToWork,
];
