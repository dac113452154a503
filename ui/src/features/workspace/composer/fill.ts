/**
 * Fills in prepared texts as `desk` does: `{customer}` and its siblings are placeholders, `{{` and `}}` stand for braces.
 * What has no value stays as it is, to be seen and replaced by hand.
 */
export interface Filled {
  readonly text: string;
  /** Where the first placeholder without a value stands, to put the caret there. */
  readonly open: readonly [number, number] | null;
}

export function fill(template: string, values: Readonly<Record<string, string | null>>): Filled {
  let text = '';
  let open: [number, number] | null = null;
  let at = 0;
  while (at < template.length) {
    const rest = template.slice(at);
    const named = /^\{([a-z-]+)\}/u.exec(rest);
    if (rest.startsWith('{{') || rest.startsWith('}}')) {
      text += rest.charAt(0);
      at += 2;
    } else if (named !== null) {
      const value = values[named[1] ?? ''];
      if (value === undefined || value === null || value === '') {
        open ??= [text.length, text.length + named[0].length];
        text += named[0];
      } else {
        text += value;
      }
      at += named[0].length;
    } else {
      text += rest.charAt(0);
      at += 1;
    }
  }
  return { text, open };
}

/** A text with another put in place of what is selected; where the caret goes then. */
export function insert(text: string, start: number, end: number, piece: string): { text: string; start: number; end: number } {
  const before = text.slice(0, start);
  const gap = before !== '' && !/\s$/u.test(before) && piece.includes('\n') ? '\n\n' : '';
  return { text: before + gap + piece + text.slice(end), start: start + gap.length, end: start + gap.length + piece.length };
}
