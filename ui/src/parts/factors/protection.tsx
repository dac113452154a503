import { type Effect, Table, Verdict } from '@/kit';
import { useL10n } from '@/l10n';

import css from './factors.module.css';

interface Threat {
  id: 'desk' | 'screen' | 'disk' | 'altered';
  app: [Effect, string];
  key: [Effect, string];
}

/** What each factor keeps apart from, where nobody but this computer is asked. */
const THREATS: readonly Threat[] = [
  { id: 'desk', app: ['permit', 'yes'], key: ['permit', 'yes'] },
  { id: 'screen', app: ['permit', 'again'], key: ['permit', 'again'] },
  { id: 'disk', app: ['conditional', 'device'], key: ['permit', 'yes'] },
  { id: 'altered', app: ['forbid', 'gate'], key: ['permit', 'yes'] },
];

/** In plain words: a code is a gate in our programme, a security key is a part of the lock. */
export function Protection() {
  const { t } = useL10n();
  const cell = ([effect, says]: [Effect, string]) => (
    <span className={css.verdict} data-effect={effect}>
      <Verdict effect={effect} size={15} />
      <span>{t(`security-protects-${says}`)}</span>
    </span>
  );
  return (
    <section className={css.protection} data-testid="protection">
      <h2>{t('security-protection')}</h2>
      <Table
        label={t('security-protection')}
        rows={THREATS}
        rowKey={({ id }) => id}
        columns={[
          { id: 'who', name: t('security-if-someone'), cell: ({ id }) => t(`security-threat-${id}`) },
          { id: 'app', name: t('security-kind-totp'), width: '30%', cell: ({ app }) => cell(app) },
          { id: 'key', name: t('security-kind-security-key'), width: '26%', cell: ({ key }) => cell(key) },
        ]}
      />
    </section>
  );
}
