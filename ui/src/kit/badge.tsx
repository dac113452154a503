import type { ReactNode } from 'react';

import { Icon, type IconName } from './icon';
import { join } from './join';
import css from './layout.module.css';

/** Colour is meaning: neutral things carry none. */
export type Tone = 'ok' | 'warn' | 'danger' | 'accent' | 'permit' | 'forbid';

/** A word with its picture in a small frame. */
export function Badge({ tone, icon, children, className }: { tone?: Tone; icon?: IconName; children: ReactNode; className?: string }) {
  return (
    <span className={join(css.badge, tone && css[tone], className)}>
      {icon && <Icon name={icon} size={14} />}
      <span>{children}</span>
    </span>
  );
}

/** Somebody's initials. Their name stands beside it, or is heard. Where they are all that is seen of a control, they are a part of its name. */
export function Avatar({
  initials, size = 'default', label, isHeard = false,
}: {
  initials: string; size?: 'tiny' | 'default' | 'large'; label?: string; isHeard?: boolean;
}) {
  const hidden = isHeard ? {} : { 'aria-hidden': true };
  return (
    <span
      className={join(css.avatar, size !== 'default' && css[size])}
      dir="ltr"
      {...(label === undefined ? hidden : { role: 'img', 'aria-label': label, title: label })}
    >
      {initials}
    </span>
  );
}
