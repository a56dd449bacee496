import { stemWord } from './stem-word';

const WORD = /\.?[\p{L}\p{N}]+(?:\+\+|#)?/gu;
/** Words that say nothing about which skill is meant. */
const EMPTY = new Set(
  (
    'the a an and or of in on to for with as by at from is are be been was were will would can could you your our we us they their this ' +
    'that these those it its all any more other such etc who which what have has had not but if than then so do does into through within ' +
    'across about over under up out per via also both must should may well strong good excellent experience knowledge skills skill ability ' +
    'years year working work including use using able new eg ie'
  ).split(' '),
);

/** Words of a phrase without endings and without those that say nothing, in order. */
export const linkWords = (text: string): string[] =>
  (text.toLowerCase().match(WORD) ?? []).filter((word) => !EMPTY.has(word)).map(stemWord);
