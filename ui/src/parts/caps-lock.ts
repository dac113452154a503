import { type KeyboardEvent, useState } from 'react';

/** Whether the key for capitals is locked, as far as the last key told. The handlers go to what holds the field. */
export function useCapsLock(): {
  capsLock: boolean;
  watch: { onKeyDownCapture: (event: KeyboardEvent) => void; onKeyUpCapture: (event: KeyboardEvent) => void };
} {
  const [capsLock, setCapsLock] = useState(false);
  const read = (event: KeyboardEvent) => {
    const now = event.getModifierState('CapsLock');
    // Some systems report the old state with the press of the key itself; its release tells the new one.
    if (event.key === 'CapsLock' && event.type === 'keydown') return;
    setCapsLock(now);
  };
  return { capsLock, watch: { onKeyDownCapture: read, onKeyUpCapture: read } };
}
