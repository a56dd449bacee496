import { describe, expect, it } from 'vitest';
import { personKeys, profileKey } from '@/utils/person/person-keys';

describe('profileKey', () => {
  it.each([
    ['https://www.linkedin.com/in/marit-osei-12a', 'linkedin:marit-osei-12a'],
    ['https://www.linkedin.com/in/Marit-Osei-12a/', 'linkedin:marit-osei-12a'],
    ['https://nl.linkedin.com/in/marit-osei-12a?trk=x', 'linkedin:marit-osei-12a'],
    ['https://www.linkedin.com/in/marit-osei-12a/de', 'linkedin:marit-osei-12a'],
    ['https://www.linkedin.com/in/marit-osei-12a/overlay/contact-info/', 'linkedin:marit-osei-12a'],
    ['https://de.linkedin.com/in/j%C3%BCrgen-fahl-1', 'linkedin:jürgen-fahl-1'],
    ['https://de.linkedin.com/in/ju%CC%88rgen-fahl-1', 'linkedin:jürgen-fahl-1'],
    ['https://www.linkedin.com/pub/Marit-Osei/1/2b/3c', 'linkedin:pub/marit-osei/1/2b/3c'],
    ['https://www.linkedin.com/profile/view?id=42', 'linkedin:id/42'],
    ['https://www.linkedin.com/in/ACoAABcDeFgHiJk', 'urn:ACoAABcDeFgHiJk'],
    ['https://www.xing.com/profile/Marit_Osei2/cv', 'xing:marit_osei2'],
    ['https://www.quayside.example/people/Marit-Osei?x=1#top', 'web:quayside.example/people/marit-osei'],
  ])('of %s is %s', (address, key) => {
    expect(profileKey(address)).toBe(key);
  });

  it.each([
    ['javascript', 'alert(1)'].join(':'),
    'mailto:a@b.example',
    'marit',
    'https://www.linkedin.com/company/quayside',
    '',
  ])('there is none for %j', (address) => expect(profileKey(address)).toBeNull());

  it('does not take another host for LinkedIn', () => {
    expect(profileKey('https://notlinkedin.com/in/marit')).toBe('web:notlinkedin.com/in/marit');
  });
});

describe('personKeys', () => {
  it('gives profile, member and e-mail key, strongest first', () => {
    expect(
      personKeys({
        profileUrl: 'https://www.linkedin.com/in/marit-osei',
        externalId: 'urn:li:fsd_profile:ACoAABcDeFgHiJk',
        email: 'Marit@Quayside.example',
        site: 'linkedin-person',
      }),
    ).toEqual(['linkedin:marit-osei', 'urn:ACoAABcDeFgHiJk', 'mail:marit@quayside.example']);
  });

  it('makes no key of a mailbox that the firm shares', () => {
    expect(personKeys({ email: 'jobs@quayside.example', site: 'generic' })).toEqual([]);
  });

  it('makes a key of a number together with the name, whatever title stands before it', () => {
    const phone = '+31305550142';
    const keys = ['Dr. Marit Osei', 'Márit Osei'].map((name) => personKeys({ phone, name, site: 'generic' }));
    expect(keys).toEqual([['tel:+31305550142#marit osei'], ['tel:+31305550142#marit osei']]);
  });

  it.each([
    ['without a name', { phone: '+31305550142' }],
    ['of an extension', { phone: '5550142', name: 'Marit Osei' }],
    ['of somebody with one name only', { phone: '+31305550142', name: 'Marit' }],
  ])('makes no key of a number %s', (_what, identity) => {
    expect(personKeys({ ...identity, site: 'generic' })).toEqual([]);
  });

  it('makes a key of the id of any other site', () => {
    expect(personKeys({ externalId: '77', site: 'acme' })).toEqual(['acme:id/77']);
  });
});
