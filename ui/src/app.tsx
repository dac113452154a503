import { type ComponentType, lazy, Suspense } from 'react';

import type { SessionView } from './backend';
import { ErrorBoundary, Frame, type Place, Root, usePlace } from './frame';
import { Loading, Skeleton } from './kit';
import { useL10n } from './l10n';

/** What a screen of a session is given. */
interface ScreenProps {
  session: SessionView;
}

const Entrance = lazy(() => import('./features/entrance'));
const SCREENS: Record<Place, ComponentType<ScreenProps>> = {
  workspace: lazy(() => import('./features/workspace')),
  outbox: lazy(() => import('./features/outbox')),
  imports: lazy(() => import('./features/imports')),
  organisation: lazy(() => import('./features/organisation')),
  access: lazy(() => import('./features/access')),
  approvals: lazy(() => import('./features/approvals')),
  records: lazy(() => import('./features/records')),
  settings: lazy(() => import('./features/settings')),
  about: lazy(() => import('./features/about')),
};
// The palette and the keys are there on every screen of a session.
const Everywhere = lazy(() => import('./features/workspace/global'));
const KitPage = __WITH_FAKE__ ? lazy(() => import('./kit/page/page')) : undefined;

/** The window. */
export function App() {
  if (KitPage && new URLSearchParams(location.search).has('kit')) return <Suspense><KitPage /></Suspense>;
  return (
    <Root
      entrance={(status) => <Suspense fallback={<Pending />}><Entrance status={status} /></Suspense>}
      session={(session, status) => (
        <Frame session={session} status={status}>
          <Screen session={session} />
          <Suspense><Everywhere session={session} /></Suspense>
        </Frame>
      )}
    />
  );
}

function Screen({ session }: ScreenProps) {
  const place = usePlace();
  const Current = SCREENS[place];
  return (
    <ErrorBoundary key={place}>
      <Suspense fallback={<Pending />}><Current session={session} /></Suspense>
    </ErrorBoundary>
  );
}

function Pending() {
  const { t } = useL10n();
  return <Loading label={t('app-loading')}><Skeleton height={44} /></Loading>;
}
