import { useEffect } from 'react';

import type { SessionView } from '@/backend';
import { useCommands } from '@/commands';
import { goTo, lockSession, offer, type Place, placesFor, saveLooks } from '@/frame';

import { useActs } from './acts/acts';
import { forgetAll } from './acts/undo';
import { flushDrafts, forgetDrafts } from './composer/draft';
import { KeysHelp } from './keys/help';
import { nextRegion, useKeyboard } from './keys/keyboard';
import { useKeys } from './keys/use-keys';
import { Palette } from './palette/palette';
import { SearchEverywhere } from './search/search';
import { SeatProvider, useMakeSeat } from './session';
import { beginSession, deskState, endSession, setDesk, showList, useDesk } from './state';

/** What is there on every screen of a session: the keyboard, the palette, the search over everything, the help. */
export default function Everywhere({ session }: { session: SessionView }) {
  const seat = useMakeSeat(session);
  return (
    <SeatProvider value={seat}>
      <Surface session={session} />
    </SeatProvider>
  );
}

const VIEWS = ['mine', 'unassigned', 'all', 'snoozed', 'done', 'spam'] as const;

function Surface({ session }: { session: SessionView }) {
  const overlay = useDesk((now) => now.overlay);
  const current = useDesk((now) => now.current);
  const acts = useActs();
  const keys = useKeys();
  useKeyboard(keys, session.preferences.single_keys);

  const owner = `${session.me.id} ${session.started_at}`;
  useEffect(() => {
    beginSession(owner);
    return () => {
      endSession();
      forgetAll();
      forgetDrafts();
    };
  }, [owner]);

  useEffect(() => offer('palette', () => setDesk({ overlay: 'palette' })), []);
  useEffect(() => offer('keys-help', () => setDesk({ overlay: 'help' })), []);

  // A conversation that is asked for from anywhere opens in the workspace.
  useEffect(() => {
    if (current !== null && deskState().overlay === null) goTo('workspace');
  }, [current]);

  const places = new Set<Place>(placesFor(session));
  const go = (place: Place) => (places.has(place) ? () => goTo(place) : undefined);
  const offered = {
    'go-inbox': go('workspace'), 'go-outbox': go('outbox'), 'go-imports': go('imports'), 'go-records': go('records'),
    'go-organisation': go('organisation'), 'go-access': go('access'), 'go-approvals': go('approvals'), 'go-settings': go('settings'), 'go-about': go('about'),
  };
  const view = (name: (typeof VIEWS)[number]) => () => {
    goTo('workspace');
    showList({ ...deskState().filter, view: name });
  };
  const look = (looks: { theme?: string | null; density?: string | null }) => () => {
    const { locale, theme, density } = session.preferences;
    void saveLooks({ locale, theme, density, ...looks }, session);
  };
  useCommands({
    palette: () => setDesk((now) => ({ overlay: now.overlay === 'palette' ? null : 'palette' })),
    help: () => setDesk({ overlay: 'help' }),
    undo: () => void acts.undo(),
    lock: () => void flushDrafts().then(lockSession),
    'next-region': () => nextRegion(1),
    'previous-region': () => nextRegion(-1),
    ...(seat(session, 'search') ? { 'search-everywhere': () => setDesk({ overlay: 'search' as const }) } : {}),
    ...Object.fromEntries(Object.entries(offered).filter(([, run]) => run !== undefined)),
    ...(seat(session, 'list-conversations') ? Object.fromEntries(VIEWS.map((name) => [`view-${name}`, view(name)])) : {}),
    'theme-light': look({ theme: 'light' }),
    'theme-dark': look({ theme: 'dark' }),
    'theme-system': look({ theme: null }),
    'density-compact': look({ density: 'compact' }),
    'density-default': look({ density: null }),
    'density-comfortable': look({ density: 'comfortable' }),
  });

  if (overlay === 'palette') return <Palette session={session} />;
  if (overlay === 'search') return <SearchEverywhere />;
  return overlay === 'help' ? <KeysHelp /> : null;
}

function seat(session: SessionView, action: string): boolean {
  return session.actions.includes(action);
}
