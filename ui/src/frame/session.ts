import { call, type DeviceSettings, now, queryClient, type SessionView, WireError } from '@/backend';
import { clearToasts, showError } from '@/kit';

const NONE = {};

/** Somebody signed in: the window shows their desk at once. */
export function enterSession(session: SessionView): void {
  queryClient.setQueryData(['current_session', NONE], session);
  void queryClient.invalidateQueries({ queryKey: ['app_status'] });
}

/** Nothing of a session stays in the window's memory that can be let go. */
export function forgetSession(): void {
  clearToasts();
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'app_status' });
  void queryClient.invalidateQueries({ queryKey: ['app_status'] });
}

/** Locks the window. */
export async function lockSession(): Promise<void> {
  try {
    const status = await call('lock', NONE);
    queryClient.setQueryData(['app_status', NONE], status);
    forgetSession();
  } catch (thrown) {
    showError(WireError.from(thrown));
  }
}

/** Keeps settings of this device that are no personal data: language, theme, density. They hold before anybody signs in. */
export async function saveDevice(settings: DeviceSettings): Promise<void> {
  const status = await call('save_device_settings', { settings });
  queryClient.setQueryData(['app_status', NONE], status);
}

/** Changes how the window looks and speaks: for the person who is signed in, and for this device's lock screen. */
export async function saveLooks(looks: DeviceSettings, session: SessionView | null): Promise<void> {
  if (session) {
    const preferences = { ...session.preferences, ...looks };
    // The window changes at once; what the door says then confirms it.
    queryClient.setQueryData(['current_session', NONE], { ...session, preferences });
    await call('save_preferences', { preferences });
  }
  await saveDevice(looks);
}

const TOUCH_EVERY_MS = 30_000;
const WARN_MS = 60_000;

/** What the watch tells. */
export interface Watcher {
  lock: () => void;
  /** Somebody is there: told now and then. */
  touch: () => void;
  /** The window will lock so soon, in milliseconds; null when somebody came back. */
  warn: (left_ms: number | null) => void;
}

/**
 * Watches whether anybody is there: tells the door now and then, warns a minute before the window would lock, and locks when
 * nobody has been there for too long. Where the whole time is shorter than two minutes the warning takes the second half of it.
 */
export function watchIdle(lock_after_ms: number, tell: Watcher): () => void {
  let seen = now();
  let told = now();
  let warned = false;
  const warn_ms = Math.min(WARN_MS, lock_after_ms / 2);
  const active = () => {
    seen = now();
    if (warned) {
      warned = false;
      tell.warn(null);
    }
    if (seen - told >= TOUCH_EVERY_MS) {
      told = seen;
      tell.touch();
    }
  };
  // Who works with the voice or with a screen reader may send clicks alone.
  const events = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'click'] as const;
  for (const event of events) addEventListener(event, active, { passive: true, capture: true });
  const timer = setInterval(() => {
    if (lock_after_ms <= 0) return;
    const left_ms = lock_after_ms - (now() - seen);
    if (left_ms <= 0) tell.lock();
    else if (left_ms <= warn_ms) {
      warned = true;
      tell.warn(left_ms);
    }
  }, 1_000);
  return () => {
    clearInterval(timer);
    for (const event of events) removeEventListener(event, active, { capture: true });
  };
}

/** After how long without anybody the window locks: what the person chose, or sooner where their role says so. */
export function lockAfterMs({ preferences, idle_ms }: SessionView): number {
  const chosen_ms = preferences.lock_after_s * 1_000;
  return chosen_ms > 0 ? Math.min(chosen_ms, idle_ms) : idle_ms;
}
