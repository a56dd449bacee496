import { describe, expect, it } from 'vitest';
import { findMentions } from '@/utils/skills/find-mentions';

interface Surface {
  readonly concept: string;
  readonly means: readonly string[];
  readonly not: readonly string[];
  readonly title?: string;
}

/** Each surface with sentences in which it is the skill, and sentences in which it is something else. */
const surfaces: readonly Surface[] = [
  {
    concept: 'go-language',
    means: [
      'Experience with Go',
      'Go, Python or Java',
      'You write Go services',
      'Proficiency in Go and SQL',
      'Golang',
      'Kotlin/Go',
    ],
    not: [
      'You go to customers every week',
      'Ready to Go live with new stores',
      'Go beyond what is asked',
      'A go-getter with SQL',
      'Go-to-market experience',
      'Lunch on the go',
    ],
  },
  {
    concept: 'r-language',
    means: [
      'R or Python',
      'SAS, R, Stata',
      'Experience with R',
      'R programming',
      'Statistics with R, SPSS or Stata',
      'Python/R',
    ],
    not: [
      'R&D background',
      'Toys R Us stores',
      'Grade R teacher',
      'Dr. R. Meyer leads the team',
      'R+ rated films',
      "You're right",
    ],
  },
  {
    concept: 'c-language',
    means: [
      'C, C++ and Java',
      'C, Python',
      'C/C++',
      'Programming in C',
      'C programming',
      'Experience with C',
    ],
    not: [
      'Reporting to C-level managers',
      'Driving licence class C',
      'C-suite experience',
      'Führerschein Klasse C',
      'Vitamin C production',
      'Hepatitis C vaccination',
    ],
  },
  {
    concept: 'excel',
    means: [
      'Advanced Excel',
      'Excel, Word and Outlook',
      'MS Excel',
      'sehr gute Kenntnisse in Excel',
      'Excel spreadsheets',
      'Excel skills',
    ],
    not: [
      'You excel at selling',
      'People who excel in a team',
      'A place to excel and grow',
      'Excel at what you do',
      'They will excel under pressure',
      'Students excel academically',
    ],
  },
  {
    concept: 'word',
    means: [
      'Word, Excel',
      'MS Word',
      'Microsoft Word',
      'Excel and Word',
      'Outlook, Word and PowerPoint',
      'Word/Excel',
    ],
    not: [
      'Word of mouth matters',
      'Spread the word',
      'In a word: fun',
      'Written and spoken word',
      'Word gets around fast',
      'The Word of the founder counts',
    ],
  },
  {
    concept: 'ms-access',
    means: [
      'Excel and Access',
      'Microsoft Access',
      'MS Access',
      'Access, Excel, Word',
      'Word, Access',
      'Excel/Access',
    ],
    not: [
      'Access to a company car',
      'Access control duties',
      'You have access to all files',
      'Full Access to the gym',
      'Equal access for all',
      'Access roads in winter',
    ],
  },
  {
    concept: 'ms-teams',
    means: [
      'Teams, Outlook',
      'Microsoft Teams',
      'MS Teams',
      'Excel and Teams',
      'Word, Excel, Teams',
      'Outlook/Teams',
    ],
    not: [
      'Leading teams of ten',
      'Teams in three countries',
      'You support our teams',
      'Teams of nurses',
      'Our Teams are diverse',
      'Work with sales teams',
    ],
  },
  {
    concept: 'spark',
    means: [
      'Spark and Kafka',
      'Apache Spark',
      'Spark jobs on a cluster',
      'Experience with Spark',
      'Hadoop, Spark',
      'Spark SQL',
    ],
    not: [
      'Spark joy in our guests',
      'A spark of genius',
      'You spark ideas',
      'Spark interest in science',
      'The spark in our team',
      'Spark plugs and ignition',
    ],
  },
  {
    concept: 'swift',
    means: [
      'Swift, Kotlin',
      'Swift and Objective-C',
      'Experience with Swift',
      'Swift, SwiftUI',
      'Swift developer',
      'Programming in Swift',
    ],
    not: [
      'A swift reply',
      'Swift payments and cash desks',
      'Swift action in emergencies',
      'Taylor Swift concerts',
      'You bring Swift decisions',
      'swift and safe delivery',
    ],
  },
  {
    concept: 'rust',
    means: [
      'Rust or Go',
      'Experience with Rust',
      'Rust, C++',
      'Rust developer',
      'Written in Rust',
      'Python/Rust',
    ],
    not: [
      'Rust removal',
      'Removing rust from hulls',
      'Rust-proof coating',
      'Rust protection of cars',
      'Treat rust early',
      'Rust prevention on site',
    ],
  },
  {
    concept: 'ruby',
    means: [
      'Ruby, Python',
      'Experience with Ruby',
      'Ruby developer',
      'Ruby and JavaScript',
      'Written in Ruby',
      'PHP/Ruby',
    ],
    not: [
      'Ruby Tuesday restaurants',
      'Ruby Street 5',
      'A ruby ring',
      'Our founder Ruby joined in May',
      'ruby and gold',
      'Ruby red lipstick',
    ],
  },
  {
    concept: 'oracle',
    means: [
      'Oracle and SQL',
      'Oracle database',
      'Experience with Oracle',
      'Oracle DBA',
      'Oracle, SQL Server',
      'SAP or Oracle',
    ],
    not: [
      'Join Oracle today',
      "Oracle's culture",
      'Working at Oracle',
      'Oracle is an equal employer',
      'the oracle of Delphi',
      'About Oracle',
    ],
  },
  {
    concept: 'chef-tool',
    means: [
      'Chef, Puppet',
      'Ansible or Chef',
      'Chef and Terraform',
      'Docker, Chef',
      'Puppet/Chef',
      'Chef with Ansible',
    ],
    not: [
      'Chef de partie',
      'Head Chef wanted',
      'Sous Chef',
      'You assist the Chef',
      'Chef de projet',
      'Der Chef entscheidet',
    ],
  },
  {
    concept: 'react',
    means: [
      'React, Vue',
      'Experience with React',
      'React.js',
      'Build screens in React',
      'React developer',
      'React and TypeScript',
    ],
    not: [
      'React to changes',
      'You react quickly',
      'React calmly under stress',
      'Able to react fast',
      'react when alarms ring',
      'React to customer calls',
    ],
  },
  {
    concept: 'unity',
    means: [
      'Unity and C#',
      'Experience with Unity',
      'Unity3D',
      'Unity developer',
      'Unity, C#',
      'Unity engine',
    ],
    not: [
      'Unity in our team',
      'A sense of unity',
      'Unity Hospital',
      'Unity of purpose',
      'The Unity parish',
      'unity and trust',
    ],
  },
  {
    concept: 'sas',
    means: [
      'SAS, SPSS',
      'SAS programming',
      'SAS and R',
      'Experience with SAS',
      'Python or SAS',
      'SAS Studio',
    ],
    not: [
      'Alpenrose SAS',
      'sas en été',
      'La société Dupin SAS recrute',
      'SAS au capital de 5000 euros',
      'Groupe Lorin SAS',
      'SAS Lorin, Lyon',
    ],
  },
  {
    concept: 'outlook',
    means: [
      'Outlook, Excel',
      'MS Outlook',
      'Word and Outlook',
      'Microsoft Outlook',
      'Outlook/Word',
      'Excel, Outlook',
    ],
    not: [
      'A positive outlook',
      'The market Outlook is bright',
      'Outlook for 2027',
      'Our outlook on care',
      'Long-term outlook',
      'Your outlook matters',
    ],
  },
  {
    concept: 'polish',
    means: [
      'Polish',
      'Fluent in Polish',
      'Polish or German',
      'Polnisch',
      'English and Polish',
      'Native Polish',
    ],
    not: [
      'polish the floors',
      'You polish glasses',
      'the Polish market',
      'Polish customers',
      'a Polish company',
      'polish your skills',
    ],
  },
];

const concepts = (sentence: string, title = ''): string[] =>
  findMentions(sentence, { title, language: null }).map(({ concept }) => concept.id);

describe('words with several meanings', () => {
  for (const { concept, means, not } of surfaces) {
    it.each(means)(`${concept} is asked for: %s`, (sentence) => {
      expect(concepts(sentence)).toContain(concept);
    });
    it.each(not)(`${concept} is not asked for: %s`, (sentence) => {
      expect(concepts(sentence)).not.toContain(concept);
    });
  }

  it('takes a language from the title of the job', () => {
    expect(concepts('We build in Go', 'Go Engineer')).toContain('go-language');
  });
});

describe('everyday sentences', () => {
  it.each([
    'We told you so, but a lot of people lean on us.',
    'Mums and moms are welcome, and so are pools of talent.',
    "I'd say that you are what we look for.",
    'You take a call, then you go and do it.',
    'A network of friends and a sense of security.',
    'Our office is in the heart of the city, with a view.',
    'Health insurance, dental insurance and a bike.',
    'We will let you know and keep you up to date.',
  ])('ask for nothing: %s', (sentence) => {
    expect(concepts(sentence)).toEqual([]);
  });
});
