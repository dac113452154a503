import { describe, expect, it } from 'vitest';

import { Autosave, type SaveState, type Timers } from './autosave';

/** Time that stands still until it is told to go on. */
class Clock implements Timers {
  private now = 0;
  private readonly waiting = new Map<number, { at: number; run: () => void }>();
  private next = 1;

  set(run: () => void, after_ms: number): unknown {
    this.waiting.set(this.next, { at: this.now + after_ms, run });
    return this.next++;
  }

  clear(timer: unknown): void {
    this.waiting.delete(timer as number);
  }

  async pass(span_ms: number): Promise<void> {
    const until = this.now + span_ms;
    for (;;) {
      const due = [...this.waiting].filter(([, each]) => each.at <= until).sort((one, other) => one[1].at - other[1].at)[0];
      if (due === undefined) break;
      this.now = due[1].at;
      this.waiting.delete(due[0]);
      due[1].run();
      await settle();
    }
    this.now = until;
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}

function desk() {
  const clock = new Clock();
  const saved: string[] = [];
  const states: SaveState['kind'][] = [];
  const gates: { pass: () => void; fail: () => void }[] = [];
  let slow = false;
  const save = (draft: string) => {
    if (!slow) {
      saved.push(draft);
      return Promise.resolve();
    }
    return new Promise<void>((resolve, reject) => {
      gates.push({
        pass: () => {
          saved.push(draft);
          resolve();
        },
        fail: () => reject(new Error('offline')),
      });
    });
  };
  const autosave = new Autosave<string>(save, (state) => states.push(state.kind), clock);
  return { autosave, clock, saved, states, gates, slowly: () => (slow = true) };
}

describe('Autosave', () => {
  it('saves once after the last key stroke', async () => {
    const { autosave, clock, saved } = desk();
    autosave.edit('H');
    await clock.pass(300);
    autosave.edit('He');
    await clock.pass(600);
    expect(saved).toEqual([]);
    await clock.pass(200);
    expect(saved).toEqual(['He']);
    expect(autosave.pending).toBe(false);
  });

  it('saves somebody who never pauses', async () => {
    const { autosave, clock, saved } = desk();
    for (let stroke = 0; stroke < 30; stroke += 1) {
      autosave.edit('x'.repeat(stroke + 1));
      await clock.pass(200);
    }
    expect(saved.length).toBeGreaterThan(0);
  });

  it('saves what was typed during a save after it', async () => {
    const { autosave, clock, saved, gates, slowly } = desk();
    slowly();
    autosave.edit('one');
    await clock.pass(700);
    autosave.edit('one two');
    gates[0]?.pass();
    await settle();
    expect(autosave.pending).toBe(true);
    await clock.pass(700);
    gates[1]?.pass();
    await settle();
    expect(saved).toEqual(['one', 'one two']);
    expect(autosave.pending).toBe(false);
  });

  it('keeps and tries again what could not be saved', async () => {
    const { autosave, clock, saved, states, gates, slowly } = desk();
    slowly();
    autosave.edit('one');
    await clock.pass(700);
    gates[0]?.fail();
    await settle();
    expect(states.at(-1)).toBe('failed');
    expect(autosave.pending).toBe(true);
    await clock.pass(3000);
    gates[1]?.pass();
    await settle();
    expect(saved).toEqual(['one']);
    expect(states.at(-1)).toBe('same');
  });

  it('does not put back what failed over what was typed since', async () => {
    const { autosave, clock, saved, gates, slowly } = desk();
    slowly();
    autosave.edit('one');
    await clock.pass(700);
    autosave.edit('one two');
    gates[0]?.fail();
    await settle();
    await clock.pass(3000);
    gates[1]?.pass();
    await settle();
    expect(saved).toEqual(['one two']);
  });

  it('flushes all of it at once when the conversation is left', async () => {
    const { autosave, clock, saved, gates, slowly } = desk();
    slowly();
    autosave.edit('one');
    await clock.pass(700);
    autosave.edit('one two');
    const left = autosave.flush();
    gates[0]?.pass();
    await settle();
    gates[1]?.pass();
    await left;
    expect(saved).toEqual(['one', 'one two']);
  });

  it('saves nothing any more once the draft was sent', async () => {
    const { autosave, clock, saved, gates, slowly } = desk();
    slowly();
    autosave.edit('one');
    await clock.pass(700);
    autosave.edit('one two');
    const dropped = autosave.drop();
    gates[0]?.fail();
    await dropped;
    await clock.pass(60_000);
    expect(gates).toHaveLength(1);
    expect(saved).toEqual([]);
    expect(autosave.pending).toBe(false);
  });
});
