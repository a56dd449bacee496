import { describe, expect, it } from 'vitest';

import { maySayMode, saysHybrid, saysOnsite, saysRemote } from '@/utils/posting/mode-words';

const WORDINGS = (
  'remote|remotely|remoto|remota|telecommuting|teleworking|télétravail|teletravail|teletrabajo|teletrabalho|telelavoro|home office|' +
  'home-working|work from home|wfh|thuiswerken|thuis|hjemmearbejde|hjemmefra|hjemmekontor|fjernarbejde|fjernarbeid|distansarbete|' +
  'hemarbete|hemifrån|zdalna|smart working|on-site|onsite|in office|in the office|office based|in person|in-person|on premises|' +
  'on location|vor Ort|Präsenz|Präsenzarbeit|im Büro|sur site|sur place|présentiel|au bureau|presencial|en sitio|en oficina|' +
  'op locatie|op kantoor|på plats|på stedet|på kontoret|in sede|in presenza|stacjonarna|hybrid|hybride|híbrido|hibrida|ibrida|' +
  'hybrydowa|mobiles Arbeiten|mobile Arbeit|anywhere in the world|work from anywhere|worldwide|home based|à distance|a distancia|' +
  'op afstand|på distans|da casa|virtual|3 days a week in person|2 Tage pro Woche im Büro|2 giorni in ufficio|REMOTE'
).split('|');

describe('maySayMode', () => {
  it('lets every wording through that says a mode', () => {
    const says = (text: string): boolean => saysHybrid(text) || saysRemote(text) || saysOnsite(text);
    expect(WORDINGS.filter((text) => !says(text))).toEqual([]);
    expect(WORDINGS.filter((text) => !maySayMode(text))).toEqual([]);
  });

  it('spares the rest', () => {
    expect(['We bake bread.', 'Senior buyer, full time', '€ 45.000 – 52.000', ''].filter(maySayMode)).toEqual(
      [],
    );
  });
});
