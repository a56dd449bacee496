import { conceptById } from './find-concepts';

/** Why a requirement is a gate and not a skill: without it the job may not be done at all. */
export type GateKind = 'licence' | 'clearance' | 'check' | 'right-to-work' | 'age';

const GATES: readonly (readonly [GateKind, readonly string[]])[] = [
  [
    'licence',
    [
      ...[
        'registered-nurse',
        'practical-nurse',
        'nurse-practitioner',
        'nurse-anaesthetist',
        'midwife-licence',
      ],
      ...['medical-licence', 'board-certified', 'dea', 'pharmacist-licence', 'pharmacy-technician'],
      ...['physio-licence', 'occupational-therapist-licence', 'speech-licence', 'social-work-licence'],
      ...['counsellor-licence', 'psychologist-licence', 'radiographer-licence', 'dental-hygienist'],
      ...['dentist-licence', 'paramedic', 'emt', 'veterinary-licence', 'dietitian-licence'],
      ...['care-assistant-diploma', 'driving-licence', 'truck-licence', 'cdl-a', 'cdl-b', 'hgv-1', 'hgv-2'],
      ...['bus-licence', 'cpc', 'driver-cpc', 'tachograph', 'dot-medical', 'taxi-licence'],
      ...['passenger-endorsement', 'hazmat-endorsement', 'adr', 'train-driver', 'stcw', 'pilot-licence'],
      ...[
        'aircraft-maintenance',
        'forklift',
        'crane-licence',
        'electrician-licence',
        'journeyman-electrician',
      ],
      ...['master-electrician', 'elektrofachkraft', 'habilitation-electrique', 'swedish-electrician'],
      ...['gas-safe', 'gas-safe-acs', 'f-gas', 'epa-608', 'plumbing-licence', 'contractor-licence'],
      ...[
        'asbestos',
        'pesticides',
        'teaching-licence',
        'qts',
        'state-teaching-licence',
        'special-ed-licence',
      ],
      ...['lehramt', 'capes', 'dutch-teaching', 'nordic-teaching', 'spanish-teaching', 'school-leader'],
      ...['bar-admission', 'admitted-attorney', 'solicitor-ew', 'volljurist', 'capa-avocat', 'abogado'],
      ...['advokat', 'sia-licence', 'security-sia', 'guard-card', 'sachkunde-34a', 'cqp-aps'],
      ...['post-certificate', 'series-7', 'series-63', 'insurance-licence', 'mortgage-licence'],
      ...['real-estate-licence', 'professional-engineer', 'professional-engineer-us', 'architect-licence'],
      ...['wastewater-operator', 'hairdresser-licence', 'driving-instruction', 'steuerberater'],
      ...['wirtschaftspruefer', 'statsautoriseret-revisor'],
    ],
  ],
  [
    'clearance',
    [
      'security-clearance',
      'clearance-uk',
      'clearance-us',
      'clearance-de',
      'clearance-fr',
      'clearance-nordic',
      'air-traffic',
    ],
  ],
  [
    'check',
    [
      ...['background-check', 'dbs-check', 'fuehrungszeugnis', 'vog', 'casier-judiciaire', 'nordic-record'],
      ...[
        'spanish-record',
        'fingerprint',
        'drug-test',
        'vaccination',
        'defensive-driving',
        'medical-examination',
      ],
    ],
  ],
  [
    'right-to-work',
    ['work-permit', 'us-work-authorisation', 'us-citizenship', 'uk-right-to-work', 'eu-right-to-work'],
  ],
  ['age', ['age-18']],
];

const gates = new Map(GATES.flatMap(([kind, ids]) => ids.map((id) => [id, kind] as const)));

/**
 * The kind of gate a concept is when an ad requires it: a statutory licence or registration, a clearance, a check, the
 * right to work, a minimum age; `null` for everything one can learn on the job. Kinds of a gate are gates too.
 */
export const gateOf = (conceptId: string): GateKind | null =>
  gates.get(conceptId) ??
  (conceptById(conceptId)?.isA ?? []).map((broader) => gates.get(broader) ?? null).find(Boolean) ??
  null;

/** Whether a concept is a check, a clearance, an age or the right to work: whoever names one in an ad means it. */
export const isCheck = (conceptId: string): boolean => {
  const kind = gateOf(conceptId);
  return kind !== null && kind !== 'licence';
};
