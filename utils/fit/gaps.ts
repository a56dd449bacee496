import type { JudgedRequirement, Ready } from './report';
import { requirementUnits, type RequirementUnit } from './requirement-unit';

const label = ({ requirement }: JudgedRequirement): string => requirement.label;

/** How a unit is called: its skill, or its alternatives with a slash between ("Java / C#"). */
export const unitName = ({ members }: RequirementUnit): string => members.map(label).join(' / ');

/** What is asked and not fully held, heaviest first, what is wholly missing before what is partly there. */
export const gapsOf = (ready: Ready): RequirementUnit[] =>
  requirementUnits(ready.requirements)
    .filter(({ credit }) => credit < 1)
    .toSorted((a, b) => b.weight - a.weight || a.credit - b.credit);
