import { useState } from 'react';

import { WireError } from '@/backend';

/** Saves something once, and keeps what went wrong. */
export interface Saving {
  busy: boolean;
  error: WireError | null;
  save: (act: () => Promise<unknown>, then: () => void) => void;
}

export function useSave(): Saving {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  return {
    busy, error,
    save: (act, then) => {
      setBusy(true);
      setError(null);
      act().then(
        () => {
          setBusy(false);
          then();
        },
        (thrown: unknown) => {
          setBusy(false);
          setError(WireError.from(thrown));
        },
      );
    },
  };
}
