/** A rung of the European Qualifications Framework: 1 basic school … 4 upper secondary … 6 bachelor, 7 master, 8 doctorate. */
export type EducationRung = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const RUNGS: readonly (readonly [EducationRung, readonly string[]])[] = [
  [2, ['basic-school']],
  [3, ['lower-secondary', 'cap-bep', 'nvq-2', 'care-worker-certificate', 'mbo-3']],
  [
    4,
    [
      ...['high-school', 'vocational-secondary', 'completed-apprenticeship', 'swedish-electrician'],
      ...['commercial-apprenticeship', 'retail-apprenticeship', 'logistics-apprenticeship'],
      ...['hotel-apprenticeship', 'cook-apprenticeship', 'baker-apprenticeship', 'fachinformatiker'],
      ...[
        'elektrofachkraft',
        'bankkaufmann',
        'steuerfachangestellte',
        'nvq3-electrical',
        'red-seal',
        'early-years-practitioner',
      ],
    ],
  ],
  [
    5,
    [
      ...['associate-degree', 'foundation-degree', 'bac-2', 'fp-superior', 'nordic-higher-vocational'],
      ...['some-college', 'adn', 'dcg'],
    ],
  ],
  [
    6,
    [
      ...['bachelors-degree', 'bac-3', 'university-unspecified', 'bsn', 'techniker', 'master-craftsman'],
      ...[
        'early-years-level-3',
        'nursing-degree',
        'social-work-licence',
        'dutch-teaching',
        'nordic-teaching',
      ],
    ],
  ],
  [
    7,
    [
      'masters-degree',
      'bac-5',
      'mba',
      'msn',
      'master-of-laws',
      'medicine-degree',
      'pharmacy-degree',
      'law-degree',
      'lehramt',
    ],
  ],
  [8, ['doctorate', 'edd', 'postdoc']],
];

const rungs = new Map(RUNGS.flatMap(([rung, ids]) => ids.map((id) => [id, rung] as const)));

/**
 * The rung of a degree or a completed training by the European Qualifications Framework (Council Recommendation of 22
 * May 2017), `null` for what is none, or only names a field of study.
 */
export const rungOf = (conceptId: string): EducationRung | null => rungs.get(conceptId) ?? null;
