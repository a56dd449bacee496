// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findMentions } from '@/utils/skills/find-mentions';
import { ambiguousSurfaces } from '../../../scripts/gold/name-suites';

const concepts = (sentence: string, title = ''): string[] =>
  findMentions(sentence, { title, language: null }).map(({ concept }) => concept.id.toLowerCase());

const suite = ambiguousSurfaces();

describe('words with several meanings', () => {
  it('are forty, each with six sentences for and six against', () => {
    expect(suite.length).toBeGreaterThanOrEqual(40);
    expect(suite.filter(({ means, not }) => means.length !== 6 || not.length !== 6)).toEqual([]);
  });

  for (const { surface, concept, means, not } of suite) {
    it.each(means)(`${surface} is asked for: %s`, (sentence) => {
      expect(concepts(sentence)).toContain(concept);
    });
    it.each(not)(`${surface} is not asked for: %s`, (sentence) => {
      expect(concepts(sentence)).not.toContain(concept);
    });
  }

  it('takes a language from the title of the job', () => {
    expect(concepts('We build in Go', 'Go Engineer')).toContain('go-language');
  });
});

describe('a name that one works with', () => {
  it.each([
    ['word', 'Type letters and minutes in Word to a high standard.'],
    ['ms-access', 'Maintains the donor records in an Access database.'],
    ['ms-teams', 'You are comfortable running meetings over Teams or Zoom.'],
    ['outlook', "Manage the director's calendar in Outlook"],
    ['outlook', 'Answer enquiries through the shared Outlook inbox.'],
    ['zoom', 'Host webinars on Zoom'],
    ['epic-systems', 'Chart in Epic and follow up on orders'],
    ['expense-software', 'Submit expenses in Concur'],
    ['workday', 'Enter new hires in Workday'],
    ['sage-accounting', 'Process invoices in Sage and reconcile the bank weekly'],
    ['c-language', 'Write drivers in C.'],
    ['ruby', 'Our app is built in Ruby with tests'],
    ['julia', 'Write solvers in Julia'],
    ['unity', 'Build 3D training games in Unity'],
    ['oracle', 'Tune queries in Oracle 19c'],
    ['cad', 'Proficient in CAD'],
    ['puppet', 'Infrastructure automation using Puppet'],
    ['physio-licence', 'Licensed PT to treat outpatients'],
    ['occupational-therapist-licence', 'OT or PT experience in rehab'],
  ])('%s is asked for: %s', (concept, sentence) => {
    expect(concepts(sentence)).toContain(concept);
  });

  it.each([
    ['ms-teams', 'Ability to work in Teams and alone'],
    ['cerner', 'Contact Paul Cerner at the clinic.'],
    ['cerner', 'Mrs. Cerner leads our school.'],
    ['jenkins', 'Jenkins Garage needs a mechanic.'],
    ['trello', 'Cook at Everest basecamp.'],
    ['cpa', 'Run campaigns on a CPA basis (cost per acquisition).'],
    ['practical-nurse', "Scan the pallet's LPN (license plate number)."],
    ['truck-licence', 'No CDL required'],
    ['human-resources', 'Send your CV to the HR department.'],
    ['human-resources', 'Monitor BP, HR and temperature.'],
    ['public-relations', 'Raise a purchase requisition (PR) in the system.'],
    ['occupational-therapist-licence', 'Overtime (OT) paid after 40 hours'],
    ['emt', 'Meet with the EMT (executive management team).'],
  ])('%s is not asked for: %s', (concept, sentence) => {
    expect(concepts(sentence)).not.toContain(concept);
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
    'A 212-bed hospital beside the park.',
    'Vi søger en kollega med godt humør.',
    'Adam and Marc, your teammates, look forward to you.',
    'Health insurance, dental insurance and a bike.',
    'We will let you know and keep you up to date.',
    'A certificate from an ABA-approved program.',
    'Good housekeeping of your own area.',
    'Current coding to BS standards.',
    'A refinery turnaround of eight weeks.',
    'You keep filing motions.',
    'Committed to safeguarding the welfare of all.',
    'A fan of 400 CFM.',
    'We fit sash windows in old houses.',
  ])('ask for nothing: %s', (sentence) => {
    expect(concepts(sentence)).toEqual([]);
  });
});
