import { useMemo } from 'react';

import { type CommandId, keysInForce } from '@/commands';

import { useSeat } from '../session';

/** The keys in force for the signed-in person. */
export function useKeys(): ReadonlyMap<CommandId, string> {
  const { keymap } = useSeat().session.preferences;
  return useMemo(() => keysInForce(keymap), [keymap]);
}
