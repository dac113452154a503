import { useRef } from 'react';

import { latinDigits } from './digits';
import { TextField, type TextFieldProps } from './field';
import css from './field.module.css';
import { join } from './join';

/** Digits of a code from an app. */
export const CODE_LENGTH = 6;

/** A code of six digits, of whatever script; what is pasted with spaces is taken too. Its value holds Latin digits. */
export function CodeField({ value, onChange, className, ...rest }: Omit<TextFieldProps, 'type' | 'value' | 'onChange'> & { value: string; onChange: (value: string) => void }) {
  // While an input method is at work, what it shows is its own.
  const composing = useRef(false);
  const take = (text: string) => onChange(latinDigits(text).slice(0, CODE_LENGTH));
  return (
    <TextField
      {...rest}
      value={value}
      onChange={(text) => (composing.current ? onChange(text) : take(text))}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        take((event.target as HTMLInputElement).value);
      }}
      size="large"
      placeholder={'–'.repeat(CODE_LENGTH)}
      dir="ltr"
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck="false"
      className={join(css.digits, className)}
    />
  );
}
