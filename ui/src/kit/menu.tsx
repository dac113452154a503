import type { ReactElement } from 'react';
import {
  Header, Menu as AriaMenu, MenuItem as AriaMenuItem, MenuSection, MenuTrigger, Popover as AriaPopover, type PopoverProps, Separator,
} from 'react-aria-components';

import { Icon, type IconName } from './icon';
import { join } from './join';
import css from './overlay.module.css';
import { Kbd } from './text';

/** One act of a menu, or a line between acts. */
export type MenuEntry =
  | {
      id: string; label: string; icon?: IconName | undefined; keys?: string | undefined; hint?: string | undefined; isDisabled?: boolean | undefined;
      isChosen?: boolean | undefined; danger?: boolean | undefined; lang?: string | undefined; run: () => void;
    }
  | 'line';

/** Acts that belong together, under a heading. */
export interface MenuGroup {
  id: string;
  heading?: string;
  entries: readonly MenuEntry[];
}

function entry(one: MenuEntry, index: number, testId: string | undefined) {
  if (one === 'line') return <Separator key={`line-${index}`} className={css.separator ?? ''} />;
  return (
    <AriaMenuItem
      key={one.id}
      id={one.id}
      textValue={one.label}
      isDisabled={one.isDisabled ?? false}
      onAction={one.run}
      className={join(css.item, one.danger && css.danger)}
      {...(testId ? { 'data-testid': `${testId}-${one.id}` } : {})}
    >
      {one.icon && <Icon name={one.icon} />}
      <bdi className={css.words} lang={one.lang}>{one.label}</bdi>
      {one.hint !== undefined && <span className={css.hint}>{one.hint}</span>}
      {one.keys && <Kbd keys={one.keys} />}
      {one.isChosen !== undefined && <span className={css.tick}>{one.isChosen && <Icon name="check" />}</span>}
    </AriaMenuItem>
  );
}

/** Acts behind a button. */
export function Menu({
  trigger, label, groups, placement = 'bottom end', 'data-testid': testId, isOpen, onOpenChange,
}: {
  trigger: ReactElement; label: string; groups: readonly MenuGroup[]; placement?: PopoverProps['placement']; 'data-testid'?: string;
  isOpen?: boolean; onOpenChange?: (open: boolean) => void;
}) {
  return (
    <MenuTrigger {...(isOpen === undefined ? {} : { isOpen })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger}
      <AriaPopover className={css.popover ?? ''} placement={placement ?? 'bottom end'} offset={4}>
        <AriaMenu aria-label={label} className={css.list ?? ''}>
          {groups.map((group) => (
            <MenuSection key={group.id} className={css.section ?? ''} aria-label={group.heading ?? label}>
              {group.heading !== undefined && <Header>{group.heading}</Header>}
              {group.entries.map((one, index) => entry(one, index, testId))}
            </MenuSection>
          ))}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}
