import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { setClock } from '@/backend';

import { watchIdle } from './session';

let told: string[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  setClock(() => Date.now());
  told = [];
  stop = watchIdle(600, () => told.push('lock'), () => told.push('touch'));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1_000);
const press = () => dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

test('the window locks when nobody has been there for so long', () => {
  wait(599);
  expect(told).toEqual([]);
  wait(1);
  expect(told).toEqual(['lock']);
});

test('whoever is there keeps it open, and the door is told at most every half minute', () => {
  for (let second = 0; second < 3_000; second += 5) {
    press();
    wait(5);
  }
  expect(told).not.toContain('lock');
  expect(told.length).toBeLessThanOrEqual(100);
  expect(told.length).toBeGreaterThan(90);
});

test('nothing is watched any more after a lock', () => {
  stop();
  press();
  wait(2_000);
  expect(told).toEqual([]);
});
