import { useState } from 'react';

import {
  call, type ColleagueView, type GroupRole, type IdentityProviderView, type IdentityView, type Role, type SessionView, useAsk, WireError,
} from '@/backend';
import { mayDo } from '@/frame';
import {
  Badge, Bdi, Button, EmptyState, ErrorState, Heard, IconButton, Loading, Notice, Select, showError, Skeleton, Switch, Table, TextField, useErrorWords,
} from '@/kit';
import { millis, useL10n } from '@/l10n';
import { CopyButton, Facts, FormDialog, Part, roleName, useFollow, useSave } from '@/parts';

import css from './organisation.module.css';

const ROLES: readonly Role[] = ['agent', 'supervisor', 'compliance', 'admin'];
const EMPTY: IdentityProviderView = {
  issuer: '', client_id: '', groups_claim: 'groups', mapping: [], offline_hours: 72, enabled: false, redirect: 'http://127.0.0.1/callback',
};

/** The identity provider of the organisation: how people sign on there, which roles their groups bring, whose account is whose. */
export function SingleSignOn({ session }: { session: SessionView }) {
  const { t } = useL10n();
  const provider = useAsk('read_identity_provider', {});
  const identities = useAsk('list_identities', {});
  const [editing, setEditing] = useState(false);
  const may = mayDo(session, 'save-identity-provider');
  const own = identities.data?.find(({ person }) => person === session.me.id);
  const failed = provider.error ?? identities.error;

  return (
    <>
      <Part
        title={t('sign-on-title')}
        lead={t('sign-on-lead')}
        data-testid="sign-on"
        actions={may && provider.data !== undefined && (
          <Button look="primary" icon={provider.data ? 'edit' : 'plus'} onPress={() => setEditing(true)} data-testid="sign-on-edit">
            {t(provider.data ? 'organisation-edit' : 'sign-on-set-up')}
          </Button>
        )}
      >
        {failed && <ErrorState error={failed} title={t('sign-on-load-failed')} onRetry={() => void provider.refetch().then(() => identities.refetch())} />}
        {provider.isPending && <Loading label={t('app-loading')}><Skeleton height={160} /></Loading>}
        {provider.data === null && <EmptyState icon="key" title={t('sign-on-none')}>{t('sign-on-none-about')}</EmptyState>}
        {provider.data && <Setup provider={provider.data} own={own} />}
        <Notice title={t('sign-on-why-title')} data-testid="sign-on-why">{t('sign-on-why')}</Notice>
      </Part>
      {provider.data && <Mapping session={session} mapping={provider.data.mapping} />}
      {provider.data && identities.data && <Accounts session={session} identities={identities.data} />}
      {editing && <ProviderDialog session={session} provider={provider.data ?? EMPTY} linked={(own?.linked_at ?? null) !== null} onClose={() => setEditing(false)} />}
    </>
  );
}

/** What is set up, and the account of whoever looks. */
function Setup({ provider, own }: { provider: IdentityProviderView; own: IdentityView | undefined }) {
  const { t, format } = useL10n();
  const linked = own?.linked_at ?? null;
  return (
    <>
      <Facts
        data-testid="sign-on-facts"
        facts={[
          {
            id: 'state', name: t('sign-on-state'),
            value: provider.enabled ? <Badge tone="ok" icon="check">{t('sign-on-on')}</Badge> : <Badge icon="lock">{t('sign-on-off')}</Badge>,
          },
          { id: 'issuer', name: t('sign-on-issuer'), value: <bdi className={css.mono} dir="ltr">{provider.issuer}</bdi> },
          { id: 'client', name: t('sign-on-client'), value: <bdi className={css.mono} dir="ltr">{provider.client_id}</bdi> },
          {
            id: 'redirect', name: t('sign-on-redirect'),
            value: (
              <span className={css.person}>
                <bdi className={css.mono} dir="ltr">{provider.redirect}</bdi>
                <CopyButton text={provider.redirect} label="sign-on-redirect-copy" done="sign-on-redirect-copied" />
              </span>
            ),
          },
          { id: 'offline', name: t('sign-on-offline'), value: t('sign-on-hours', { count: provider.offline_hours }) },
          { id: 'own', name: t('sign-on-own'), value: linked === null ? t('sign-on-own-none') : t('sign-on-own-since', { date: format.date(millis(linked)) }) },
        ]}
      />
      <OwnAccount linked={linked !== null} />
    </>
  );
}

/** Goes through the browser once, so that the account there is one's own here. */
function OwnAccount({ linked }: { linked: boolean }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const { job, follow, forget } = useFollow('sign-on');
  const { busy, error, save } = useSave();
  const running = job?.state === 'running';
  const failed = error ?? (job?.state === 'failed' && job.error ? new WireError(job.error) : null);
  const begin = () => {
    forget();
    save(async () => follow((await call('link_identity', {})).job), () => undefined);
  };
  return (
    <>
      {running && <Notice data-testid="sign-on-linking">{t('sign-on-linking')}</Notice>}
      {job?.state === 'done' && <Notice tone="ok" data-testid="sign-on-linked">{t('sign-on-linked')}</Notice>}
      {failed && !running && <Notice tone="danger" data-testid="sign-on-link-error">{words(failed)}</Notice>}
      <span className={css.acts}>
        <Button icon="key" isPending={busy || running} onPress={begin} data-testid="sign-on-link">{t(linked ? 'sign-on-link-again' : 'sign-on-link')}</Button>
        {running && job && (
          <Button
            onPress={() => void call('cancel_job', { job: job.job }).catch((thrown: unknown) => showError(WireError.from(thrown)))}
            data-testid="sign-on-link-cancel"
          >
            {t('app-cancel')}
          </Button>
        )}
      </span>
    </>
  );
}

/** Which group brings which role. */
function Mapping({ session, mapping }: { session: SessionView; mapping: readonly GroupRole[] }) {
  const l10n = useL10n();
  const { t } = l10n;
  return (
    <Part title={t('sign-on-mapping')} lead={t('sign-on-mapping-about')} data-testid="sign-on-mapping">
      <Table
        label={t('sign-on-mapping')}
        data-testid="sign-on-mapping-table"
        rows={mapping}
        rowKey={({ group, role }) => `${group}/${role}`}
        empty={<EmptyState icon="users" title={t('sign-on-mapping-empty')}>{t('sign-on-mapping-empty-about')}</EmptyState>}
        columns={[
          { id: 'group', name: t('sign-on-group'), cell: ({ group }) => <bdi className={css.mono}>{group}</bdi> },
          { id: 'role', name: t('sign-on-role'), cell: ({ role }) => roleName(l10n, session.role_names, role) },
        ]}
      />
    </Part>
  );
}

/** Whose account at the provider is whose here. */
function Accounts({ session, identities }: { session: SessionView; identities: readonly IdentityView[] }) {
  const { t, format } = useL10n();
  const [naming, setNaming] = useState<ColleagueView | null>(null);
  const may = mayDo(session, 'name-identity');
  const of = (person: string) => identities.find((one) => one.person === person);
  const moment = (at: string | null | undefined) => (at ? format.dateTime(millis(at)) : t('sign-on-never'));
  return (
    <Part title={t('sign-on-people')} lead={t('sign-on-people-about')} data-testid="sign-on-accounts">
      <Table
        label={t('sign-on-people')}
        data-testid="sign-on-accounts-table"
        rows={session.organisation.people.toSorted((one, other) => format.compare(one.name, other.name))}
        rowKey={({ id }) => id}
        columns={[
          { id: 'person', name: t('sign-on-person'), cell: ({ name }) => <Bdi className={css.strong}>{name}</Bdi> },
          { id: 'login', name: t('sign-on-login'), cell: ({ id }) => <Bdi>{of(id)?.login ?? '–'}</Bdi> },
          { id: 'linked', name: t('sign-on-linked-at'), cell: ({ id }) => moment(of(id)?.linked_at) },
          { id: 'signed', name: t('sign-on-signed-at'), cell: ({ id }) => moment(of(id)?.signed_on_at) },
          {
            id: 'edit', name: <Heard>{t('app-column-acts')}</Heard>, end: true,
            cell: (one) => may && (
              <Button size="small" icon="edit" aria-label={t('organisation-edit-named', { name: one.name })} onPress={() => setNaming(one)} data-testid="sign-on-name">
                {t('organisation-edit')}
              </Button>
            ),
          },
        ]}
      />
      {naming && <LoginDialog person={naming} login={of(naming.id)?.login ?? ''} onClose={() => setNaming(null)} />}
    </Part>
  );
}

function LoginDialog({ person, login: before, onClose }: { person: ColleagueView; login: string; onClose: () => void }) {
  const { t } = useL10n();
  const [login, setLogin] = useState(before);
  const { busy, error, save } = useSave();
  return (
    <FormDialog
      title={t('sign-on-login-title', { name: person.name })}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => save(() => call('name_identity', { person: person.id, login: login.trim() === '' ? null : login.trim() }), onClose)}
      data-testid="login"
    >
      <TextField label={t('sign-on-login')} hint={t('sign-on-login-hint')} value={login} onChange={setLogin} autoFocus spellCheck="false" data-testid="login-name" />
    </FormDialog>
  );
}

/** Lines with a name of their own, so that one can be taken away from the middle. */
interface Line extends GroupRole {
  key: number;
}

function ProviderDialog({ session, provider, linked, onClose }: { session: SessionView; provider: IdentityProviderView; linked: boolean; onClose: () => void }) {
  const l10n = useL10n();
  const { t } = l10n;
  const [issuer, setIssuer] = useState(provider.issuer);
  const [client, setClient] = useState(provider.client_id);
  const [claim, setClaim] = useState(provider.groups_claim);
  const [hours, setHours] = useState(String(provider.offline_hours));
  const [enabled, setEnabled] = useState(provider.enabled);
  const [lines, setLines] = useState<readonly Line[]>(() => provider.mapping.map((line, key) => ({ ...line, key })));
  const [next, setNext] = useState(provider.mapping.length);
  const { busy, error, save } = useSave();
  const typed = hours.normalize('NFKC').trim();
  const submit = () => save(() => call('save_identity_provider', {
    issuer: issuer.trim(), client_id: client.trim(), groups_claim: claim.trim(), enabled,
    // What is no number at all is told as a number that is too large.
    offline_hours: /^\d{1,6}$/.test(typed) ? Number(typed) : 999_999,
    mapping: lines.map(({ group, role }) => ({ group: group.trim(), role })),
  }), onClose);
  const change = (key: number, part: Partial<GroupRole>) => setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));

  return (
    <FormDialog title={t('sign-on-title')} wide busy={busy} error={error} onClose={onClose} onSubmit={submit} data-testid="provider">
      <TextField label={t('sign-on-issuer')} hint={t('sign-on-issuer-hint')} value={issuer} onChange={setIssuer} autoFocus dir="ltr" spellCheck="false" data-testid="provider-issuer" />
      <div className={css.pair}>
        <TextField label={t('sign-on-client')} hint={t('sign-on-client-hint')} value={client} onChange={setClient} dir="ltr" spellCheck="false" data-testid="provider-client" />
        <TextField label={t('sign-on-redirect')} hint={t('sign-on-redirect-hint')} value={provider.redirect} isReadOnly dir="ltr" data-testid="provider-redirect" />
      </div>
      <div className={css.pair}>
        <TextField label={t('sign-on-offline')} hint={t('sign-on-offline-hint')} value={hours} onChange={setHours} inputMode="numeric" data-testid="provider-hours" />
        <TextField label={t('sign-on-claim')} value={claim} onChange={setClaim} dir="ltr" spellCheck="false" data-testid="provider-claim" />
      </div>
      <fieldset className={css.several}>
        <legend>{t('sign-on-mapping')}</legend>
        {lines.map(({ key, group, role }) => (
          <div key={key} className={css.mapping}>
            <TextField label={t('sign-on-group')} bare value={group} placeholder={t('sign-on-group')} onChange={(name) => change(key, { group: name })} spellCheck="false" data-testid="provider-group" />
            <Select label={t('sign-on-role')} bare options={ROLES.map((one) => ({ value: one, label: roleName(l10n, session.role_names, one) }))} value={role} onChange={(one) => change(key, { role: one })} data-testid="provider-role" />
            <IconButton
              icon="trash"
              label={group.trim() === '' ? t('sign-on-group-remove-empty') : t('sign-on-group-remove', { group })}
              onPress={() => setLines(lines.filter((line) => line.key !== key))}
              data-testid="provider-group-remove"
            />
          </div>
        ))}
        <div>
          <Button
            icon="plus"
            size="small"
            onPress={() => {
              setLines([...lines, { key: next, group: '', role: 'agent' }]);
              setNext(next + 1);
            }}
            data-testid="provider-group-add"
          >
            {t('sign-on-group-add')}
          </Button>
        </div>
      </fieldset>
      <Switch isSelected={enabled} onChange={setEnabled} isDisabled={!linked && !enabled} hint={t('sign-on-enabled-about')} data-testid="provider-enabled">
        {t('sign-on-enabled')}
      </Switch>
    </FormDialog>
  );
}
