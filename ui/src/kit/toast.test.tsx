import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { L10nProvider } from '@/l10n';

import { clearToasts, showError, showToast, ToastRegion, undoLast } from './toast';

beforeEach(() => {
  vi.useFakeTimers();
  render(<L10nProvider locale="en"><ToastRegion /></L10nProvider>);
});
afterEach(() => {
  act(clearToasts);
  cleanup();
  vi.useRealTimers();
});

const said = () => screen.queryAllByTestId('toast').map((toast) => toast.textContent);

test('goes by itself, and an error stays until it is closed', () => {
  act(() => {
    showToast({ id: 'app-job-done-import' });
    showError({ kind: 'user', code: 'mixed-regions', args: {}, incident: null });
  });
  expect(said()).toHaveLength(2);
  act(() => vi.advanceTimersByTime(60_000));
  expect(said()).toEqual([expect.stringContaining('different regions')]);
});

test('offers the last act that can be taken back', () => {
  const undone: string[] = [];
  act(() => {
    showToast({ id: 'app-job-cancelled', undo: () => undone.push('first') });
    showToast({ id: 'app-job-cancelled', undo: () => undone.push('second') });
    showToast({ id: 'app-job-done-check' });
  });
  const undo = () => {
    let was = false;
    act(() => {
      was = undoLast();
    });
    return was;
  };
  expect(undo()).toBe(true);
  expect(undone).toEqual(['second']);
  expect(undo()).toBe(true);
  expect(undo()).toBe(false);
  expect(undone).toEqual(['second', 'first']);
});

test('an error without words of its own says so, with the number of its incident', () => {
  act(() => {
    showError({ kind: 'internal', code: 'a-code-of-tomorrow', args: {}, incident: '4F2A-19' });
  });
  expect(said()[0]).toMatch(/A fault in Meridian\..*4F2A-19/);
});

test('figures of the wire choose their plural', () => {
  act(() => {
    showError({ kind: 'user', code: 'passphrase-blocked', args: { seconds: '1' }, incident: null });
  });
  expect(said()[0]).toMatch(/in .?1.? second\./);
});
