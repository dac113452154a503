import type { ReactNode } from 'react';

import { direction } from '@/l10n';

import { join } from './join';
import css from './text.module.css';

/** Text that a person wrote, kept apart from the words around it: its own direction, and its language where it is known. */
export function Bdi({
  children, lang, dir = 'auto', cut = false, className,
}: {
  children: ReactNode; lang?: string | null | undefined; dir?: 'auto' | 'ltr' | 'rtl' | undefined; cut?: boolean | undefined; className?: string | undefined;
}) {
  return (
    <bdi dir={dir} lang={lang ?? undefined} className={join(cut && css.cut, className)}>
      {children}
    </bdi>
  );
}

/** A block of text that a person wrote. Its direction is that of its first strong letter, else that of its language. */
export function Said({ children, lang, className }: { children: ReactNode; lang?: string | null | undefined; className?: string | undefined }) {
  const strong = typeof children === 'string' && /\p{L}/u.test(children);
  return (
    <div dir={strong || !lang ? 'auto' : direction(lang)} lang={lang ?? undefined} className={className}>
      {children}
    </div>
  );
}

/** Words for screen readers only. */
export function Heard({ children }: { children: ReactNode }) {
  return <span className={css.heard}>{children}</span>;
}

/** A short code: a language, a number. */
export function Code({ children }: { children: ReactNode }) {
  return <bdi className={css.code}>{children}</bdi>;
}

const NAMES: Record<string, string> = {
  Mod: 'Ctrl', Enter: '↵', Escape: 'Esc', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', ' ': '␣',
};
const APPLE: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** The name of a key as it is printed on the keyboard. `Mod` is Ctrl, or ⌘ on Apple's. */
export function keyName(key: string): string {
  return (apple ? APPLE[key] : undefined) ?? NAMES[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** Keys of a command, such as `Mod+K` or `G H`. */
export function Kbd({ keys }: { keys: string }) {
  const strokes = keys.split(/[+ ](?=\S)/);
  return (
    <span className={css.keys}>
      {strokes.map((key, index) => (
        // The same key twice in a row is told apart by its place.
        <kbd key={`${key}${index}`} className={css.kbd}>{keyName(key)}</kbd>
      ))}
    </span>
  );
}
