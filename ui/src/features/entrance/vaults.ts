import type { VaultHealth } from '@/backend';

/** A vault that somebody has to look after. */
export interface Trouble {
  vault: string;
  state: 'damaged' | 'missing' | 'newer';
}

/** The vaults that are not as they should be. */
export function troubles(vaults: readonly VaultHealth[]): Trouble[] {
  return vaults.flatMap(({ vault, state }) => (state === 'damaged' || state === 'missing' || state === 'newer' ? [{ vault, state }] : []));
}

/** All vaults in a line: the worst of them, when the least recent check was, and how many records there are. */
export interface VaultSummary {
  state: 'whole' | 'not-checked' | 'trouble';
  /** Those that the state is about. */
  vaults: string[];
  /** The oldest of the last checks; none when a vault was never checked. */
  checked: string | null;
  /** None when it is not known of every vault. */
  records: number | null;
}

/** Sums up. The organisation's own vault is counted, and named only when it is in trouble. */
export function summary(vaults: readonly VaultHealth[]): VaultSummary {
  const wrong = troubles(vaults);
  const checks = vaults.map(({ checked_at }) => checked_at);
  const counts = vaults.map(({ records }) => records);
  const checked = checks.includes(null) ? null : (checks.toSorted((one, other) => Date.parse(one ?? '') - Date.parse(other ?? ''))[0] ?? null);
  const records = counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (wrong.length > 0) return { state: 'trouble', vaults: wrong.map(({ vault }) => vault), checked, records };
  const regions = vaults.map(({ vault }) => vault).filter((vault) => vault !== 'org');
  const whole = vaults.every(({ state }) => state === 'whole');
  return { state: whole ? 'whole' : 'not-checked', vaults: regions, checked, records };
}
