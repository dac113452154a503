/**
 * All that can be done by key or from the palette, in one table: the keyboard, the palette, the help and the page where
 * keys are changed all read it. A command's words are the Fluent message `command-<id>`.
 */

/** Where a command shows in help and palette. */
export type CommandArea = 'anywhere' | 'go' | 'list' | 'conversation' | 'writing' | 'view';

export interface CommandDefinition {
  readonly area: CommandArea;
  /** Default keys: a chord, two chords with a space, or nothing. */
  readonly keys: string;
  /** Works while somebody writes in a text field. Only chords with Mod, or function keys, may. */
  readonly whileWriting?: true;
  /** Not listed in the palette: moving a selection and the like. */
  readonly keyboardOnly?: true;
}

const TABLE = {
  palette: { area: 'anywhere', keys: 'Mod+k', whileWriting: true, keyboardOnly: true },
  'search-everywhere': { area: 'anywhere', keys: 'Mod+Shift+f', whileWriting: true },
  undo: { area: 'anywhere', keys: 'Mod+z' },
  help: { area: 'anywhere', keys: '?' },
  'next-region': { area: 'anywhere', keys: 'F6', whileWriting: true, keyboardOnly: true },
  'previous-region': { area: 'anywhere', keys: 'Shift+F6', whileWriting: true, keyboardOnly: true },
  lock: { area: 'anywhere', keys: 'Mod+Shift+l', whileWriting: true },

  'go-inbox': { area: 'go', keys: 'g i' },
  'go-outbox': { area: 'go', keys: 'g o' },
  'go-imports': { area: 'go', keys: 'g m' },
  'go-records': { area: 'go', keys: 'g a' },
  'go-organisation': { area: 'go', keys: 'g p' },
  'go-access': { area: 'go', keys: 'g w' },
  'go-approvals': { area: 'go', keys: 'g f' },
  'go-settings': { area: 'go', keys: 'g s' },
  'go-about': { area: 'go', keys: '' },
  'view-mine': { area: 'go', keys: 'g 1' },
  'view-unassigned': { area: 'go', keys: 'g 2' },
  'view-all': { area: 'go', keys: 'g 3' },
  'view-snoozed': { area: 'go', keys: 'g 4' },
  'view-done': { area: 'go', keys: 'g 5' },
  'view-spam': { area: 'go', keys: 'g 6' },

  next: { area: 'list', keys: 'j', keyboardOnly: true },
  previous: { area: 'list', keys: 'k', keyboardOnly: true },
  open: { area: 'list', keys: 'Enter', keyboardOnly: true },
  back: { area: 'list', keys: 'Escape', keyboardOnly: true },
  select: { area: 'list', keys: 'x' },
  'select-down': { area: 'list', keys: 'Shift+ArrowDown', keyboardOnly: true },
  'select-up': { area: 'list', keys: 'Shift+ArrowUp', keyboardOnly: true },
  'select-all': { area: 'list', keys: 'Mod+a' },
  'clear-selection': { area: 'list', keys: '' },

  reply: { area: 'conversation', keys: 'r' },
  note: { area: 'conversation', keys: 'n' },
  resolve: { area: 'conversation', keys: 'e' },
  reopen: { area: 'conversation', keys: 'Shift+e' },
  snooze: { area: 'conversation', keys: 'z' },
  assign: { area: 'conversation', keys: 'a' },
  'assign-me': { area: 'conversation', keys: 'i' },
  unassign: { area: 'conversation', keys: 'Shift+i' },
  label: { area: 'conversation', keys: 'l' },
  priority: { area: 'conversation', keys: 'p' },
  unread: { area: 'conversation', keys: 'u' },
  move: { area: 'conversation', keys: 'v' },
  spam: { area: 'conversation', keys: '!' },
  merge: { area: 'conversation', keys: 'Shift+m' },
  split: { area: 'conversation', keys: 'Shift+s' },
  'open-source': { area: 'conversation', keys: '' },
  'find-in-thread': { area: 'conversation', keys: 'Mod+f', whileWriting: true },
  'edit-customer': { area: 'conversation', keys: '' },
  'merge-customers': { area: 'conversation', keys: '' },
  'split-customer': { area: 'conversation', keys: '' },

  scripts: { area: 'writing', keys: 'm' },
  'attach-file': { area: 'writing', keys: '' },
  send: { area: 'writing', keys: 'Mod+Enter', whileWriting: true },
  'send-resolve': { area: 'writing', keys: 'Mod+Shift+Enter', whileWriting: true },
  'discard-draft': { area: 'writing', keys: '' },

  'toggle-list': { area: 'view', keys: '[' },
  'toggle-customer': { area: 'view', keys: ']' },
  'theme-light': { area: 'view', keys: '' },
  'theme-dark': { area: 'view', keys: '' },
  'theme-system': { area: 'view', keys: '' },
  'density-compact': { area: 'view', keys: '' },
  'density-default': { area: 'view', keys: '' },
  'density-comfortable': { area: 'view', keys: '' },
} as const satisfies Record<string, CommandDefinition>;

export type CommandId = keyof typeof TABLE;

export const COMMANDS: Readonly<Record<CommandId, CommandDefinition>> = TABLE;

export const COMMAND_IDS = Object.keys(TABLE) as readonly CommandId[];

export const COMMAND_AREAS: readonly CommandArea[] = ['anywhere', 'go', 'list', 'conversation', 'writing', 'view'];

export function isCommandId(text: string): text is CommandId {
  return Object.hasOwn(TABLE, text);
}

/** The keys in force: the defaults, changed by what somebody chose for themselves. */
export function keysInForce(chosen: Readonly<Record<string, string | undefined>>): Map<CommandId, string> {
  return new Map(COMMAND_IDS.map((id) => [id, chosen[id] ?? COMMANDS[id].keys]));
}

/** Commands whose keys are the same: both cannot be reached. Pairs, each once. */
export function conflicts(keys: ReadonlyMap<CommandId, string>): [CommandId, CommandId][] {
  const taken = new Map<string, CommandId>();
  const found: [CommandId, CommandId][] = [];
  for (const [id, chord] of keys) {
    if (chord === '') continue;
    const other = taken.get(chord);
    if (other === undefined) taken.set(chord, id);
    else found.push([other, id]);
  }
  return found;
}
