/** What is filled into a script when it is put into a reply, as `desk` names it. */
export const PLACEHOLDERS = ['customer', 'agent', 'organisation', 'subject', 'conversation', 'date'] as const;

/**
 * What stands in braces and is no placeholder, each once, as it stands in the text; also a brace that is never closed. A
 * doubled brace means the brace itself.
 */
export function unknownPlaceholders(text: string): string[] {
  const known = new Set<string>(PLACEHOLDERS);
  const plain = text.replaceAll('{{', '');
  const closed = [...plain.matchAll(/\{([^}]*)\}/g)].filter(([, name]) => !known.has((name ?? '').trim())).map(([whole]) => whole);
  const open = /\{[^}]*$/.exec(plain)?.[0];
  return [...new Set(open === undefined ? closed : [...closed, open.slice(0, 24)])];
}

/** Writes a placeholder in place of a selection, and says where the caret goes. */
export function insertAt(text: string, start: number, end: number, placeholder: string): { text: string; caret: number } {
  return { text: text.slice(0, start) + placeholder + text.slice(end), caret: start + placeholder.length };
}
