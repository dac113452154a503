import { describe, expect, it } from 'vitest';

import { fill, insert } from './fill';

describe('fill', () => {
  const values = { customer: '春香', agent: 'Jonas Kern', conversation: null };
  it.each<[string, string, string, readonly [number, number] | null]>([
    ['values', '{customer}様、{agent}です', '春香様、Jonas Kernです', null],
    ['no value', 'See {conversation} and {customer}', 'See {conversation} and 春香', [4, 18]],
    ['no such placeholder', 'Dear {friend}', 'Dear {friend}', [5, 13]],
    ['braces', 'a {{b}} c', 'a {b} c', null],
    ['open brace', 'a { b', 'a { b', null],
    ['a value with braces is not filled in again', '{customer}', '春香', null],
  ])('%s', (_why, template, text, open) => {
    expect(fill(template, values)).toEqual({ text, open });
  });

  it('does not take a value for a template', () => {
    expect(fill('{customer}', { customer: '{agent}', agent: 'x' }).text).toBe('{agent}');
  });
});

describe('insert', () => {
  it('replaces the selection and keeps the rest', () => {
    expect(insert('Hello XX!', 6, 8, 'you')).toEqual({ text: 'Hello you!', start: 6, end: 9 });
  });

  it('begins a paragraph for a longer piece', () => {
    expect(insert('Hello', 5, 5, 'a\nb').text).toBe('Hello\n\na\nb');
  });
});
