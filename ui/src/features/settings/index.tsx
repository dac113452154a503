import type { SessionView } from '@/backend';
import { useL10n } from '@/l10n';
import { type Leaf, LeafPage } from '@/parts';

import { Appearance } from './appearance';
import { Keys } from './keys';
import { Profile } from './profile';
import { Security } from './security';
import { Support } from './support';
import { Vaults } from './vaults';
import { Writing } from './writing';

type Id = 'appearance' | 'keyboard' | 'writing' | 'profile' | 'security' | 'vaults' | 'support';

/** A person's own settings, the care for the vaults, and what helps to find a fault. */
export default function Settings({ session }: { session: SessionView }) {
  const { t } = useL10n();
  const leaves: Leaf<Id>[] = [
    { id: 'appearance', label: t('settings-appearance'), icon: 'sun' },
    { id: 'keyboard', label: t('settings-keyboard'), icon: 'keyboard' },
    { id: 'writing', label: t('settings-writing'), icon: 'edit' },
    { id: 'profile', label: t('settings-profile'), icon: 'user' },
    { id: 'security', label: t('settings-security'), icon: 'lock' },
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
          case 'vaults': return <Vaults session={session} />;
          case 'support': return <Support />;
        }
      }}
    />
  );
}
