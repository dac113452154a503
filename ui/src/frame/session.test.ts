import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { type SessionView, setClock } from '@/backend';

import { lockAfterMs, watchIdle } from './session';

let told: string[];
let stop: () => void;

const watch = (lock_after_s: number) => watchIdle(lock_after_s * 1_000, {
  lock: () => told.push('lock'), touch: () => told.push('touch'), warn: (left_ms) => told.push(left_ms === null ? 'back' : `warn ${left_ms / 1_000}`),
});

beforeEach(() => {
  vi.useFakeTimers();
  setClock(() => Date.now());
  told = [];
  stop = watch(600);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1_000);
const press = () => dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));

test('the window warns a minute before it locks, and locks when nobody has been there for so long', () => {
  wait(539);
  expect(told).toEqual([]);
  wait(1);
  expect(told).toEqual(['warn 60']);
  wait(59);
  expect(told).toHaveLength(60);
  expect(told.at(-1)).toBe('warn 1');
  wait(1);
  expect(told.at(-1)).toBe('lock');
});

test('whoever comes back after the warning keeps it open', () => {
  wait(545);
  press();
  expect(told.at(-2)).toBe('back');
  expect(told.at(-1)).toBe('touch');
  wait(500);
  expect(told.filter((one) => one === 'lock')).toEqual([]);
});

test('a short time is warned of in its second half', () => {
  stop();
  told = [];
  stop = watch(40);
  wait(19);
  expect(told).toEqual([]);
  wait(1);
  expect(told).toEqual(['warn 20']);
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

test.each([
  ['what the person chose', 600, 1_800_000, 600_000],
  ['the role, where it is shorter', 3_600, 900_000, 900_000],
  ['the role, where the person chose none', 0, 900_000, 900_000],
])('%s decides when it locks', (_who, lock_after_s, idle_ms, expected) => {
  expect(lockAfterMs({ preferences: { lock_after_s }, idle_ms } as SessionView)).toBe(expected);
});
