import { useState } from 'react';

import { call, now, pickNewFile, useAsk, WireError } from '@/backend';
import { Button, ErrorState, Loading, Notice, Skeleton, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';
import { Facts, Part } from '@/parts';

/** What helps to find a fault, and what is known of this computer. */
export function Support() {
  const { t, plain, format } = useL10n();
  const words = useErrorWords();
  const status = useAsk('app_status', {});
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [error, setError] = useState<WireError | null>(null);

  const save = async () => {
    setError(null);
    setSaved(null);
    setBusy(true);
    try {
      const date = new Date(now()).toISOString().slice(0, 10);
      const path = await pickNewFile(plain('settings-support-title'), plain('settings-support-file', { date }));
      if (path !== null) {
        await call('make_support_bundle', { path });
        setSaved(path);
      }
    } catch (thrown) {
      setError(WireError.from(thrown));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Part title={t('settings-support')} lead={t('settings-support-about')}>
        <div>
          <Button icon="save" isPending={busy} onPress={() => void save()} data-testid="support-bundle">{t('settings-support-go')}</Button>
        </div>
        {saved !== null && <Notice tone="ok" data-testid="support-saved">{t('settings-support-done', { path: saved })}</Notice>}
        {error && <Notice tone="danger" data-testid="support-error">{words(error)}</Notice>}
      </Part>
      <Part title={t('settings-device')} data-testid="device">
        {status.error && <ErrorState error={status.error} title={t('settings-failed')} onRetry={() => void status.refetch()} />}
        {!status.data && !status.error && <Loading label={t('app-loading')}><Skeleton height={108} /></Loading>}
        {status.data && (
          <Facts
            facts={[
              { id: 'keystore', name: t('settings-keystore'), value: <span data-testid="device-keystore" data-state={status.data.keystore}>{t(`settings-keystore-${status.data.keystore}`)}</span> },
              { id: 'disk', name: t('settings-disk'), value: status.data.low_disk
                ? format.list([t('settings-disk-free', { free: format.bytes(status.data.free_bytes) }), t('settings-disk-low')])
                : t('settings-disk-free', { free: format.bytes(status.data.free_bytes) }) },
              { id: 'version', name: t('settings-version'), value: <bdi>{status.data.version}</bdi> },
            ]}
          />
        )}
      </Part>
    </>
  );
}
