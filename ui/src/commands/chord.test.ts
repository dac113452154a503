import { describe, expect, it } from 'vitest';

import { ariaShortcut, chordOf, CompositionGuard, isBare, Sequencer, type KeyStroke } from './chord';
import { COMMAND_IDS, COMMANDS, conflicts, keysInForce, type CommandId } from './table';

function stroke(key: string, code: string, more: Partial<KeyStroke> = {}): KeyStroke {
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, timeStamp: 0, ...more };
}

describe('chordOf', () => {
  it.each([
    ['a Latin letter is itself', stroke('j', 'KeyJ'), 'j'],
    ['on AZERTY the letter counts, not its place', stroke('a', 'KeyQ'), 'a'],
    ['an Arabic letter is named by its place', stroke('ت', 'KeyJ'), 'j'],
    ['a Hebrew letter is named by its place', stroke('ר', 'KeyR'), 'r'],
    ['a Thai letter is named by its place', stroke('พ', 'KeyR'), 'r'],
    ['a Cyrillic letter with Control', stroke('л', 'KeyK', { ctrlKey: true }), 'Mod+k'],
    ['Shift and a letter', stroke('E', 'KeyE', { shiftKey: true }), 'Shift+e'],
    ['capitals by lock are no Shift', stroke('E', 'KeyE'), 'e'],
    ['the question mark carries its own Shift', stroke('?', 'Slash', { shiftKey: true }), '?'],
    ['the question mark on a German keyboard', stroke('?', 'Minus', { shiftKey: true }), '?'],
    ['the Arabic question mark', stroke('؟', 'Slash', { shiftKey: true }), '?'],
    ['a bracket on an Arabic keyboard', stroke('ج', 'BracketLeft'), '['],
    ['Arabic digits', stroke('١', 'Digit1'), '1'],
    ['AltGr writes a bracket', stroke('[', 'Digit5', { ctrlKey: true, altKey: true }), '['],
    ['Ctrl+Alt and a letter is AltGr and no command', stroke('e', 'KeyE', { ctrlKey: true, altKey: true }), null],
    ['named keys', stroke('ArrowDown', 'ArrowDown', { shiftKey: true }), 'Shift+ArrowDown'],
    ['a modifier alone', stroke('Shift', 'ShiftLeft', { shiftKey: true }), null],
    ['a dead key', stroke('Dead', 'BracketLeft'), null],
    ['within a composition', stroke('j', 'KeyJ', { isComposing: true }), null],
    ['key code 229', stroke('j', 'KeyJ', { keyCode: 229 }), null],
    ['the Windows key is not ours', stroke('l', 'KeyL', { metaKey: true }), null],
  ])('%s', (_why, event, expected) => {
    expect(chordOf(event, false)).toBe(expected);
  });

  it('takes Command for Mod on a Mac and leaves Control alone', () => {
    expect(chordOf(stroke('k', 'KeyK', { metaKey: true }), true)).toBe('Mod+k');
    expect(chordOf(stroke('k', 'KeyK', { ctrlKey: true }), true)).toBeNull();
  });
});

describe('CompositionGuard', () => {
  it('takes the Enter that WebKit reports after the end of a composition', () => {
    const guard = new CompositionGuard();
    guard.begin();
    guard.end(1000);
    expect(guard.blocks(stroke('Enter', 'Enter', { timeStamp: 1002 }))).toBe(true);
    expect(guard.blocks(stroke('Enter', 'Enter', { timeStamp: 1010 }))).toBe(false);
  });

  it('lets an Enter through once the key that ended the composition is up', () => {
    const guard = new CompositionGuard();
    guard.begin();
    guard.end(1000);
    guard.release();
    expect(guard.blocks(stroke('Enter', 'Enter', { timeStamp: 1020 }))).toBe(false);
  });

  it('blocks every key within a composition and none after a composition that a click ended', () => {
    const guard = new CompositionGuard();
    guard.begin();
    expect(guard.blocks(stroke('e', 'KeyE'))).toBe(true);
    guard.end(1000);
    expect(guard.blocks(stroke('Enter', 'Enter', { timeStamp: 4000 }))).toBe(false);
  });
});

describe('Sequencer', () => {
  const keys = new Map<string, string>([['inbox', 'g i'], ['resolve', 'e'], ['me', 'i'], ['off', '']]);
  const always = () => true;

  it('reads two keys as one command', () => {
    const sequencer = new Sequencer(keys);
    expect(sequencer.feed('g', 0, always)).toEqual({ kind: 'pending' });
    expect(sequencer.feed('i', 400, always)).toEqual({ kind: 'command', id: 'inbox' });
    expect(sequencer.feed('i', 500, always)).toEqual({ kind: 'command', id: 'me' });
  });

  it('forgets the first key after a while', () => {
    const sequencer = new Sequencer(keys);
    sequencer.feed('g', 0, always);
    expect(sequencer.feed('i', 2000, always)).toEqual({ kind: 'command', id: 'me' });
  });

  it('swallows a slip after the first key', () => {
    const sequencer = new Sequencer(keys);
    sequencer.feed('g', 0, always);
    expect(sequencer.feed('e', 100, always)).toEqual({ kind: 'pending' });
    expect(sequencer.feed('e', 200, always)).toEqual({ kind: 'command', id: 'resolve' });
  });

  it('leaves keys alone that nothing uses now', () => {
    const sequencer = new Sequencer(keys);
    expect(sequencer.feed('e', 0, () => false)).toEqual({ kind: 'none' });
    expect(sequencer.feed('g', 0, () => false)).toEqual({ kind: 'none' });
  });
});

describe('the table', () => {
  it('gives no two commands the same keys', () => {
    expect(conflicts(keysInForce({}))).toEqual([]);
  });

  it('names a conflict that somebody made', () => {
    expect(conflicts(keysInForce({ note: 'r' }))).toEqual([['reply', 'note']]);
  });

  it('lets nothing but chords with a modifier act while somebody writes', () => {
    const bare = COMMAND_IDS.filter((id: CommandId) => COMMANDS[id].whileWriting === true && isBare(COMMANDS[id].keys));
    expect(bare).toEqual([]);
  });

  it('has no Ctrl+Alt, which is AltGr', () => {
    expect(COMMAND_IDS.filter((id) => COMMANDS[id].keys.includes('Mod+Alt'))).toEqual([]);
  });

  it('has no key that starts another one’s sequence', () => {
    const starts = new Set(COMMAND_IDS.map((id) => COMMANDS[id].keys.split(' ')).flatMap((parts) => (parts.length > 1 ? [parts[0]] : [])));
    expect(COMMAND_IDS.filter((id) => starts.has(COMMANDS[id].keys))).toEqual([]);
  });
});

it('writes keys for assistive technology', () => {
  expect(ariaShortcut('Mod+k', false)).toBe('Control+k');
  expect(ariaShortcut('g i', false)).toBeUndefined();
  expect(ariaShortcut('', false)).toBeUndefined();
});
