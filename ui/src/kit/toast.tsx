import { createPortal } from 'react-dom';
import { useEffect, useState, useSyncExternalStore } from 'react';

import type { WireErrorShape } from '@/backend';
import { type Args, useL10n } from '@/l10n';

import { Button, IconButton } from './button';
import { Icon } from './icon';
import { useErrorWords } from './states';
import { Kbd } from './text';
import css from './toast.module.css';

/** Something to say in passing. Its words are an id, so that it speaks the language of the moment. */
export interface Toast {
  id: string;
  args?: Args | undefined;
  error?: WireErrorShape | undefined;
  tone?: 'plain' | 'ok' | 'danger' | undefined;
  /** Takes back what was done. */
  undo?: (() => void) | undefined;
  /** How long it stays. Errors stay until they are closed. */
  stay_ms?: number | undefined;
}

interface Shown extends Toast {
  key: number;
}

let shown: readonly Shown[] = [];
let next = 0;
const listeners = new Set<() => void>();

function change(to: readonly Shown[]) {
  shown = to;
  for (const tell of listeners) tell();
}

/** Says something at the foot of the window. Gives back how to take it away. */
export function showToast(toast: Toast): () => void {
  const key = next;
  next += 1;
  // Three are as many as anyone reads.
  change([...shown.slice(-2), { ...toast, key }]);
  return () => change(shown.filter((one) => one.key !== key));
}

/** Says that something went wrong. */
export function showError(error: WireErrorShape): () => void {
  return showToast({ id: `error-${error.code}`, error, tone: 'danger' });
}

/** Takes back the last act that a toast still offers to take back. False when there is none. */
export function undoLast(): boolean {
  const last = shown.findLast((one) => one.undo);
  if (!last?.undo) return false;
  last.undo();
  change(shown.filter((one) => one.key !== last.key));
  return true;
}

/** Takes all of them away, as when the window is locked. */
export function clearToasts(): void {
  change([]);
}

function subscribe(tell: () => void) {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}

/** Where toasts appear. Stands once in the window. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(subscribe, () => shown);
  const { t } = useL10n();
  return createPortal(
    <section className={css.region} aria-label={t('app-notifications')} aria-live="polite" data-testid="toasts">
      {toasts.map((toast) => <One key={toast.key} toast={toast} />)}
    </section>,
    document.body,
  );
}

function One({ toast }: { toast: Shown }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const [held, setHeld] = useState(false);
  const close = () => change(shown.filter((one) => one.key !== toast.key));
  const stay_ms = toast.stay_ms ?? (toast.undo ? 10_000 : 5_000);
  const { key, tone } = toast;
  useEffect(() => {
    // While the pointer or the keyboard rests on it, it stays (WCAG 2.2.1).
    if (held || tone === 'danger') return undefined;
    const timer = setTimeout(() => change(shown.filter((one) => one.key !== key)), stay_ms);
    return () => clearTimeout(timer);
  }, [held, tone, key, stay_ms]);
  return (
    <div
      className={css.toast}
      data-tone={tone}
      data-testid="toast"
      role={tone === 'danger' ? 'alert' : 'status'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={tone === 'danger' ? 'fault' : tone === 'ok' ? 'done' : 'info'} />
      <span className={css.words}>{toast.error ? words(toast.error) : t(toast.id, toast.args)}</span>
      {toast.undo && (
        <Button
          look="link"
          data-testid="toast-undo"
          onPress={() => {
            toast.undo?.();
            close();
          }}
        >
          {t('app-undo')}
          <Kbd keys="Mod+Z" />
        </Button>
      )}
      <IconButton icon="close" label={t('app-close')} onPress={close} />
    </div>
  );
}
