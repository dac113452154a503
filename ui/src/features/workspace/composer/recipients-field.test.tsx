import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';

import type { AddressView } from '@/backend';
import { L10nProvider } from '@/l10n';

import { RecipientsField } from './recipients-field';

afterEach(cleanup);

function Field() {
  const [addresses, setAddresses] = useState<AddressView[]>([]);
  return <L10nProvider locale="ja"><RecipientsField label="宛先" addresses={addresses} onChange={setAddresses} data-testid="to" /></L10nProvider>;
}

it('leaves the Enter that ends a composition to the input method, also as WebKit tells it', () => {
  render(<Field />);
  const input = screen.getByTestId('to');
  fireEvent.change(input, { target: { value: 'hanako@example.jp' } });
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
  expect(screen.queryAllByTestId('to-chip')).toHaveLength(0);
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 });
  expect(screen.getByTestId('to-chip').textContent).toBe('hanako@example.jp');
});
