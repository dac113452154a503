/**
 * From key events to chords, as text: `j`, `Mod+k`, `Shift+ArrowDown`, `?`. A letter is taken from `event.key` where that
 * is an ASCII letter, else from `event.code`, so that the same commands work on Arabic, Hebrew, Thai and French keyboards.
 * `Mod` is Command on a Mac and Control elsewhere.
 */

/** What of a keyboard event matters here. */
export interface KeyStroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing?: boolean;
  readonly keyCode?: number;
  readonly timeStamp: number;
  getModifierState?(name: string): boolean;
}

const NAMED = new Set([
  'Enter', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown', 'Tab',
  'Backspace', 'Delete', 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12',
]);

/** What stands on the keys of a US keyboard, for layouts whose own characters are outside ASCII. */
const BY_CODE: Readonly<Record<string, readonly [string, string]>> = {
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Slash: ['/', '?'],
  Backslash: ['\\', '|'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Semicolon: [';', ':'],
  Quote: ["'", '"'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  Backquote: ['`', '~'],
};

function isAscii(key: string): boolean {
  return key.length === 1 && key > ' ' && key <= '~';
}

/** The key without its modifiers, and whether Shift already speaks through the character itself. */
function baseOf(stroke: KeyStroke): { base: string; shifted: boolean } | null {
  const { key, code } = stroke;
  if (key === ' ') return { base: 'Space', shifted: false };
  if (NAMED.has(key)) return { base: key, shifted: false };
  if (/^[a-zA-Z]$/.test(key)) return { base: key.toLowerCase(), shifted: false };
  if (isAscii(key)) return { base: key, shifted: true };
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return { base: letter.toLowerCase(), shifted: false };
  const digit = /^Digit([0-9])$/.exec(code)?.[1];
  if (digit !== undefined && !stroke.shiftKey) return { base: digit, shifted: true };
  if (digit === '1' && stroke.shiftKey) return { base: '!', shifted: true };
  const pair = BY_CODE[code];
  return pair === undefined ? null : { base: stroke.shiftKey ? pair[1] : pair[0], shifted: true };
}

/** The chord of a key event; `null` for modifiers alone, dead keys, input methods and Ctrl+Alt (which is AltGr). */
export function chordOf(stroke: KeyStroke, mac: boolean): string | null {
  if (stroke.isComposing === true || stroke.keyCode === 229 || stroke.key === 'Process' || stroke.key === 'Dead') return null;
  const found = baseOf(stroke);
  if (found === null) return null;
  const { base, shifted } = found;
  const graph = stroke.getModifierState?.('AltGraph') === true;
  // A character typed with AltGr, such as `[` on a French keyboard, is that character and no command with Ctrl+Alt.
  if (graph || (stroke.ctrlKey && stroke.altKey)) return shifted ? base : null;
  const mod = mac ? stroke.metaKey : stroke.ctrlKey;
  if (mac ? stroke.ctrlKey : stroke.metaKey) return null;
  const parts: string[] = [];
  if (mod) parts.push('Mod');
  if (stroke.altKey) parts.push('Alt');
  if (stroke.shiftKey && !shifted) parts.push('Shift');
  parts.push(base);
  return parts.join('+');
}

/** Whether a chord types a character by itself, and so must not act while somebody writes. */
export function isBare(chord: string): boolean {
  return !chord.startsWith('Mod+') && !chord.startsWith('Alt+') && !/^F\d+$/.test(chord.replace('Shift+', ''));
}

/** How long after the end of a composition an Enter still belongs to it. */
const COMPOSITION_TAIL_MS = 100;

/**
 * Knows when Enter belongs to an input method. WebKit ends a composition and then reports the Enter that ended it as an
 * ordinary key; Chromium reports them the other way round.
 */
export class CompositionGuard {
  private composing = false;
  private endedAt = Number.NEGATIVE_INFINITY;

  begin(): void {
    this.composing = true;
  }

  end(at: number): void {
    this.composing = false;
    this.endedAt = at;
  }

  /** A key came up: what follows is a stroke of its own. */
  release(): void {
    this.endedAt = Number.NEGATIVE_INFINITY;
  }

  blocks(stroke: KeyStroke): boolean {
    if (this.composing || stroke.isComposing === true || stroke.keyCode === 229) return true;
    const tail = stroke.key === 'Enter' && stroke.timeStamp - this.endedAt < COMPOSITION_TAIL_MS;
    this.endedAt = Number.NEGATIVE_INFINITY;
    return tail;
  }
}

/** How long the first key of a sequence such as `g i` is remembered. */
const SEQUENCE_MS = 1500;

/** What a stroke means: nothing, the beginning of a sequence, or this command. */
export type Match<Id> = { readonly kind: 'none' } | { readonly kind: 'pending' } | { readonly kind: 'command'; readonly id: Id };

/** Turns chords into commands, with sequences of two keys. */
export class Sequencer<Id extends string> {
  private first: { chord: string; at: number } | null = null;

  /** `keys` gives for each command its keys; an empty text switches a command's key off. */
  constructor(private readonly keys: ReadonlyMap<Id, string>) {}

  reset(): void {
    this.first = null;
  }

  /** `usable` says which commands can act now, so that one key can mean different things in different places. */
  feed(chord: string, at: number, usable: (id: Id) => boolean): Match<Id> {
    const first = this.first;
    this.first = null;
    if (first !== null && at - first.at < SEQUENCE_MS) {
      const id = this.lookup(`${first.chord} ${chord}`, usable);
      if (id !== null) return { kind: 'command', id };
      // A second key that means nothing is swallowed: `g` and then a slip must not resolve a conversation.
      return { kind: 'pending' };
    }
    const id = this.lookup(chord, usable);
    if (id !== null) return { kind: 'command', id };
    for (const [command, keys] of this.keys) {
      if (keys.startsWith(`${chord} `) && usable(command)) {
        this.first = { chord, at };
        return { kind: 'pending' };
      }
    }
    return { kind: 'none' };
  }

  private lookup(chord: string, usable: (id: Id) => boolean): Id | null {
    for (const [id, keys] of this.keys) {
      if (keys === chord && usable(id)) return id;
    }
    return null;
  }
}

/** `aria-keyshortcuts` of a binding; sequences have no form there. */
export function ariaShortcut(keys: string, mac: boolean): string | undefined {
  if (keys === '' || keys.includes(' ')) return undefined;
  return keys.replace('Mod+', mac ? 'Meta+' : 'Control+');
}

/** Whether this computer has a Command key. */
export const onMac: boolean = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
