import { useState } from 'react';

import { call, type DeviceView, now, type SessionView, useAsk } from '@/backend';
import { mayDo } from '@/frame';
import { Badge, Bdi, Button, Confirm, Dialog, ErrorState, Heard, Icon, type IconName, Loading, Notice, Skeleton, Table, TextField, type Tone, useErrorWords } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { Fingerprint, fingerprintGroups, Part, useTry } from '@/parts';

import { Joining } from './joining';
import css from './security.module.css';

const LOOK: Record<DeviceView['state'], { tone?: Tone; icon: IconName }> = {
  here: { tone: 'ok', icon: 'check' }, approved: { icon: 'check' }, revoked: { tone: 'forbid', icon: 'spam' },
};

/** The computers of the organisation. */
export function Devices({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const asked = useAsk('list_devices', {});
  const [joining, setJoining] = useState(false);
  const [shown, setShown] = useState<DeviceView | null>(null);
  const [revoking, setRevoking] = useState<DeviceView | null>(null);
  const mayRevoke = mayDo(session, 'revoke-device');

  return (
    <Part
      title={t('devices-title')}
      lead={t('devices-lead')}
      data-testid="devices"
      actions={mayDo(session, 'approve-joining') && <Button look="primary" icon="plus" onPress={() => setJoining(true)} data-testid="devices-add">{t('devices-add')}</Button>}
    >
      {asked.error && <ErrorState error={asked.error} title={t('devices-failed')} onRetry={() => void asked.refetch()} />}
      {asked.isPending && <Loading label={t('app-loading')}><Skeleton height={160} /></Loading>}
      {asked.data && (
        <Table
          label={t('devices-title')}
          data-testid="devices-table"
          rows={asked.data}
          rowKey={({ device }) => device}
          columns={[
            {
              id: 'name', name: t('devices-name'),
              cell: (device) => (
                <span className={css.named}>
                  <Bdi className={css.strong}>{device.name}</Bdi>
                  <Button look="link" onPress={() => setShown(device)} data-testid="devices-show">
                    <bdi dir="ltr" className={css.code}>{fingerprintGroups(device.fingerprint).slice(0, 2).join(' ')} …</bdi>
                    <Heard>{t('devices-show-named', { name: device.name })}</Heard>
                  </Button>
                </span>
              ),
            },
            {
              id: 'state', name: t('devices-state'),
              cell: ({ state, revoked_at }) => (
                <span className={css.cell}>
                  <Badge {...LOOK[state]}>{t(`devices-state-${state}`)}</Badge>
                  {revoked_at !== null && <span className={css.quietly}>{format.date(millis(revoked_at))}</span>}
                </span>
              ),
            },
            {
              id: 'regions', name: t('devices-regions'),
              cell: ({ state, regions }) => (state === 'revoked' && regions.length > 0
                ? <span className={css.waits}><Icon name="key" size={14} />{t('devices-rekey', { regions: format.codes(regions) })}</span>
                : format.codes(regions)),
            },
            { id: 'people', name: t('devices-people'), end: true, cell: ({ people }) => format.number(people) },
            {
              id: 'seen', name: t('devices-seen'),
              cell: ({ last_seen }) => <span className={css.once}>{last_seen === null ? t('devices-never') : format.relative(millis(last_seen), now())}</span>,
            },
            {
              id: 'acts', name: <Heard>{t('app-column-acts')}</Heard>, end: true,
              cell: (device) => (
                <span className={css.acts}>
                  {mayRevoke && device.state === 'approved' && (
                    <Button size="small" aria-label={t('devices-revoke-named', { name: device.name })} onPress={() => setRevoking(device)} data-testid="devices-revoke">
                      {t('devices-revoke')}
                    </Button>
                  )}
                </span>
              ),
            },
          ]}
        />
      )}
      {asked.data?.length === 1 && <p className={css.quietly}>{t('devices-only')}</p>}
      {joining && <Joining session={session} onClose={() => setJoining(false)} />}
      {shown && <Shown device={shown} mayName={mayDo(session, 'name-device') && shown.state !== 'revoked'} onClose={() => setShown(null)} />}
      {revoking && <Revoke device={revoking} onClose={() => setRevoking(null)} />}
    </Part>
  );
}

/** Its fingerprint, to be compared, and its name, to be changed. */
function Shown({ device, mayName, onClose }: { device: DeviceView; mayName: boolean; onClose: () => void }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const [name, setName] = useState(device.name);
  const attempt = useTry();
  const changed = name.trim() !== '' && name.trim() !== device.name;
  return (
    <Dialog
      title={device.name}
      isOpen
      onClose={onClose}
      data-testid="device-shown"
      actions={
        <>
          <Button onPress={onClose}>{t('app-close')}</Button>
          {mayName && (
            <Button
              look="primary"
              isDisabled={!changed}
              isPending={attempt.busy}
              onPress={() => attempt.run(async () => {
                await call('name_device', { device: device.device, name: name.trim() });
                onClose();
              })}
              data-testid="device-rename"
            >
              {t('devices-rename')}
            </Button>
          )}
        </>
      }
    >
      {mayName && <TextField label={t('devices-name')} value={name} onChange={setName} maxLength={60} data-testid="device-name" />}
      <h3>{t('devices-fingerprint')}</h3>
      <Fingerprint fingerprint={device.fingerprint} />
      <p className={css.quietly}>{t('devices-fingerprint-about')}</p>
      {attempt.error && <Notice tone="danger" data-testid="device-error">{words(attempt.error)}</Notice>}
    </Dialog>
  );
}

/** What shutting a computer out means, and what it does not. */
function Revoke({ device, onClose }: { device: DeviceView; onClose: () => void }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const attempt = useTry();
  return (
    <Confirm
      title={t('devices-revoke-title', { name: device.name })}
      isOpen
      danger
      confirmLabel={t('devices-revoke')}
      isPending={attempt.busy}
      onClose={onClose}
      onConfirm={() => attempt.run(async () => {
        await call('revoke_device', { device: device.device });
        onClose();
      })}
      data-testid="revoke"
    >
      <ul className={css.means}>
        <li>{t('devices-revoke-keys')}</li>
        <li>{t('devices-revoke-sessions')}</li>
        <li>{t('devices-revoke-held')}</li>
        <li>{t('devices-revoke-final')}</li>
      </ul>
      {attempt.error && <Notice tone="danger" data-testid="revoke-error">{words(attempt.error)}</Notice>}
    </Confirm>
  );
}
