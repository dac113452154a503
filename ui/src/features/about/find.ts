/** A package that is in the programme. */
export interface Package {
  name: string;
  version: string;
  /** As its authors state it (SPDX); none when they do not. */
  licence: string | null;
  /** The registry that it came from. */
  origin: string;
}

/** The packages whose name or licence has these letters. */
export function find(all: readonly Package[], typed: string): readonly Package[] {
  const sought = typed.trim().toLowerCase();
  if (sought === '') return all;
  return all.filter(({ name, licence }) => name.toLowerCase().includes(sought) || (licence?.toLowerCase().includes(sought) ?? false));
}
