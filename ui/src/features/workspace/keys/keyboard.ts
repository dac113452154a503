import { useEffect, useRef } from 'react';

import { chordOf, type CommandId, COMMANDS, commandNow, CompositionGuard, isBare, onMac, Sequencer } from '@/commands';

/** Whether somebody writes there, so that single keys are letters. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range', 'file', 'color'].includes(target.type);
}

/** Whether something lies over the window that has the keyboard for itself. */
function isCovered(target: EventTarget | null): boolean {
  if (target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null) return true;
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
}

/** Native meanings of a focused thing go before commands: Enter on a button presses it. */
function isTaken(target: EventTarget | null, chord: string): boolean {
  if (!(target instanceof Element)) return false;
  if (chord === 'Enter' || chord === 'Space') return target.closest('button, a[href], summary, [role="tab"], [role="option"], [role="button"]') !== null;
  return false;
}

const ANYWAY: readonly CommandId[] = ['lock', 'palette'];

/** Listens to the keys of the window and runs their commands. */
export function useKeyboard(keys: ReadonlyMap<CommandId, string>, singleKeys: boolean): void {
  const state = useRef({ keys, singleKeys, sequencer: new Sequencer(keys) });
  if (state.current.keys !== keys || state.current.singleKeys !== singleKeys) {
    state.current = { keys, singleKeys, sequencer: new Sequencer(keys) };
  }
  useEffect(() => {
    const guard = new CompositionGuard();
    const down = (event: KeyboardEvent) => {
      if (event.defaultPrevented || guard.blocks(event)) return;
      const chord = chordOf(event, onMac);
      if (chord === null) return;
      const { sequencer, singleKeys: single } = state.current;
      const writing = isWriting(event.target);
      const covered = isCovered(event.target);
      const bare = isBare(chord) && !['Escape', 'Enter', 'Shift+ArrowDown', 'Shift+ArrowUp'].includes(chord);
      if (isTaken(event.target, chord) || (bare && (writing || !single))) return;
      const usable = (id: CommandId) => {
        if (covered && !ANYWAY.includes(id)) return false;
        if (writing && COMMANDS[id].whileWriting !== true) return false;
        const now = commandNow(id);
        return now !== null && now.refused === undefined;
      };
      const match = sequencer.feed(chord, event.timeStamp, usable);
      if (match.kind === 'none') return;
      event.preventDefault();
      if (match.kind === 'command' && (!event.repeat || REPEATS.has(match.id))) commandNow(match.id)?.run();
    };
    const begin = () => guard.begin();
    const end = (event: Event) => guard.end(event.timeStamp);
    const up = () => guard.release();
    document.addEventListener('keydown', down);
    document.addEventListener('keyup', up);
    document.addEventListener('compositionstart', begin);
    document.addEventListener('compositionend', end);
    return () => {
      document.removeEventListener('keydown', down);
      document.removeEventListener('keyup', up);
      document.removeEventListener('compositionstart', begin);
      document.removeEventListener('compositionend', end);
    };
  }, []);
}

/** Commands that a held key may run again and again. A held E must not resolve a whole list. */
const REPEATS: ReadonlySet<CommandId> = new Set(['next', 'previous', 'select-down', 'select-up', 'next-region', 'previous-region']);

/** Moves the keyboard to the next part of the window, in the order of reading. */
export function nextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((each) => each.offsetParent !== null);
  if (regions.length === 0) return;
  const inside = regions.filter((each) => each.contains(document.activeElement)).at(-1);
  const at = inside === undefined ? (step === 1 ? -1 : 0) : regions.indexOf(inside);
  const to = regions[(at + step + regions.length) % regions.length];
  if (to === undefined) return;
  const first = to.querySelector<HTMLElement>('[role="listbox"], textarea, [data-testid="timeline-scroll"], [aria-current] , button:not(:disabled), a[href], [tabindex="0"]');
  (first ?? to).focus();
}
