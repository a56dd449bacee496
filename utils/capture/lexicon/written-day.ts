/**
 * Source of a pattern (for `anyCase`) of a day with its year as ads write it: "18.12.2026", "2026-12-18", "18 December 2026", "1er
 * décembre 2026", "18 de dezembro de 2026", "December 18th, 2026".
 */
export const WRITTEN_DAY = String.raw`\d{1,2}[./-]\d{1,2}[./-]20\d{2}|20\d{2}-\d{2}-\d{2}|\d{1,2}\.?(?:st|nd|rd|th|er|º|°)?\s(?:de |of )?\p{L}{3,12}\.?,?\s(?:de )?20\d{2}|\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s20\d{2}`;
