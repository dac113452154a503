import { type ReactNode, type Ref, useState } from 'react';
import {
  Checkbox as AriaCheckbox, type CheckboxProps, FieldError, Input, Label, Radio as AriaRadio, RadioGroup as AriaRadioGroup,
  type RadioGroupProps, SearchField as AriaSearchField, type SearchFieldProps, Switch as AriaSwitch, type SwitchProps,
  Text, TextArea as AriaTextArea, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';

import { useL10n } from '@/l10n';

import { IconButton } from './button';
import css from './field.module.css';
import { Icon, type IconName } from './icon';
import { join } from './join';

/** What every field may say beside its value. */
interface Words {
  label: string;
  /** Words at the end of the label's line. */
  aside?: ReactNode;
  /** A sentence below. */
  hint?: ReactNode;
  /** What is wrong. Shown when the field is invalid. */
  error?: ReactNode;
  /** The label is only heard. */
  bare?: boolean;
  className?: string | undefined;
}

function Head({ label, aside }: { label: string; aside?: ReactNode }) {
  return (
    <div className={css.head}>
      <Label className={css.label}>{label}</Label>
      {aside !== undefined && <span className={css.aside}>{aside}</span>}
    </div>
  );
}

function Foot({ hint, error }: { hint?: ReactNode; error?: ReactNode }) {
  return (
    <>
      {hint !== undefined && <Text slot="description" className={css.hint}>{hint}</Text>}
      {error !== undefined && (
        <FieldError className={css.error ?? ''}>
          <Icon name="fault" />
          <span>{error}</span>
        </FieldError>
      )}
    </>
  );
}

type Bare<T> = Omit<T, 'children' | 'className' | 'style'>;

/** A line of text. */
export interface TextFieldProps extends Bare<AriaTextFieldProps>, Words {
  placeholder?: string;
  icon?: IconName;
  size?: 'default' | 'large';
  /** Something at the end of the box. */
  trailing?: ReactNode;
  /** Which way its text runs, when not that of its first letter. */
  dir?: 'auto' | 'ltr' | 'rtl';
  lang?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
  /** Goes to the input itself, for journeys. */
  'data-testid'?: string;
}

export function TextField({
  label, aside, hint, error, bare = false, className, placeholder, icon, size = 'default', trailing, dir = 'auto', lang, inputRef,
  'data-testid': testId, ...rest
}: TextFieldProps) {
  return (
    <AriaTextField {...rest} {...(bare ? { 'aria-label': label } : {})} validationBehavior="aria" isInvalid={error !== undefined || rest.isInvalid === true} className={join(css.field, className)}>
      {!bare && <Head label={label} aside={aside} />}
      <div className={join(css.box, size === 'large' && css.large)}>
        {icon && <Icon name={icon} />}
        <Input ref={inputRef} dir={dir} lang={lang} placeholder={placeholder} data-testid={testId} className={css.input ?? ''} />
        {trailing}
      </div>
      <Foot hint={hint} error={error} />
    </AriaTextField>
  );
}

/** A passphrase: hidden, and shown while its eye is open. */
export function SecretField(props: Omit<TextFieldProps, 'type' | 'trailing'>) {
  const { t } = useL10n();
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      type={shown ? 'text' : 'password'}
      spellCheck="false"
      autoCorrect="off"
      trailing={
        <IconButton
          icon={shown ? 'eye-off' : 'eye'}
          label={t(shown ? 'app-hide-secret' : 'app-show-secret')}
          className={css.trailing}
          onPress={() => setShown(!shown)}
        />
      }
    />
  );
}

/** Several lines of text. */
export interface TextAreaProps extends Bare<AriaTextFieldProps>, Words {
  placeholder?: string;
  rows?: number;
  lang?: string | undefined;
  dir?: 'auto' | 'ltr' | 'rtl';
  areaRef?: Ref<HTMLTextAreaElement>;
  'data-testid'?: string;
}

export function TextArea({
  label, aside, hint, error, bare = false, className, placeholder, rows = 3, lang, dir = 'auto', areaRef, 'data-testid': testId, ...rest
}: TextAreaProps) {
  return (
    <AriaTextField {...rest} {...(bare ? { 'aria-label': label } : {})} validationBehavior="aria" isInvalid={error !== undefined || rest.isInvalid === true} className={join(css.field, className)}>
      {!bare && <Head label={label} aside={aside} />}
      <div className={join(css.box, css.stretch)}>
        <AriaTextArea ref={areaRef} dir={dir} lang={lang} rows={rows} placeholder={placeholder} data-testid={testId} className={join(css.input, css.area)} />
      </div>
      <Foot hint={hint} error={error} />
    </AriaTextField>
  );
}

/** A line to search with: Escape empties it. */
export function SearchField({
  label, placeholder, className, inputRef, 'data-testid': testId, ...rest
}: Bare<SearchFieldProps> & { label: string; placeholder?: string; className?: string; inputRef?: Ref<HTMLInputElement>; 'data-testid'?: string }) {
  const { t } = useL10n();
  return (
    <AriaSearchField {...rest} aria-label={label} className={join(css.field, className)}>
      {({ isEmpty }) => (
        <div className={css.box}>
          <Icon name="search" />
          <Input ref={inputRef} dir="auto" placeholder={placeholder ?? label} data-testid={testId} className={css.input ?? ''} />
          {!isEmpty && <IconButton icon="close" label={t('app-clear')} className={css.trailing} />}
        </div>
      )}
    </AriaSearchField>
  );
}

/** Yes or no, or in part. */
export function Checkbox({ children, hint, className, ...rest }: Bare<CheckboxProps> & { children: ReactNode; hint?: ReactNode; className?: string }) {
  return (
    <AriaCheckbox {...rest} className={join(css.check, className)}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={css.mark}>{isIndeterminate ? <span className={css.dash} /> : isSelected && <Icon name="check" size={13} />}</span>
          <span className={css.explained}>
            <span>{children}</span>
            {hint !== undefined && <span className={css.hint}>{hint}</span>}
          </span>
        </>
      )}
    </AriaCheckbox>
  );
}

/** On or off, at once. */
export function Switch({ children, hint, className, ...rest }: Bare<SwitchProps> & { children: ReactNode; hint?: ReactNode; className?: string }) {
  return (
    <AriaSwitch {...rest} className={join(css.check, className)}>
      <span className={css.track} />
      <span className={css.explained}>
        <span>{children}</span>
        {hint !== undefined && <span className={css.hint}>{hint}</span>}
      </span>
    </AriaSwitch>
  );
}

/** One of a few, all in sight. */
export interface RadioOption<V extends string> {
  value: V;
  label: ReactNode;
  hint?: ReactNode;
  isDisabled?: boolean;
  testId?: string;
}

export function RadioGroup<V extends string>({
  label, hint, error, options, value, onChange, across = false, className, bare = false, ...rest
}: Omit<Bare<RadioGroupProps>, 'value' | 'onChange'> & Words & {
  options: readonly RadioOption<V>[]; value?: V | null; onChange?: (value: V) => void; across?: boolean;
}) {
  return (
    <AriaRadioGroup
      {...rest}
      {...(bare ? { 'aria-label': label } : {})}
      {...(value === undefined ? {} : { value })}
      onChange={(chosen) => onChange?.(chosen as V)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className={join(css.field, className)}
    >
      {!bare && <Head label={label} />}
      <div className={across ? css.across : css.group}>
        {options.map((option) => (
          <AriaRadio
            key={option.value}
            value={option.value}
            isDisabled={option.isDisabled ?? false}
            className={css.check ?? ''}
            {...(option.testId ? { 'data-testid': option.testId } : {})}
          >
            <span className={join(css.mark, css.round)} />
            <span className={css.explained}>
              <span>{option.label}</span>
              {option.hint !== undefined && <span className={css.hint}>{option.hint}</span>}
            </span>
          </AriaRadio>
        ))}
      </div>
      <Foot hint={hint} error={error} />
    </AriaRadioGroup>
  );
}
