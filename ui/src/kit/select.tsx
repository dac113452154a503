import type { ReactNode } from 'react';
import {
  Button as AriaButton, FieldError, Label, ListBox as AriaListBox, ListBoxItem, type ListBoxProps, Popover as AriaPopover,
  Select as AriaSelect, SelectValue, Text,
} from 'react-aria-components';

import field from './field.module.css';
import { Icon, type IconName } from './icon';
import { join } from './join';
import css from './overlay.module.css';

/** One thing that can be chosen. */
export interface Option<V extends string = string> {
  value: V;
  /** Its words. */
  label: string;
  /** More words, muted. */
  hint?: string | undefined;
  icon?: IconName | undefined;
  lang?: string | undefined;
  isDisabled?: boolean | undefined;
}

/** One option of a list. */
export function Item<V extends string>({ option, found, testId }: { option: Option<V>; /** By what it is found, when not by its label. */ found?: string; testId?: string | undefined }) {
  return (
    <ListBoxItem
      id={option.value}
      textValue={found ?? option.label}
      isDisabled={option.isDisabled ?? false}
      className={css.item ?? ''}
      {...(testId ? { 'data-testid': `${testId}-${option.value}` } : {})}
    >
      {({ isSelected }) => (
        <>
          {option.icon && <Icon name={option.icon} />}
          <bdi className={css.words} lang={option.lang}>{option.label}</bdi>
          {option.hint !== undefined && <span className={css.hint}>{option.hint}</span>}
          <span className={css.tick}>{isSelected && <Icon name="check" />}</span>
        </>
      )}
    </ListBoxItem>
  );
}

/** One of many, folded away. */
export interface SelectProps<V extends string> {
  label: string;
  options: readonly Option<V>[];
  value: V | null;
  onChange: (value: V) => void;
  placeholder?: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** The label is only heard. */
  bare?: boolean;
  isDisabled?: boolean;
  icon?: IconName;
  className?: string | undefined;
  'data-testid'?: string;
}

export function Select<V extends string>({
  label, options, value, onChange, placeholder, hint, error, bare = false, isDisabled = false, icon, className, 'data-testid': testId,
}: SelectProps<V>) {
  return (
    <AriaSelect
      {...(bare ? { 'aria-label': label } : {})}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key) as V);
      }}
      placeholder={placeholder ?? ' '}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={join(field.field, className)}
    >
      {!bare && <Label className={field.label}>{label}</Label>}
      <AriaButton className={field.select ?? ''} {...(testId ? { 'data-testid': testId } : {})}>
        {icon && <Icon name={icon} />}
        <SelectValue className={field.value ?? ''}>
          {({ defaultChildren, isPlaceholder }) => {
            const chosen = options.find((option) => option.value === value);
            return isPlaceholder || !chosen ? defaultChildren : <bdi lang={chosen.lang}>{chosen.label}</bdi>;
          }}
        </SelectValue>
        <Icon name="chevron-down" />
      </AriaButton>
      {hint !== undefined && <Text slot="description" className={field.hint}>{hint}</Text>}
      <FieldError className={field.error ?? ''}><Icon name="fault" /><span>{error}</span></FieldError>
      <AriaPopover className={css.popover ?? ''} offset={4}>
        <AriaListBox className={css.list ?? ''}>
          {options.map((option) => <Item key={option.value} option={option} testId={testId} />)}
        </AriaListBox>
      </AriaPopover>
    </AriaSelect>
  );
}

/** A list of things of which one or several are chosen. */
export function ListBox<V extends string>({
  label, options, className, 'data-testid': testId, ...rest
}: Omit<ListBoxProps<object>, 'children' | 'items' | 'className' | 'style'> & {
  label: string; options: readonly Option<V>[]; className?: string; 'data-testid'?: string;
}) {
  return (
    <AriaListBox {...rest} aria-label={label} className={join(css.list, className)} {...(testId ? { 'data-testid': testId } : {})}>
      {options.map((option) => <Item key={option.value} option={option} testId={testId} />)}
    </AriaListBox>
  );
}
