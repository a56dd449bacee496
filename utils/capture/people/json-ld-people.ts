import type { Page } from '../page';
import type { RawPerson } from '../page-reading';
import { jsonLdOf } from '../structured/json-ld-nodes';
import { member } from '../structured/plain-object';
import type { StructuredNode } from '../structured/structured-nodes';
import { jsonLdPerson } from './person-json-ld';
import { rawPerson } from './person-reading';

/** Members by which an organisation or a list names its people. */
const STAFF = /^(?:employees?|members?|itemlistelement|item|mainentity|about|haspart|contactpoints?)$/;
const ORGANISATION =
  /^(?:organization|corporation|employmentagency|localbusiness|professionalservice|itemlist|aboutpage|collectionpage|webpage)$/;

/** Returns the people whom a page's JSON-LD lists as an organisation's own (`employee`, `member`, `ItemList`). */
export function jsonLdPeople(page: Page): RawPerson[] {
  const { nodes, ids } = jsonLdOf(page);
  const firm = nodes.find(
    ({ types, via }) => via.length === 0 && types.some((type) => ORGANISATION.test(type)),
  );
  const organisation = firm === undefined ? null : member(firm.object, 'name');
  const ofFirm =
    firm !== undefined &&
    !firm.types.includes('itemlist') &&
    !firm.types.some((type) => type.endsWith('page'));
  return nodes.filter(isStaff).flatMap(({ object, via }) => {
    const values = jsonLdPerson(object, ids);
    const named =
      ofFirm &&
      via.some((name) => /^(?:employees?|members?)$/.test(name)) &&
      typeof organisation === 'string';
    return rawPerson(
      { ...values, organisation: values.organisation ?? (named ? organisation : null) },
      'team',
    );
  });
}

function isStaff({ types, via }: StructuredNode): boolean {
  return types.includes('person') && via.length > 0 && via.every((name) => STAFF.test(name));
}
