import type { SessionView } from '@/backend';
import { mayDo } from '@/frame';
import { useL10n } from '@/l10n';
import { type Leaf, LeafPage } from '@/parts';

import { Labels } from './labels';
import { People } from './people';
import { Queues } from './queues';
import { Regions } from './regions';
import { Scripts } from './scripts';
import { SingleSignOn } from './single-sign-on';
import { Sites } from './sites';
import { Teams } from './teams';

type Id = 'people' | 'teams' | 'regions' | 'queues' | 'labels' | 'scripts' | 'sites' | 'sign-on';

/** The organisation's own things. */
export default function Organisation({ session }: { session: SessionView }) {
  const { t } = useL10n();
  const leaves: Leaf<Id>[] = [
    ...(mayDo(session, 'list-people') ? [{ id: 'people' as const, label: t('organisation-people'), icon: 'users' as const }] : []),
    { id: 'teams', label: t('organisation-teams'), icon: 'user' },
    { id: 'regions', label: t('organisation-regions'), icon: 'globe' },
    { id: 'queues', label: t('organisation-queues'), icon: 'inbox' },
    { id: 'labels', label: t('organisation-labels'), icon: 'label' },
    { id: 'scripts', label: t('organisation-scripts'), icon: 'script' },
    { id: 'sites', label: t('organisation-sites'), icon: 'pin' },
    ...(mayDo(session, 'read-identity-provider') ? [{ id: 'sign-on' as const, label: t('sign-on-title'), icon: 'key' as const }] : []),
  ];
  return (
    <LeafPage
      place="organisation"
      title={t('organisation-title')}
      label={t('organisation-parts')}
      leaves={leaves}
      wide
      data-testid="organisation"
      content={(leaf) => {
        switch (leaf) {
          case 'people': return <People session={session} />;
          case 'teams': return <Teams session={session} />;
          case 'regions': return <Regions session={session} />;
          case 'queues': return <Queues session={session} />;
          case 'labels': return <Labels session={session} />;
          case 'scripts': return <Scripts session={session} />;
          case 'sites': return <Sites session={session} />;
          case 'sign-on': return <SingleSignOn session={session} />;
        }
      }}
    />
  );
}
