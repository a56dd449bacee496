/** Where what was learnt from labelled ads is kept for the pack, from the root of the project. */
export const LEARNT = 'scripts/pack/learnt.pack';
