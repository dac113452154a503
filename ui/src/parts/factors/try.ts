import { useCallback, useRef, useState } from 'react';

import { now, WireError } from '@/backend';
import { useNow } from '@/frame';

/** Something that is tried with a factor: whether it is under way, what went wrong, and how long the next try has to wait. */
export interface Try {
  busy: boolean;
  error: WireError | null;
  /** Milliseconds until the next try; none when it need not wait. */
  left_ms: number;
  /** The act may ask whether its outcome is still wanted. */
  run: (act: (wanted: () => boolean) => Promise<void>) => void;
  /** Lets go of what is under way: whatever comes of it is not told any more. */
  letGo: () => void;
  forget: () => void;
}

/** Tries something, one at a time. */
export function useTry(): Try {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const [until, setUntil] = useState(0);
  const attempt = useRef(0);
  const ticking = useNow(until > 0 ? 250 : 60_000);
  const left_ms = Math.max(0, until - Math.max(ticking, until > 0 ? now() : 0));

  const run = useCallback((act: (wanted: () => boolean) => Promise<void>) => {
    attempt.current += 1;
    const mine = attempt.current;
    const wanted = () => attempt.current === mine;
    setBusy(true);
    setError(null);
    act(wanted).then(
      () => {
        if (wanted()) setBusy(false);
      },
      (thrown: unknown) => {
        if (!wanted()) return;
        const refused = WireError.from(thrown);
        setBusy(false);
        setError(refused);
        setUntil(refused.code === 'factor-blocked' ? now() + Number(refused.args.wait_s ?? 0) * 1_000 : 0);
      },
    );
  }, []);
  const letGo = useCallback(() => {
    attempt.current += 1;
    setBusy(false);
  }, []);
  const forget = useCallback(() => setError(null), []);
  return { busy, error, left_ms, run, letGo, forget };
}
