import type { Mode } from '@/utils/posting/posting';

/** An invented ad beside an invented profile, with what a careful reader made of the two, 0 to 10. */
export interface Pair {
  readonly title: string;
  readonly place: string;
  readonly mode: Mode | null;
  /** Pay a year in whole units of the profile's currency. */
  readonly pay: readonly [number, number] | null;
  readonly text: string;
  /** How ready the person is, and how far the job takes them, each read by hand before any figure was seen. */
  readonly ready: number;
  readonly toward: number;
}

export interface Person {
  readonly family: string;
  readonly currency: string;
  readonly skills: readonly string[];
  readonly titles: readonly string[];
  readonly places: readonly string[];
  readonly modes: readonly Mode[];
  readonly floor: number;
  readonly target: number;
  readonly wants: readonly string[];
  readonly ads: readonly Pair[];
}

const ad = (
  title: string,
  [place, mode, pay]: readonly [string, Mode | null, readonly [number, number] | null],
  text: string,
  [ready, toward]: readonly [number, number],
): Pair => ({ title, place, mode, pay, text, ready, toward });

const asks = (musts: readonly string[], nices: readonly string[] = [], about = ''): string =>
  [
    about,
    '## Requirements',
    ...musts.map((one) => `- ${one}`),
    ...(nices.length > 0 ? ['## Nice to have'] : []),
    ...nices.map((one) => `- ${one}`),
  ]
    .filter((line) => line !== '')
    .join('\n');

/** Forty pairs over twelve families of occupations. */
export const people: readonly Person[] = [
  {
    family: 'data',
    currency: 'EUR',
    skills: ['SQL', 'Python', 'Excel', 'Tableau'],
    titles: ['Data Analyst'],
    places: ['Utrecht'],
    modes: ['hybrid', 'remote'],
    floor: 45_000,
    target: 60_000,
    wants: ['SQL', 'Python'],
    ads: [
      ad(
        'Senior Data Analyst',
        ['Utrecht, Netherlands', 'hybrid', [55_000, 65_000]],
        asks(['Strong SQL', 'Python for analysis', 'Tableau dashboards']),
        [10, 10],
      ),
      ad(
        'BI Analyst',
        ['Amsterdam, Netherlands', 'onsite', [42_000, 48_000]],
        asks(['SQL', 'Power BI'], ['Python']),
        [6, 4],
      ),
      ad(
        'Data Engineer',
        ['Utrecht, Netherlands', 'hybrid', [60_000, 75_000]],
        asks(['Python', 'Apache Spark', 'Kafka', 'Docker'], ['SQL']),
        [3, 7],
      ),
      ad(
        'Barista',
        ['Utrecht, Netherlands', 'onsite', [24_000, 26_000]],
        asks(['Latte art', 'Customer service']),
        [0, 2],
      ),
    ],
  },
  {
    family: 'software',
    currency: 'EUR',
    skills: ['JavaScript', 'TypeScript', 'React', 'CSS', 'Git'],
    titles: ['Frontend Engineer'],
    places: ['Berlin'],
    modes: ['remote', 'hybrid'],
    floor: 60_000,
    target: 80_000,
    wants: ['React', 'TypeScript'],
    ads: [
      ad(
        'Senior Frontend Developer',
        ['Berlin, Germany', 'remote', [75_000, 90_000]],
        asks(['React', 'TypeScript', 'CSS'], ['GraphQL']),
        [9, 10],
      ),
      ad(
        'Full Stack Engineer',
        ['Berlin, Germany', 'hybrid', [65_000, 80_000]],
        asks(['TypeScript', 'React', 'Node.js', 'PostgreSQL']),
        [6, 7],
      ),
      ad(
        'Java Developer',
        ['Munich, Germany', 'onsite', [65_000, 75_000]],
        asks(['Java', 'Spring Boot', 'Kubernetes'], ['Git']),
        [1, 2],
      ),
    ],
  },
  {
    family: 'nursing',
    currency: 'GBP',
    skills: ['Nursing', 'Patient care', 'Medication administration'],
    titles: ['Registered Nurse'],
    places: ['Leeds'],
    modes: ['onsite'],
    floor: 30_000,
    target: 38_000,
    wants: ['Patient care'],
    ads: [
      ad(
        'Staff Nurse, Acute Medicine',
        ['Leeds, UK', 'onsite', [34_000, 40_000]],
        asks(['Patient care', 'Medication administration', 'Nursing']),
        [10, 10],
      ),
      ad(
        'Care Assistant',
        ['Leeds, UK', 'onsite', [22_000, 24_000]],
        asks(['Patient care'], ['First aid']),
        [9, 4],
      ),
      ad('Nurse', ['Bristol, UK', 'onsite', null], asks(['Nursing', 'Phlebotomy', 'Wound care']), [5, 6]),
      ad(
        'Medical Sales Representative',
        ['London, UK', 'hybrid', [35_000, 45_000]],
        asks(['Sales', 'Negotiation', 'CRM']),
        [0, 1],
      ),
    ],
  },
  {
    family: 'finance',
    currency: 'EUR',
    skills: ['Accounting', 'Excel', 'IFRS', 'SAP'],
    titles: ['Financial Controller'],
    places: ['Hamburg'],
    modes: ['hybrid'],
    floor: 65_000,
    target: 85_000,
    wants: ['IFRS'],
    ads: [
      ad(
        'Financial Controller',
        ['Hamburg, Germany', 'hybrid', [75_000, 90_000]],
        asks(['IFRS', 'SAP', 'Excel']),
        [10, 10],
      ),
      ad(
        'Accountant',
        ['Hamburg, Germany', 'onsite', [45_000, 52_000]],
        asks(['Accounting', 'Excel']),
        [10, 3],
      ),
      ad(
        'Tax Advisor',
        ['Cologne, Germany', 'hybrid', [70_000, 85_000]],
        asks(['Tax', 'Auditing'], ['Excel']),
        [2, 4],
      ),
    ],
  },
  {
    family: 'teaching',
    currency: 'GBP',
    skills: ['Teaching', 'Mathematics', 'Curriculum development'],
    titles: ['Secondary School Teacher'],
    places: ['Manchester'],
    modes: ['onsite'],
    floor: 32_000,
    target: 42_000,
    wants: ['Teaching'],
    ads: [
      ad(
        'Teacher of Mathematics',
        ['Manchester, UK', 'onsite', [34_000, 44_000]],
        asks(['Teaching', 'Mathematics']),
        [10, 9],
      ),
      ad(
        'Teaching Assistant',
        ['Manchester, UK', 'onsite', [18_000, 21_000]],
        asks(['Teaching'], ['First aid']),
        [9, 4],
      ),
      ad(
        'Instructional Designer',
        ['London, UK', 'remote', [38_000, 46_000]],
        asks(['Curriculum development', 'E-learning'], ['Teaching']),
        [6, 4],
      ),
    ],
  },
  {
    family: 'trades',
    currency: 'EUR',
    skills: ['Electrical installation', 'Wiring', 'Driving licence'],
    titles: ['Electrician'],
    places: ['Aarhus'],
    modes: ['onsite'],
    floor: 40_000,
    target: 50_000,
    wants: ['Electrical installation'],
    ads: [
      ad(
        'Electrician',
        ['Aarhus, Denmark', 'onsite', [44_000, 52_000]],
        asks(['Electrical installation', 'Driving licence']),
        [10, 10],
      ),
      ad(
        'Maintenance Technician',
        ['Odense, Denmark', 'onsite', [42_000, 48_000]],
        asks(['Preventive maintenance', 'PLC', 'Electrical installation']),
        [4, 5],
      ),
      ad('Welder', ['Aarhus, Denmark', 'onsite', [36_000, 39_000]], asks(['Welding', 'MIG welding']), [0, 3]),
    ],
  },
  {
    family: 'marketing',
    currency: 'EUR',
    skills: ['SEO', 'Google Analytics', 'Copywriting', 'Social media'],
    titles: ['Marketing Manager'],
    places: ['Lyon'],
    modes: ['hybrid'],
    floor: 42_000,
    target: 55_000,
    wants: ['SEO'],
    ads: [
      ad(
        'Marketing Manager',
        ['Lyon, France', 'hybrid', [48_000, 58_000]],
        asks(['SEO', 'Google Analytics', 'Copywriting']),
        [10, 10],
      ),
      ad(
        'SEO Specialist',
        ['Paris, France', 'hybrid', [40_000, 45_000]],
        asks(['SEO', 'Google Analytics'], ['Python']),
        [9, 5],
      ),
      ad(
        'Graphic Designer',
        ['Lyon, France', 'onsite', [32_000, 36_000]],
        asks(['Adobe Photoshop', 'Adobe Illustrator', 'Figma']),
        [0, 2],
      ),
    ],
  },
  {
    family: 'sales',
    currency: 'USD',
    skills: ['Sales', 'Negotiation', 'Salesforce'],
    titles: ['Account Executive'],
    places: ['Chicago'],
    modes: ['remote', 'hybrid'],
    floor: 70_000,
    target: 110_000,
    wants: ['Negotiation'],
    ads: [
      ad(
        'Account Executive',
        ['Chicago, IL', 'remote', [95_000, 120_000]],
        asks(['Sales', 'Salesforce', 'Negotiation']),
        [10, 10],
      ),
      ad(
        'Sales Development Representative',
        ['Chicago, IL', 'hybrid', [55_000, 62_000]],
        asks(['Sales'], ['Salesforce']),
        [10, 4],
      ),
      ad(
        'Customer Support Specialist',
        ['Austin, TX', 'onsite', [42_000, 48_000]],
        asks(['Customer service', 'Zendesk']),
        [1, 0],
      ),
    ],
  },
  {
    family: 'people',
    currency: 'EUR',
    skills: ['Recruiting', 'Onboarding', 'Interviewing'],
    titles: ['HR Business Partner'],
    places: ['Vienna'],
    modes: ['hybrid'],
    floor: 50_000,
    target: 65_000,
    wants: ['Employment law'],
    ads: [
      ad(
        'HR Business Partner',
        ['Vienna, Austria', 'hybrid', [58_000, 68_000]],
        asks(['Employment law', 'Change management', 'Recruiting']),
        [4, 10],
      ),
      ad(
        'Recruiter',
        ['Vienna, Austria', 'hybrid', [42_000, 48_000]],
        asks(['Recruiting', 'Interviewing']),
        [10, 4],
      ),
      ad(
        'Payroll Specialist',
        ['Graz, Austria', 'onsite', [38_000, 42_000]],
        asks(['Payroll', 'Excel']),
        [0, 1],
      ),
    ],
  },
  {
    family: 'logistics',
    currency: 'EUR',
    skills: ['Supply chain management', 'Excel', 'SAP', 'Inventory management'],
    titles: ['Supply Chain Planner'],
    places: ['Rotterdam'],
    modes: ['hybrid', 'onsite'],
    floor: 45_000,
    target: 58_000,
    wants: ['Supply chain management'],
    ads: [
      ad(
        'Supply Planner',
        ['Rotterdam, Netherlands', 'hybrid', [50_000, 60_000]],
        asks(['Supply chain management', 'SAP', 'Excel']),
        [10, 10],
      ),
      ad(
        'Warehouse Operative',
        ['Rotterdam, Netherlands', 'onsite', [27_000, 30_000]],
        asks(['Forklift licence', 'Inventory management']),
        [5, 3],
      ),
      ad(
        'Truck Driver',
        ['Antwerp, Belgium', 'onsite', [35_000, 40_000]],
        asks(['Driving licence category C', 'Route planning']),
        [0, 1],
      ),
    ],
  },
  {
    family: 'hospitality',
    currency: 'GBP',
    skills: ['Cooking', 'Food hygiene', 'Menu planning'],
    titles: ['Head Chef'],
    places: ['Edinburgh'],
    modes: ['onsite'],
    floor: 32_000,
    target: 42_000,
    wants: ['Menu planning'],
    ads: [
      ad(
        'Head Chef',
        ['Edinburgh, UK', 'onsite', [38_000, 44_000]],
        asks(['Menu planning', 'Food hygiene', 'Cooking']),
        [10, 10],
      ),
      ad(
        'Commis Chef',
        ['Glasgow, UK', 'onsite', [22_000, 24_000]],
        asks(['Cooking', 'Food hygiene']),
        [10, 3],
      ),
      ad(
        'Hotel Receptionist',
        ['Edinburgh, UK', 'onsite', [22_000, 25_000]],
        asks(['Customer service', 'Reservation systems', 'German']),
        [0, 2],
      ),
    ],
  },
  {
    family: 'engineering',
    currency: 'EUR',
    skills: ['AutoCAD', 'Structural analysis', 'Project management'],
    titles: ['Structural Engineer'],
    places: ['Gothenburg'],
    modes: ['hybrid', 'onsite'],
    floor: 48_000,
    target: 62_000,
    wants: ['Structural analysis'],
    ads: [
      ad(
        'Structural Engineer',
        ['Gothenburg, Sweden', 'hybrid', [54_000, 64_000]],
        asks(['Structural analysis', 'AutoCAD'], ['Revit']),
        [9, 10],
      ),
      ad(
        'Construction Project Manager',
        ['Gothenburg, Sweden', 'onsite', [58_000, 70_000]],
        asks(['Project management', 'Budgeting', 'AutoCAD']),
        [6, 6],
      ),
      ad(
        'Mechanical Engineer',
        ['Stockholm, Sweden', 'onsite', [46_000, 52_000]],
        asks(['SolidWorks', 'Thermodynamics', 'AutoCAD']),
        [3, 3],
      ),
      ad('Cleaner', ['Gothenburg, Sweden', 'onsite', [25_000, 27_000]], asks(['Cleaning']), [0, 2]),
      ad(
        'Civil Engineer',
        ['Malmö, Sweden', 'hybrid', null],
        asks(['Structural analysis', 'AutoCAD', 'Civil 3D']),
        [7, 6],
      ),
    ],
  },
];
