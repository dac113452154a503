/** Codes of an authenticator app (RFC 6238: SHA-1, six digits, thirty seconds). */

const STEP_MS = 30_000;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The bytes of a key in base 32 (RFC 4648 §6). */
function bytesOf(key: string): Uint8Array<ArrayBuffer> {
  const bits = [...key.replace(/[\s=]/g, '')].map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from({ length: Math.floor(bits.length / 8) }, (_, index) => Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2));
}

/** The code of a time step. */
export async function codeAt(key: string, step: number): Promise<string> {
  const hmac = await crypto.subtle.importKey('raw', bytesOf(key), { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const digest = new DataView(await crypto.subtle.sign('HMAC', hmac, counter.buffer));
  const number = digest.getUint32(digest.getUint8(19) & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** The time step of a moment. */
export function stepAt(moment: number): number {
  return Math.floor(moment / STEP_MS);
}

/** The step that a code belongs to, this one or a neighbour, and none when it is no code of this key. */
export async function stepOf(key: string, code: string, moment: number): Promise<number | null> {
  for (const step of [stepAt(moment) - 1, stepAt(moment), stepAt(moment) + 1]) {
    if (await codeAt(key, step) === code) return step;
  }
  return null;
}
