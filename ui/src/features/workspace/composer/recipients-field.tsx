import { useId, useRef, useState } from 'react';

import type { AddressView } from '@/backend';
import { Bdi, Icon, isComposing } from '@/kit';
import { useL10n } from '@/l10n';

import css from './composer.module.css';
import { parseRecipients, withAddresses, writeAddress } from './recipients';

/** A line of recipients: each a small box; what is typed becomes one at a comma, at Enter, or when the field is left. */
export function RecipientsField({
  label, addresses, onChange, 'data-testid': testId,
}: { label: string; addresses: readonly AddressView[]; onChange: (addresses: AddressView[]) => void; 'data-testid': string }) {
  const { t } = useL10n();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const commit = (text: string) => {
    const { addresses: found, wrong: left } = parseRecipients(text);
    if (found.length > 0) onChange(withAddresses(addresses, found));
    setTyped(left.join(', '));
    setWrong(left.length > 0);
  };
  return (
    <div className={css.recipients} data-wrong={wrong || undefined} onClick={() => input.current?.focus()} role="presentation">
      <label htmlFor={id}>{label}</label>
      {addresses.map((each) => (
        <span key={each.address} className={css.recipient} title={each.address} data-testid={`${testId}-chip`}>
          <Bdi cut>{each.name ?? each.address}</Bdi>
          <button
            type="button"
            aria-label={t('compose-remove-recipient', { address: writeAddress(each) })}
            onClick={() => onChange(addresses.filter((other) => other !== each))}
          >
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      <input
        ref={input}
        id={id}
        dir="ltr"
        value={typed}
        type="text"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
        data-testid={testId}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          setWrong(false);
          setTyped(event.target.value);
        }}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain');
          if (parseRecipients(text).addresses.length === 0) return;
          event.preventDefault();
          commit(`${typed} ${text}`);
        }}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if ((event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || event.key === ',' || event.key === ';') {
            event.preventDefault();
            commit(typed);
          } else if (event.key === 'Backspace' && typed === '' && addresses.length > 0) {
            onChange(addresses.slice(0, -1));
          }
        }}
        onBlur={() => commit(typed)}
      />
      {wrong && <span id={`${id}-wrong`} className={css.wrong} role="alert"><Icon name="fault" size={14} />{t('compose-wrong-address')}</span>}
    </div>
  );
}
