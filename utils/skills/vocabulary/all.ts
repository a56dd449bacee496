import { accountingRules } from './accounting-rules';
import { bankingAndInsurance } from './banking-and-insurance';
import { broaderConcepts } from './broader';
import { buildingContracts } from './building-contracts';
import { businessSoftware } from './business-software';
import { care } from './care';
import { certificates } from './certificates';
import { certificatesBusiness } from './certificates-business';
import { certificatesFinance } from './certificates-finance';
import { certificatesIt } from './certificates-it';
import { certificatesPublic } from './certificates-public';
import { certificatesTrades } from './certificates-trades';
import { clinicalPractice } from './clinical-practice';
import { construction } from './construction';
import { data } from './data';
import { dataTools } from './data-tools';
import { degrees } from './degrees';
import { developerTools } from './developer-tools';
import { engineering } from './engineering';
import { executive } from './executive';
import { fieldsOfStudy } from './fields-of-study';
import { finance } from './finance';
import { hospitality } from './hospitality';
import { hr } from './hr';
import { lawAndPublic } from './law-and-public';
import { licencesCare } from './licences-care';
import { licencesTransport } from './licences-transport';
import { logistics } from './logistics';
import { management } from './management';
import { marketing } from './marketing';
import { office } from './office';
import { sales } from './sales';
import { serviceTrades } from './service-trades';
import { shippingAndHaulage } from './shipping-and-haulage';
import { softSkills } from './soft-skills';
import { software } from './software';
import { spokenLanguages } from './spoken-languages';
import { teaching } from './teaching';
import { tradeProducts } from './trade-products';
import { trades } from './trades';
import type { VocabularyTables } from './installed-vocabulary';

const FAMILIES: readonly string[] = [
  software,
  data,
  finance,
  care,
  trades,
  construction,
  logistics,
  sales,
  marketing,
  hr,
  office,
  hospitality,
  teaching,
  lawAndPublic,
  engineering,
  spokenLanguages,
  certificates,
  degrees,
  management,
  softSkills,
  licencesCare,
  certificatesFinance,
  certificatesIt,
  certificatesTrades,
  licencesTransport,
  certificatesPublic,
  certificatesBusiness,
  developerTools,
  dataTools,
  businessSoftware,
  executive,
  fieldsOfStudy,
  serviceTrades,
  accountingRules,
  bankingAndInsurance,
  buildingContracts,
  clinicalPractice,
  shippingAndHaulage,
  tradeProducts,
];

/**
 * Every table written by hand, family by family, and which concepts stand under one roof. Packed beside the scripts and
 * installed where it is needed (`installVocabulary`); `version` names the state of vocabulary and reader and is kept with
 * every posting so that a newer one reads it again.
 */
export const handTables: VocabularyTables = {
  version: 'hand-7',
  families: FAMILIES,
  broader: broaderConcepts(),
};
