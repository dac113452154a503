import { type ReactNode, useEffect, useRef } from 'react';
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components';

import { type AppStatus, type SessionView, setTitle, useAsk, type ViewCounts } from '@/backend';
import { Avatar, Heard, Icon, type IconName, Menu, Tooltip } from '@/kit';
import { useL10n } from '@/l10n';

import { FootBar } from './foot-bar';
import css from './frame.module.css';
import { goTo, type Place, usePlace } from './place';
import { lockSession } from './session';
import { SunLine } from './sun-line';
import { TimeOut } from './time-out';

/** The action that a screen is for. Whoever may not do it does not see the screen's sign; the door decides anyway. */
const PURPOSE: Record<Place, string | null> = {
  workspace: 'list-conversations', outbox: 'list-outbox', imports: 'list-imports', organisation: 'view-organisation', records: 'list-records', access: 'list-roles',
  approvals: 'list-approvals',  settings: null, about: null,
};
const PICTURE: Record<Place, IconName> = {
  workspace: 'inbox', outbox: 'outbox', imports: 'imports', organisation: 'organisation', records: 'audit', access: 'access', approvals: 'approvals', settings: 'settings', about: 'about',
};
const UPPER: readonly Place[] = ['workspace', 'outbox', 'imports', 'records', 'organisation', 'access', 'approvals', 'settings'];

/** Whether a person's roles allow an action somewhere. */
export function mayDo(session: SessionView, action: string): boolean {
  return session.actions.includes(action);
}

/** The screens that a person can go to, in the order of the rail. */
export function placesFor(session: SessionView): Place[] {
  const allowed = (place: Place) => {
    const purpose = PURPOSE[place];
    return purpose === null || mayDo(session, purpose);
  };
  return [...UPPER, 'about' as const].filter(allowed);
}

/** Everything around a screen: the sun line, the rail and the foot of the window. */
export function Frame({
  session, status, note, children,
}: {
  session: SessionView; status: AppStatus;
  /** What should be known on every screen, above all of them. */
  note?: ReactNode; children: ReactNode;
}) {
  const { plain } = useL10n();
  const place = usePlace();
  const counts = useAsk('count_views', {}, { enabled: mayDo(session, 'list-conversations'), keep: true }).data;
  useEffect(() => {
    void setTitle(plain('app-title', { place: plain(`app-place-${place}`), organisation: session.organisation.name }));
  }, [plain, place, session.organisation.name]);
  useFrameKeys();

  return (
    <div className={css.frame} data-testid="frame">
      <SunLine session={session} />
      <Rail session={session} counts={counts} place={place} />
      <div className={css.notes}>
        <TimeOut session={session} />
        {note}
      </div>
      <main className={css.work} id="work" tabIndex={-1} data-region>{children}</main>
      <FootBar session={session} status={status} counts={counts} />
    </div>
  );
}

function Rail({ session, counts, place }: { session: SessionView; counts: ViewCounts | undefined; place: Place }) {
  const { t, format } = useL10n();
  const approvals = useAsk('list_approvals', {}, { enabled: mayDo(session, 'list-approvals'), keep: true }).data;
  // What waits for the reader: replies that are not gone, requests that they may decide.
  const waits: Partial<Record<Place, number>> = { outbox: counts?.outbox ?? 0, approvals: approvals?.filter(({ may_decide }) => may_decide).length ?? 0 };
  const places = placesFor(session);
  const items = places.filter((one) => UPPER.includes(one)).map((one) => {
    const waiting = waits[one] ?? 0;
    const label = waiting > 0 ? t(`app-place-${one}-count`, { count: waiting }) : t(`app-place-${one}`);
    return (
      <li key={one}>
        <Tooltip text={label}>
          <AriaLink
            href={`#/${one}`}
            className={css.place ?? ''}
            aria-label={label}
            {...(one === place ? { 'aria-current': 'page' as const } : {})}
            data-testid={`rail-${one}`}
          >
            <Icon name={PICTURE[one]} size={18} />
            {waiting > 0 && <sup aria-hidden="true">{format.number(waiting)}</sup>}
          </AriaLink>
        </Tooltip>
      </li>
    );
  });
  return (
    <nav className={css.rail} aria-label={t('app-screens')} data-region>
      <ul>{items}</ul>
      <div className={css.low}>
        <Menu
          label={session.me.name}
          placement="right bottom"
          data-testid="me"
          trigger={(
            <AriaButton className={css.me ?? ''} data-testid="me-menu">
              <Avatar initials={session.me.initials} size="large" isHeard />
              {/* The space keeps the two apart for who listens. */}
              {' '}
              <Heard>{session.me.name}</Heard>
            </AriaButton>
          )}
          groups={[
            { id: 'places', heading: session.me.name, entries: [
              { id: 'settings', label: t('app-place-settings'), icon: 'settings', run: () => goTo('settings') },
              { id: 'about', label: t('app-place-about'), icon: 'about', run: () => goTo('about') },
            ] },
            { id: 'lock', entries: [{ id: 'lock', label: t('app-lock'), icon: 'lock', keys: 'Mod+Shift+L', run: () => void lockSession() }] },
          ]}
        />
      </div>
    </nav>
  );
}

/** Whether an event is this letter with Ctrl, or ⌘ on Apple's; on a keyboard without Latin letters the key's place counts. */
function isChord(event: KeyboardEvent, letter: string, shift: boolean): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey !== shift || event.isComposing) return false;
  return /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() === letter : event.code === `Key${letter.toUpperCase()}`;
}

/** The keys that hold on every screen: lock, and F6 to the next region of the window. */
function useFrameKeys() {
  const at = useRef(0);
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (isChord(event, 'l', true)) {
        event.preventDefault();
        void lockSession();
      } else if (event.key === 'F6' && !event.defaultPrevented) {
        event.preventDefault();
        at.current = focusRegion(at.current, event.shiftKey ? -1 : 1);
      }
    };
    addEventListener('keydown', act);
    return () => removeEventListener('keydown', act);
  }, []);
}

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** Moves the keyboard to the next region that has something to focus: the panes of a screen, rail, head and foot. */
function focusRegion(last: number, step: 1 | -1): number {
  const all = [...document.querySelectorAll<HTMLElement>('[data-region], main section[aria-label], main aside[aria-label]')]
    .filter((region) => region.tagName !== 'MAIN' || region.querySelector('section[aria-label]') === null);
  const here = all.findLastIndex((region) => region.contains(document.activeElement));
  const from = here < 0 ? last : here;
  for (let tried = 1; tried <= all.length; tried += 1) {
    const next = (from + step * tried + all.length * tried) % all.length;
    const target = all[next]?.querySelector<HTMLElement>(FOCUSABLE);
    if (target) {
      target.focus();
      return next;
    }
  }
  return last;
}
