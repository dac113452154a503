import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

import { L10nProvider, T, useL10n } from './context';

afterEach(cleanup);

function Words() {
  const { t, format } = useL10n();
  return <p>{`${t('app-cancel')} ${format.number(1234.5)}`}</p>;
}

test('the language changes while the window is open, and with it the page', () => {
  const { rerender } = render(<L10nProvider locale="en"><Words /></L10nProvider>);
  expect(screen.getByText('Cancel 1,234.5')).toBeTruthy();
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
  rerender(<L10nProvider locale="en-XA"><Words /></L10nProvider>);
  expect(screen.getByText('Çááñçééļ 1,234.5')).toBeTruthy();
  rerender(<L10nProvider locale="ar-XB"><Words /></L10nProvider>);
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar-XB', 'rtl']);
});

test('elements of a message come from the code, and nothing else becomes one', () => {
  const args = { site: '<img src=x onerror=alert(1)>', left: '0:18' };
  const { container } = render(<L10nProvider locale="en"><T id="app-handover-in" args={args} elems={{ b: <b /> }} /></L10nProvider>);
  expect(container.querySelector('b')?.textContent).toContain('0:18');
  expect(container.querySelector('img')).toBeNull();
});
