import { WireError } from './error';
import { asksForProof, proveAfresh } from './step-up';
import type { Transport } from './transport';
import type { Commands } from './wire';

export { type Ask, type AskOptions, ASKS, forgetChanged, queryClient, useAct, useAsk } from './query';
export type { Transport } from './transport';
export { now, setClock } from './clock';
export { offerProof, type Prove } from './step-up';
export { WireError } from './error';
export type * from './wire';

let transport: Transport | undefined;

/** Chooses the way to the door. Called once, before anything is painted. */
export async function connect(): Promise<Transport> {
  if (transport) return transport;
  if ('__TAURI_INTERNALS__' in window) {
    transport = (await import('./tauri')).tauri;
  } else if (__WITH_FAKE__) {
    transport = (await import('./fake')).makeFake();
  } else {
    throw new WireError({ kind: 'internal', code: 'no-door', args: {}, incident: null });
  }
  return transport;
}

/** Takes another way to the door: for tests. */
export function connectTo(other: Transport): void {
  transport = other;
}

function door(): Transport {
  if (!transport) throw new WireError({ kind: 'internal', code: 'no-door', args: {}, incident: null });
  return transport;
}

async function once<K extends keyof Commands>(name: K, request: Commands[K]['request']): Promise<Commands[K]['response']> {
  try {
    return await door().call(name, request);
  } catch (thrown) {
    throw WireError.from(thrown);
  }
}

/**
 * Asks the door. Throws a `WireError` when it refuses. Where it wants a fresh proof of who is there, the window asks for one
 * and then asks the door again: what was refused has changed nothing.
 */
export async function call<K extends keyof Commands>(name: K, request: Commands[K]['request']): Promise<Commands[K]['response']> {
  try {
    return await once(name, request);
  } catch (thrown) {
    if (thrown instanceof WireError && asksForProof(thrown) && await proveAfresh(thrown)) return once(name, request);
    throw thrown;
  }
}

export const onChanged: Transport['onChanged'] = (tell) => door().onChanged(tell);
export const onProgress: Transport['onProgress'] = (tell) => door().onProgress(tell);
export const onLocked: Transport['onLocked'] = (tell) => door().onLocked(tell);
export const pickPaths: Transport['pickPaths'] = (title) => door().pickPaths(title);
export const pickFolder: Transport['pickFolder'] = (title) => door().pickFolder(title);
export const pickNewFile: Transport['pickNewFile'] = (title, name) => door().pickNewFile(title, name);
export const setTitle: Transport['setTitle'] = (title) => door().setTitle(title);
