/**
 * Saves a draft while it is being written. What somebody typed is either saved or still here: an edit during a save is
 * saved after it, a failed save is tried again, and leaving the conversation saves at once.
 */

/** Where the draft stands, for the words beside it. */
export type SaveState =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface Timers {
  set(run: () => void, after_ms: number): unknown;
  clear(timer: unknown): void;
}

const WINDOW_TIMERS: Timers = {
  set: (run, after_ms) => setTimeout(run, after_ms),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** Quiet time after a key stroke before the draft is saved. */
const QUIET_MS = 700;
/** Somebody who never pauses is saved at least this often. */
const LONGEST_MS = 4000;
const RETRY_MS = 3000;

export class Autosave<Draft> {
  private wanted: Draft | null = null;
  private running: Promise<void> | null = null;
  private quiet: unknown = null;
  private longest: unknown = null;
  private current: SaveState = { kind: 'same' };

  constructor(
    private readonly save: (draft: Draft) => Promise<unknown>,
    private readonly tell: (state: SaveState) => void,
    private readonly timers: Timers = WINDOW_TIMERS,
  ) {}

  get state(): SaveState {
    return this.current;
  }

  /** Whether something is not saved yet. */
  get pending(): boolean {
    return this.wanted !== null || this.running !== null;
  }

  /** The draft is now this. */
  edit(draft: Draft): void {
    this.wanted = draft;
    if (this.current.kind !== 'saving') this.turn({ kind: 'changed' });
    this.timers.clear(this.quiet);
    this.quiet = this.timers.set(() => void this.flush(), QUIET_MS);
    this.longest ??= this.timers.set(() => void this.flush(), LONGEST_MS);
  }

  /** Saves at once what is not saved. Ends when nothing is left to save, or a save failed. */
  async flush(): Promise<void> {
    this.stopTimers();
    if (this.running !== null) {
      await this.running;
      if (this.wanted !== null && this.current.kind !== 'failed') await this.flush();
      return;
    }
    const draft = this.wanted;
    if (draft === null) return;
    this.wanted = null;
    this.turn({ kind: 'saving' });
    this.running = this.save(draft).then(
      () => {
        this.running = null;
        if (this.wanted === null) this.turn({ kind: 'same' });
        else this.turn({ kind: 'changed' });
      },
      (error: unknown) => {
        this.running = null;
        // What was typed meanwhile is newer than what failed.
        this.wanted ??= draft;
        this.turn({ kind: 'failed', error });
        this.quiet = this.timers.set(() => void this.flush(), RETRY_MS);
      },
    );
    await this.running;
  }

  /** The draft was sent or thrown away: nothing of it is saved any more. Waits for a save that is on its way. */
  async drop(): Promise<void> {
    this.stopTimers();
    this.wanted = null;
    if (this.running !== null) await this.running;
    this.stopTimers();
    this.wanted = null;
    this.turn({ kind: 'same' });
  }

  private stopTimers(): void {
    this.timers.clear(this.quiet);
    this.timers.clear(this.longest);
    this.quiet = null;
    this.longest = null;
  }

  private turn(state: SaveState): void {
    this.current = state;
    this.tell(state);
  }
}
