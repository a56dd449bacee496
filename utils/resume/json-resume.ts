import * as v from 'valibot';

/** `2021-03-14`, `2021-03` or `2021`: the schema's iso8601. */
const date = v.pipe(v.string(), v.regex(/^(?:[12]\d{3}-[01]\d-[0-3]\d|[12]\d{3}-[01]\d|[12]\d{3})$/));
const text = v.optional(v.string());
const texts = v.optional(v.array(v.string()));
const listOf = <T extends v.ObjectEntries>(
  entries: T,
): v.OptionalSchema<v.ArraySchema<v.LooseObjectSchema<T, undefined>, undefined>, undefined> =>
  v.optional(v.array(v.looseObject(entries)));

/** JSON Resume 1.x (jsonresume.org/schema), as far as it is read here; every part may be missing, others are passed over. */
export const jsonResumeSchema = v.looseObject({
  basics: v.optional(v.looseObject({ name: text, label: text, summary: text })),
  work: listOf({
    name: text,
    position: text,
    startDate: v.optional(date),
    endDate: v.optional(date),
    summary: text,
    highlights: texts,
    // Not of the schema, which lets other fields stand whatever they hold: an end that is not known, and a start that is not.
    isCurrent: v.fallback(v.optional(v.boolean()), undefined),
  }),
  education: listOf({
    institution: text,
    area: text,
    studyType: text,
    startDate: v.optional(date),
    endDate: v.optional(date),
  }),
  certificates: listOf({ name: text, date: v.optional(v.union([date, v.string()])), issuer: text }),
  skills: listOf({ name: text, level: text, keywords: texts, proof: v.fallback(text, undefined) }),
  languages: listOf({ language: text, fluency: text }),
});
export type JsonResume = v.InferOutput<typeof jsonResumeSchema>;

/** The parts a JSON Resume may have at its top; a file with none of them is something else. */
export const JSON_RESUME_PARTS: readonly string[] = [
  '$schema',
  'basics',
  'work',
  'volunteer',
  'education',
  'awards',
  'certificates',
  'publications',
  'skills',
  'languages',
  'interests',
  'references',
  'projects',
  'meta',
];
