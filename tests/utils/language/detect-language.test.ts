// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '@/utils/language/detect-language';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'We are looking for an engineer who will join our team in the harbour office and work with you on the product',
    ],
    [
      'de',
      'Wir suchen eine erfahrene Entwicklerin für unser Team in Hamburg, die mit uns an neuen Produkten arbeitet',
    ],
    [
      'fr',
      'Nous recherchons un ingénieur pour rejoindre notre équipe dans le cadre de la croissance de nos activités',
    ],
    ['nl', 'Wij zoeken een ontwikkelaar die ons team komt versterken en met ons aan mooie producten werkt'],
    [
      'es',
      'Buscamos una persona para nuestro equipo en la oficina de Madrid con experiencia en el desarrollo',
    ],
    [
      'da',
      'Vi søger en medarbejder til vores kontor i Aarhus, som har erfaring med at arbejde med kunder og er god til dansk',
    ],
    [
      'sv',
      'Vi söker en utvecklare som vill arbeta med oss på vårt kontor i Malmö och som har erfarenhet av kunder',
    ],
    [
      'no',
      'Vi søker en utvikler som vil jobbe med oss på vårt kontor i Bergen og som har erfaring med å snakke med kunder',
    ],
    [
      'it',
      'Cerchiamo una persona per il nostro team di sviluppo che abbia esperienza con i clienti e la lingua italiana',
    ],
    [
      'pt',
      'Procuramos uma pessoa para a nossa equipa em Lisboa com experiência no desenvolvimento de produtos',
    ],
    [
      'pl',
      'Szukamy osoby do naszego zespołu w Warszawie, która będzie pracować z klientami i dla klientów oraz po polsku',
    ],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    '',
    'short text',
    'Python SQL Kubernetes Docker React TypeScript Node AWS Azure GCP Terraform Ansible Kafka',
  ])('is not sure of "%s"', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('names one of its languages or none, whatever the text', () => {
    const known = [null, 'en', 'de', 'fr', 'nl', 'es', 'da', 'sv', 'no', 'it', 'pt', 'pl'];
    fc.assert(fc.property(fc.string(), (text) => known.includes(detectLanguage(text))));
    expect(known).toContain(detectLanguage('og '.repeat(40)));
  });
});
