import { UserRoundPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { RefusalNotice } from '@/components/page/refusal-notice';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { NorthingDb } from '@/utils/db/northing-db';
import { AddPersonForm } from '@/components/person/add-person-form';
import { useAddPerson } from '@/components/person/use-add-person';

export interface AddPersonProps {
  readonly db: NorthingDb;
  /** Called with the id of whom was added. */
  readonly onAdded: (id: string) => void;
}

/** Somebody met away from the browser, typed in by hand. */
export function AddPerson({ db, onAdded }: AddPersonProps): ReactNode {
  const [open, setOpen] = useState(false);
  const { add, refusal } = useAddPerson(db);
  return (
    <>
      <Button icon={<UserRoundPlus size={15} aria-hidden />} onClick={() => setOpen(true)}>
        {i18n.t('person.add')}
      </Button>
      <Dialog
        open={open}
        title={i18n.t('person.add')}
        closeLabel={i18n.t('ui.close')}
        onClose={() => setOpen(false)}
      >
        <RefusalNotice refusal={refusal} />
        <AddPersonForm
          onCancel={() => setOpen(false)}
          onAdd={async (card) => {
            const id = await add(card);
            if (id === null) return;
            setOpen(false);
            onAdded(id);
          }}
        />
      </Dialog>
    </>
  );
}
