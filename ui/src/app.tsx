import { type ComponentType, lazy, Suspense } from 'react';

import type { AppStatus, SessionView } from './backend';
import { ErrorBoundary, Frame, type Place, Root, usePlace } from './frame';
import { useL10n } from './l10n';
import { Loading, Skeleton } from './kit';

// A feature stands in its own folder: `index.tsx` is its screen, `global.tsx` is what it keeps in the window on every screen
// of a session, such as the palette and its keys.
const screens = import.meta.glob<{ default: ComponentType<never> }>('./features/*/index.tsx');
const companions = import.meta.glob<{ default: ComponentType<ScreenProps> }>('./features/*/global.tsx');

/** What a screen of a session is given. */
export interface ScreenProps {
  session: SessionView;
}

/** What the screens before a session are given. */
export interface EntranceProps {
  status: AppStatus;
}

const Nothing = () => null;
const load = <P,>(name: string) =>
  lazy(async () => (await screens[`./features/${name}/index.tsx`]?.()) as { default: ComponentType<P> } | undefined ?? { default: Nothing });

const Entrance = load<EntranceProps>('entrance');
const SCREENS: Record<Place, ComponentType<ScreenProps>> = {
  workspace: load('workspace'), outbox: load('outbox'), imports: load('imports'), organisation: load('organisation'),
  records: load('records'), settings: load('settings'), about: load('about'),
};
const COMPANIONS = Object.entries(companions).map(([path, get]) => ({ path, Companion: lazy(get) }));
const KitPage = __WITH_FAKE__ ? lazy(() => import('./kit/page/page')) : Nothing;

/** The window. */
export function App() {
  if (__WITH_FAKE__ && new URLSearchParams(location.search).has('kit')) return <Suspense><KitPage /></Suspense>;
  return (
    <Root
      entrance={(status) => <Suspense fallback={<Pending />}><Entrance status={status} /></Suspense>}
      session={(session, status) => (
        <Frame session={session} status={status}>
          <Screen session={session} />
          <Suspense>{COMPANIONS.map(({ path, Companion }) => <Companion key={path} session={session} />)}</Suspense>
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
