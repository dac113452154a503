import { COMMAND_IDS, COMMANDS, type CommandId, isBare } from '@/commands';

/** What speaks against giving these keys to a command. */
export type Problem =
  | { kind: 'conflict'; with: CommandId }
  /** One command's keys begin another one's sequence: the longer could never be reached. */
  | { kind: 'prefix'; with: CommandId }
  | { kind: 'reserved' }
  /** The command works while somebody writes; a bare key would type itself. */
  | { kind: 'needs-mod' };

// Clipboard, fields and windows: taking these away would break what everybody knows.
const RESERVED = new Set([
  'Tab', 'Shift+Tab', 'Space', 'Backspace', 'Delete', 'Mod+c', 'Mod+v', 'Mod+x', 'Mod+q', 'Mod+w', 'Alt+F4', 'F1',
]);

/** What speaks against these keys; nothing when they can be kept. No keys at all can always be kept. */
export function problemOf(id: CommandId, keys: string, inForce: ReadonlyMap<CommandId, string>): Problem | null {
  if (keys === '') return null;
  const strokes = keys.split(' ');
  if (strokes.some((stroke) => RESERVED.has(stroke))) return { kind: 'reserved' };
  if (COMMANDS[id].whileWriting === true && strokes.some(isBare)) return { kind: 'needs-mod' };
  for (const [other, taken] of inForce) {
    if (other === id || taken === '') continue;
    if (taken === keys) return { kind: 'conflict', with: other };
    if (taken.startsWith(`${keys} `) || keys.startsWith(`${taken} `)) return { kind: 'prefix', with: other };
  }
  return null;
}

/** The person's keys after a change. Keys that are as delivered are not kept. */
export function changed(keymap: Readonly<Record<string, string | undefined>>, id: CommandId, keys: string): Record<string, string> {
  const next: Record<string, string> = {};
  for (const known of COMMAND_IDS) {
    const value = known === id ? keys : keymap[known];
    if (value !== undefined && value !== COMMANDS[known].keys) next[known] = value;
  }
  return next;
}

/** The keys after one more stroke: a second bare letter makes a sequence, anything else begins anew. */
export function strike(keys: string, chord: string): string {
  const strokes = keys === '' ? [] : keys.split(' ');
  const first = strokes[0];
  if (strokes.length === 1 && first !== undefined && /^[a-z]$/.test(first) && /^[a-z0-9]$/.test(chord)) return `${first} ${chord}`;
  return chord;
}
