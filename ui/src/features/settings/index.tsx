import type { ReactNode } from 'react';

import type { SessionView } from '@/backend';
import { mayDo } from '@/frame';
import { useL10n } from '@/l10n';
import { type Leaf, LeafPage } from '@/parts';

import { Appearance } from './appearance';
import { Keys } from './keys';
import { Profile } from './profile';
import { Security } from './security';
import { Support } from './support';
import { Vaults } from './vaults';
import { Writing } from './writing';

/** Leaves that another feature fills. */
type SecurityLeaf = 'factors' | 'sessions' | 'devices';
type Id = 'appearance' | 'keyboard' | 'writing' | 'profile' | 'security' | SecurityLeaf | 'vaults' | 'support';

/** A person's own settings, the care for the vaults, and what helps to find a fault. */
export default function Settings({ session, security }: { session: SessionView; security: (leaf: SecurityLeaf) => ReactNode }) {
  const { t } = useL10n();
  const leaves: Leaf<Id>[] = [
    { id: 'appearance', label: t('settings-appearance'), icon: 'sun' },
    { id: 'keyboard', label: t('settings-keyboard'), icon: 'keyboard' },
    { id: 'writing', label: t('settings-writing'), icon: 'edit' },
    { id: 'profile', label: t('settings-profile'), icon: 'user' },
    { id: 'security', label: t('settings-security'), icon: 'lock' },
    { id: 'factors', label: t('security-second-factor'), icon: 'key' },
    { id: 'sessions', label: t('security-sessions'), icon: 'users' },
    ...(mayDo(session, 'list-devices') ? [{ id: 'devices' as const, label: t('devices-title'), icon: 'device' as const }] : []),
    { id: 'vaults', label: t('settings-vaults'), icon: 'disk' },
    { id: 'support', label: t('settings-support'), icon: 'help' },
  ];
  return (
    <LeafPage
      place="settings"
      title={t('settings-title')}
      label={t('settings-sections')}
      leaves={leaves}
      data-testid="settings"
      content={(leaf) => {
        switch (leaf) {
          case 'profile': return <Profile session={session} />;
          case 'appearance': return <Appearance session={session} />;
          case 'keyboard': return <Keys session={session} />;
          case 'writing': return <Writing session={session} />;
          case 'security': return <Security session={session} />;
          case 'factors':
          case 'sessions':
          case 'devices': return security(leaf);
          case 'vaults': return <Vaults session={session} />;
          case 'support': return <Support />;
        }
      }}
    />
  );
}
