import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';

import { VirtualList } from './virtual-list';

afterEach(cleanup);

function Million({ onAct }: { onAct?: (row: number) => void }) {
  const [current, setCurrent] = useState(0);
  return (
    <VirtualList label="rows" count={1_000_000} row_px={40} current={current} onCurrent={setCurrent} {...(onAct ? { onAct } : {})}>
      {(row) => `row ${row}`}
    </VirtualList>
  );
}

const rows = () => screen.getAllByRole('option');
const current = () => screen.getByRole('option', { selected: true }).textContent;

test('only the rows in sight exist, and they say which of how many they are', () => {
  render(<Million />);
  expect(rows().length).toBeLessThan(40);
  expect(rows()[0]?.getAttribute('aria-setsize')).toBe('1000000');
  expect(rows()[3]?.getAttribute('aria-posinset')).toBe('4');
});

test('the keyboard goes through all of them', () => {
  const acted: number[] = [];
  render(<Million onAct={(row) => acted.push(row)} />);
  const list = screen.getByRole('listbox');
  for (const [key, expected] of [['ArrowDown', 1], ['ArrowDown', 2], ['ArrowUp', 1], ['End', 999_999], ['PageUp', 999_985], ['Home', 0]] as const) {
    fireEvent.keyDown(list, { key });
    expect(current(), key).toBe(`row ${expected}`);
    expect(list.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
  }
  fireEvent.keyDown(list, { key: 'End' });
  fireEvent.keyDown(list, { key: 'Enter' });
  expect(acted).toEqual([999_999]);
});

test('Enter that ends the work of an input method acts on nothing', () => {
  const acted: number[] = [];
  render(<Million onAct={(row) => acted.push(row)} />);
  fireEvent.keyDown(screen.getByRole('listbox'), { key: 'Enter', isComposing: true });
  expect(acted).toEqual([]);
});

test('a press chooses a row', () => {
  render(<Million />);
  fireEvent.pointerDown(rows()[4] as HTMLElement, { button: 0 });
  expect(current()).toBe('row 4');
});
