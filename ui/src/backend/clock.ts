/** The window's clock. Tests and pictures stop it. */
let read: () => number = Date.now;

/** Milliseconds since 1970. */
export function now(): number {
  return read();
}

/** Takes another clock. */
export function setClock(clock: () => number): void {
  read = clock;
}
