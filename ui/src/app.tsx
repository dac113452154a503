import { type ComponentType, lazy, Suspense, useState } from 'react';

import type { AppStatus, SessionView } from './backend';
import type { SecurityPart } from './features/security';
import { ErrorBoundary, Frame, type Place, Root, usePlace } from './frame';
import { Loading, Skeleton } from './kit';
import { useL10n } from './l10n';
import { StepUp } from './parts';

/** What a screen of a session is given. */
interface ScreenProps {
  session: SessionView;
}

const Entrance = lazy(() => import('./features/entrance'));
const Settings = lazy(() => import('./features/settings'));
const Security = lazy(() => import('./features/security'));
const SCREENS: Record<Place, ComponentType<ScreenProps>> = {
  workspace: lazy(() => import('./features/workspace')),
  outbox: lazy(() => import('./features/outbox')),
  imports: lazy(() => import('./features/imports')),
  organisation: lazy(() => import('./features/organisation')),
  access: lazy(() => import('./features/access')),
  approvals: lazy(() => import('./features/approvals')),
  records: lazy(() => import('./features/records')),
  settings: SettingsScreen,
  about: lazy(() => import('./features/about')),
};
// The palette and the keys are there on every screen of a session.
const Everywhere = lazy(() => import('./features/workspace/global'));
const Forced = lazy(() => import('./features/security/forced'));
const Grace = lazy(() => import('./features/security/grace'));
const KitPage = __WITH_FAKE__ ? lazy(() => import('./kit/page/page')) : undefined;

/** The window. */
export function App() {
  if (KitPage && new URLSearchParams(location.search).has('kit')) return <Suspense><KitPage /></Suspense>;
  return (
    <Root
      // At the end of the first run a session is open already.
      entrance={(status) => <Suspense fallback={<Pending />}><Entrance status={status} /><StepUp /></Suspense>}
      session={(session, status) => (
        <>
          <Desk session={session} status={status} />
          <StepUp />
        </>
      )}
    />
  );
}

/** The desk, or before it the second factor that is due. That screen stays until its recovery codes are put away. */
function Desk({ session, status }: ScreenProps & { status: AppStatus }) {
  const [forced, setForced] = useState(session.must_enrol);
  if (session.must_enrol && !forced) setForced(true);
  if (forced) return <Suspense fallback={<Pending />}><Forced session={session} status={status} onDone={() => setForced(false)} /></Suspense>;
  return (
    <Frame session={session} status={status} note={<Suspense><Grace session={session} /></Suspense>}>
      <Screen session={session} />
      <Suspense><Everywhere session={session} /></Suspense>
    </Frame>
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

/** Settings do not know the features that fill some of their leaves. */
function SettingsScreen({ session }: ScreenProps) {
  const security = (part: SecurityPart) => <Suspense fallback={<Pending />}><Security part={part} session={session} /></Suspense>;
  return <Settings session={session} security={security} />;
}

function Pending() {
  const { t } = useL10n();
  return <Loading label={t('app-loading')}><Skeleton height={44} /></Loading>;
}
