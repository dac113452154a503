import { useState } from 'react';

import { call, type InvitationView, type PersonView, type SessionView, useAsk } from '@/backend';
import { mayDo } from '@/frame';
import { Tabs } from '@/kit';
import { useL10n } from '@/l10n';
import { FormDialog, useSave } from '@/parts';

import { draftOf, faultsOf, type PersonLeaf, trimmed } from './person';
import { Profile } from './person-profile';
import { Roles } from './person-roles';
import { Scope } from './person-scope';
import { Skills } from './person-skills';

/** Invites somebody, or changes who they are, what they may do, and where. */
export function PersonDialog({
  session, person, onClose, onInvited,
}: { session: SessionView; person: PersonView | null; onClose: () => void; onInvited: (name: string, view: InvitationView) => void }) {
  const { t } = useL10n();
  const [draft, setDraft] = useState(() => draftOf(person, session));
  const [leaf, setLeaf] = useState<PersonLeaf>('profile');
  const [asked, setAsked] = useState(false);
  const { busy, error, save } = useSave();
  const roles = useAsk('list_roles', {}, { enabled: mayDo(session, 'list-roles') }).data?.roles ?? [];
  const faults = faultsOf(draft);
  const shared = {
    session, draft, onChange: (changed: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...changed })),
    faultOf: (field: string) => {
      const fault = asked ? faults.find((one) => one.field === field) : undefined;
      return fault && t(fault.id);
    },
  };

  const submit = () => {
    setAsked(true);
    if (faults[0] !== undefined) {
      setLeaf(faults[0].leaf);
      return;
    }
    const what = trimmed(draft);
    if (person) save(() => call('change_person', { ...what, person: person.id, state: person.state }), onClose);
    else save(async () => onInvited(what.name, await call('invite_person', what)), () => undefined);
  };

  return (
    <FormDialog
      title={person ? person.name : t('organisation-invite')}
      {...(person ? {} : { submit: t('organisation-invite-go') })}
      wide
      busy={busy}
      error={error}
      onSubmit={submit}
      onClose={onClose}
      data-testid="person"
    >
      <Tabs<PersonLeaf>
        label={t('organisation-person-leaves')}
        selected={leaf}
        onSelect={setLeaf}
        data-testid="person-leaf"
        leaves={[
          { id: 'profile', label: t('organisation-person-profile'), content: <Profile {...shared} /> },
          { id: 'roles', label: t('organisation-person-roles'), content: <Roles {...shared} roles={roles} /> },
          { id: 'scope', label: t('organisation-person-scope'), content: <Scope {...shared} /> },
          { id: 'skills', label: t('organisation-person-skills'), content: <Skills {...shared} /> },
        ]}
      />
    </FormDialog>
  );
}

/** What each leaf of the form is given. */
export interface LeafProps {
  session: SessionView;
  draft: ReturnType<typeof draftOf>;
  onChange: (changed: Partial<ReturnType<typeof draftOf>>) => void;
  /** What is wrong with a field, once somebody tried to save. */
  faultOf: (field: string) => string | undefined;
}
