import { soughtIn } from './lesser-titles';

/** What forms and steps of an application say before the title. */
const LEAD =
  /^(?:application for|apply for|job details|bewerbung als|bewerbung für|bewerbung für die stelle|candidature pour|you are applying for|job title|position title|applying for)\s*:?\s+/i;

/** "Recruitment: a cook", "Vacature kok", "Cook wanted": what a notice says before the title. */
const NOTICE =
  /^(?:(?:recrutement|convocatoria|stellenausschreibung|stellenangebot|offre d['’]emploi|avis de recrutement|(?:job )?vacancy|vacature|vaga|ledig stilling|ledig tjänst|oferta de (?:empleo|trabajo)|offerta di lavoro|oferta pracy|gesucht|wanted|(?:now |we(?:['’]re| are) )?hiring)\s*[:–—-]\s+|vacature\s+|(?:se (?:necesita|busca|precisa)n?|cercasi|precisa-se(?: de)?|procura-se)\s+)(?=\p{L}{3})/iu;

/** A heading without what comes before the title in it. */
export const withoutLead = (text: string): string =>
  soughtIn(text) ?? text.replace(LEAD, '').replace(NOTICE, '');
