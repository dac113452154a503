import type { ReactNode } from 'react';
import {
  Button as AriaButton, type ButtonProps as AriaButtonProps, ToggleButton as AriaToggle, type ToggleButtonProps,
} from 'react-aria-components';

import css from './button.module.css';
import { Icon, type IconName } from './icon';
import { join } from './join';
import { Tooltip } from './tooltip';

/** What a button is for decides how it looks. */
export type ButtonLook = 'plain' | 'primary' | 'danger' | 'quiet' | 'link';

/** A button with words. */
export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  look?: ButtonLook;
  size?: 'small' | 'default' | 'large';
  icon?: IconName;
  className?: string | undefined;
  children: ReactNode;
}

export function Button({ look = 'plain', size = 'default', icon, className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={join(css.button, look !== 'plain' && css[look], size !== 'default' && css[size], className)}>
      {({ isPending }) => (
        <>
          {isPending ? <span className={css.spinner} /> : icon && <Icon name={icon} size={size === 'small' ? 15 : 16} />}
          {children}
        </>
      )}
    </AriaButton>
  );
}

/** A button that is a picture. Its words are heard, and shown when the pointer rests on it. */
export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  icon: IconName;
  /** What it does, in words. */
  label: string;
  /** Its keys, shown beside the words. */
  keys?: string | undefined;
  size?: number;
  className?: string | undefined;
}

export function IconButton({ icon, label, keys, size = 16, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton {...rest} aria-label={label} className={join(css.icon, className)}>
        <Icon name={icon} size={size} />
      </AriaButton>
    </Tooltip>
  );
}

/** A picture that is on or off. */
export function IconToggle({
  icon, label, keys, size = 16, className, ...rest
}: Omit<ToggleButtonProps, 'children' | 'className' | 'style' | 'aria-label'> & {
  icon: IconName; label: string; keys?: string | undefined; size?: number; className?: string | undefined;
}) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaToggle {...rest} aria-label={label} className={join(css.icon, className)}>
        <Icon name={icon} size={size} />
      </AriaToggle>
    </Tooltip>
  );
}

/** A small round choice that is on or off: a filter, a prepared text. */
export function Choice({ className, children, ...rest }: Omit<ToggleButtonProps, 'children' | 'className' | 'style'> & { className?: string; children: ReactNode }) {
  return (
    <AriaToggle {...rest} className={join(css.choice, className)}>
      {children}
    </AriaToggle>
  );
}

/** Something goes on. */
export function Spinner() {
  return <span className={css.spinner} aria-hidden="true" />;
}
