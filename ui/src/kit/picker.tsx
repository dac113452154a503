import { type ReactNode, useMemo, useState } from 'react';
import {
  Autocomplete, Button as AriaButton, FieldError, Input, Label, ListBox as AriaListBox, Popover as AriaPopover, SearchField as AriaSearchField, Select as AriaSelect,
  SelectValue, Text, useFilter,
} from 'react-aria-components';

import { useL10n } from '@/l10n';

import field from './field.module.css';
import { Icon } from './icon';
import { join } from './join';
import css from './overlay.module.css';
import { Item, type Option } from './select';

/** By what an option is found: its label, and what stands beside it. */
const wordsOf = ({ label, hint }: Option) => (hint === undefined ? label : `${label} ${hint}`);

/** One of very many, found by typing a part of its words. */
export function Picker<V extends string>({
  label, options, value, onChange, bare = false, hint, error, shown, typed, isDisabled = false, className, 'data-testid': testId,
}: {
  label: string;
  options: readonly Option<V>[];
  value: V | null;
  onChange: (value: V) => void;
  /** The label is only heard. */
  bare?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
  /** What stands in the box for the chosen one, in place of its words. */
  shown?: ReactNode;
  /** Something that is not on the list and may be chosen by writing it. */
  typed?: (text: string) => Option<V> | null;
  isDisabled?: boolean;
  className?: string | undefined;
  'data-testid'?: string;
}) {
  const { t } = useL10n();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [text, setText] = useState('');
  const written = text.trim() === '' ? null : (typed?.(text.trim()) ?? null);
  const known = written !== null && options.some((one) => one.value === written.value);
  // Options keep their identity, so that a list of hundreds is built once and not at every key.
  const listed = useMemo(() => options.map((option) => ({ id: option.value, option })), [options]);
  const all = useMemo(() => (written === null || known ? listed : [{ id: written.value, option: written }, ...listed]), [known, listed, written?.value]);
  const chosen = options.find((one) => one.value === value);
  return (
    <AriaSelect
      {...(bare ? { 'aria-label': label } : {})}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key) as V);
        setText('');
      }}
      placeholder=" "
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={join(field.field, className)}
    >
      {!bare && <Label className={field.label}>{label}</Label>}
      <AriaButton className={field.select ?? ''} {...(testId ? { 'data-testid': testId } : {})}>
        <SelectValue className={field.value ?? ''}>{() => shown ?? <bdi lang={chosen?.lang}>{chosen?.label ?? value ?? ''}</bdi>}</SelectValue>
        <Icon name="chevron-down" />
      </AriaButton>
      {hint !== undefined && <Text slot="description" className={field.hint}>{hint}</Text>}
      <FieldError className={field.error ?? ''}><Icon name="fault" /><span>{error}</span></FieldError>
      <AriaPopover className={join(css.popover, css.finder)} offset={4}>
        {/* What was written stands on the list by itself; every other option must hold it. */}
        <Autocomplete filter={(words, sought) => (written !== null && words === wordsOf(written)) || contains(words, sought)} inputValue={text} onInputChange={setText}>
          <AriaSearchField aria-label={t('app-find')} autoFocus className={css.find ?? ''}>
            <Icon name="search" />
            <Input placeholder={t('app-find')} dir="auto" className={css.findinput ?? ''} {...(testId ? { 'data-testid': `${testId}-find` } : {})} />
          </AriaSearchField>
          <AriaListBox items={all} className={css.list ?? ''} renderEmptyState={() => <p className={css.none}>{t('app-found-nothing')}</p>}>
            {({ option }) => <Item option={option} found={wordsOf(option)} testId={testId} />}
          </AriaListBox>
        </Autocomplete>
      </AriaPopover>
    </AriaSelect>
  );
}
