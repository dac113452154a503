import type { WireError } from './error';

/** Asks whoever is there for a fresh proof. True once it was given, false when they think better of it. */
export type Prove = (error: WireError) => Promise<boolean>;

let prove: Prove | undefined;
let asking: Promise<boolean> | undefined;

/** Offers to ask for a fresh proof. Gives back how to stop. There is one for the whole window. */
export function offerProof(offered: Prove): () => void {
  prove = offered;
  return () => {
    if (prove === offered) prove = undefined;
  };
}

/** Whether the door refused only because the last proof is too old. */
export function asksForProof(error: WireError): boolean {
  return error.kind === 'denied' && error.args.reason === 'step-up';
}

/** Gets a fresh proof after a refusal. Several acts that are refused at once ask once. */
export function proveAfresh(error: WireError): Promise<boolean> {
  if (!prove) return Promise.resolve(false);
  asking ??= prove(error).finally(() => {
    asking = undefined;
  });
  return asking;
}
