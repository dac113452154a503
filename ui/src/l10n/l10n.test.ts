import { describe, expect, test } from 'vitest';

import { due, Format, strict } from './format';
import { Localisation } from './localisation';
import { direction, fallbackChain, LOCALES, negotiate } from './locales';
import { accent, mirror } from './pseudo';

const NOW = Date.parse('2026-11-23T15:42:00Z');
const MINUTE = 60_000;

describe('the locale that is taken', () => {
  const known = ['en', 'ar', 'de', 'ja', 'pt-BR', 'zh-Hans'];
  test.each([
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE-at'], 'de'],
    [['pt'], 'pt-BR'],
    [['zh-TW', 'ja'], 'zh-Hans'],
    [['xx', null, undefined, 'ja'], 'ja'],
    [['xx'], 'en'],
    [[], 'en'],
    [['ar-XB'], 'ar-XB'],
  ])('%j gives %s', (wishes, expected) => {
    expect(negotiate(wishes, known)).toBe(expected);
  });

  test('English stands behind every locale, and a pseudo-locale alone', () => {
    for (const locale of LOCALES) expect(fallbackChain(locale).at(-1)).toBe('en');
    expect(fallbackChain('en-XA')).toEqual(['en-XA']);
  });

  test('right to left is what is written so', () => {
    expect(['ar', 'ar-XB', 'he', 'fa-IR'].map(direction)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
    expect(['en', 'ja', 'en-XA', 'de'].map(direction)).toEqual(['ltr', 'ltr', 'ltr', 'ltr']);
  });
});

describe('words', () => {
  test('a message that nobody wrote shows its id, never blank', () => {
    expect(new Localisation('ja').say('no-such-message')).toBe('no-such-message');
  });

  test('values are isolated in the window and bare in titles', () => {
    const words = new Localisation('en');
    const args = { place: 'Inbox', organisation: 'כסטרל' };
    expect(words.say('app-title', args)).toBe('\u2068Inbox\u2069 – \u2068כסטרל\u2069');
    expect(words.plain('app-title', args)).toBe('Inbox – כסטרל');
  });

  test('plurals follow the count', () => {
    const words = new Localisation('en');
    expect(words.plain('app-place-outbox-count', { count: 1 })).toBe('Outbox, 1 reply waiting');
    expect(words.plain('app-place-outbox-count', { count: 12 })).toBe('Outbox, 12 replies waiting');
  });

  test('the pseudo-locales are longer or mirrored, and leave markup and values alone', () => {
    expect(accent('Send <b>now</b>')).toBe('Šééñđ <b>ñóóŵ</b>');
    expect(accent('Try again').length).toBeGreaterThan('Try again'.length * 1.2);
    expect(mirror('Send <b>now</b>')).toBe('\u202eSend\u202c <b>\u202enow\u202c</b>');
    const words = new Localisation('en-XA');
    expect(words.plain('app-presence-until', { time: '17:00' })).toMatch(/17:00$/);
    expect(words.plain('app-cancel')).not.toBe('Cancel');
    expect(new Localisation('ar-XB').plain('app-place-outbox-count', { count: 2 })).toContain('2');
  });
});

describe('deadlines', () => {
  const days = (count: number) => `${count} d`;
  test.each([
    [-12 * MINUTE, '−0:12', 'late'],
    [-12 * MINUTE - 1, '−0:12', 'late'],
    [-30_000, '−0:00', 'late'],
    [0, '0:00', 'soon'],
    [4 * MINUTE, '0:04', 'soon'],
    [3 * MINUTE + 1, '0:04', 'soon'],
    [20 * MINUTE, '0:20', 'soon'],
    [125 * MINUTE, '2:05', 'later'],
    [23 * 60 * MINUTE + 59 * MINUTE, '23:59', 'later'],
    [24 * 60 * MINUTE, '1 d', 'later'],
    [80 * 60 * MINUTE, '3 d', 'later'],
    [-49 * 60 * MINUTE, '−2 d', 'late'],
  ])('%d ms are %s, %s', (rest, text, urgency) => {
    expect(due(NOW + rest, NOW, days)).toEqual({ text, urgency });
  });

  test('they are Gregorian with Latin digits in every locale', () => {
    for (const locale of ['ar-SA', 'fa', 'th', 'hi-u-nu-deva', 'ja-u-ca-japanese', 'en']) {
      expect(strict(locale), locale).toContain('ca-gregory');
      const format = new Format(locale);
      expect(format.clock(NOW, 'Europe/Berlin'), locale).toBe('16:42');
      expect(format.deadline(NOW, 'Europe/Berlin'), locale).toMatch(/23.*16:42|16:42.*23/);
      expect(format.due(NOW + 75 * 60 * MINUTE, NOW).text, locale).toMatch(/^3/);
    }
  });

  test('a record’s moment is UTC to the second', () => {
    expect(new Format('ar').utc(NOW + 999)).toBe('2026-11-23 15:42:00Z');
  });
});

describe('formats', () => {
  const format = new Format('en');
  test('sizes take the unit that suits them', () => {
    expect([0, 999, 1_000, 186_432, 1_500_000, 182_000_000, 2_500_000_000].map((count) => format.bytes(count)))
      .toEqual(['0 byte', '999 byte', '1 kB', '186 kB', '1.5 MB', '182 MB', '2.5 GB']);
  });

  test('dates leave out the year while it is this one', () => {
    expect(format.shortDate(NOW, NOW, 'UTC')).toBe('Nov 23');
    expect(format.shortDate(Date.UTC(2025, 0, 4), NOW, 'UTC')).toBe('Jan 4, 2025');
  });

  test('a time zone that the system does not know is read as UTC', () => {
    expect(format.clock(NOW, 'Nowhere/Land')).toBe('15:42');
  });

  test('how long ago, in one unit', () => {
    expect([-30_000, -5 * MINUTE, 3 * 60 * MINUTE, -26 * 60 * MINUTE].map((rest) => format.relative(NOW + rest, NOW)))
      .toEqual(['30 seconds ago', '5 minutes ago', 'in 3 hours', 'yesterday']);
  });

  test('the minutes of a day wrap at midnight', () => {
    expect([0, 480, 1440, 1500].map((minutes) => format.minutes(minutes))).toEqual(['00:00', '08:00', '00:00', '01:00']);
  });
});
