import type { StrengthMap } from './strength-map';
import type { Level } from '@/utils/goals/direction';

export type Education = 'none' | 'school' | 'vocational' | 'associate' | 'bachelor' | 'master' | 'doctorate';

/** One card of the values sort, the most important first. `own` cards carry the user's words as `name`. */
export interface RankedValue {
  readonly id: string;
  readonly name: string;
}

/** What is true of me beside single skills; `null` and empty lists are what I have not said. One row. */
export interface Me {
  readonly id: 'me';
  /** The values sort (C05), most important first. */
  readonly values: readonly RankedValue[];
  /** The level I work at now, or last worked at. */
  readonly level: Level | null;
  /** Years of work in my field. */
  readonly years: number | null;
  readonly education: Education | null;
  /** Licences and certificates as I name them: "driving licence B", "RN". */
  readonly licences: readonly string[];
  /** Countries (ISO 3166-1 alpha-2) where I may work without a permit; `EU` stands for all of the EU, EEA and CH. */
  readonly rightToWork: readonly string[];
  /** How I see myself, newest first; absent while I drew no map. */
  readonly maps?: readonly StrengthMap[];
  readonly updatedAt: string;
}

/** A person who has said nothing yet. */
export const defaultMe = (updatedAt: string): Me => ({
  id: 'me',
  values: [],
  level: null,
  years: null,
  education: null,
  licences: [],
  rightToWork: [],
  updatedAt,
});
