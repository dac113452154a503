/** What to show of the log: chosen filters, and words. */
export interface Filters {
  vault: string | null;
  action: string | null;
  outcome: string | null;
  /** One of the organisation's people, by number. */
  actor: string | null;
  text: string;
}

export const NONE: Filters = { vault: null, action: null, outcome: null, actor: null, text: '' };

/** The filters as one line, as the log is asked: `action:assign-conversation outcome:denied actor:3 words`. */
export function queryOf({ action, outcome, actor, text }: Filters): string {
  return [
    action === null ? '' : `action:${action}`,
    outcome === null ? '' : `outcome:${outcome}`,
    actor === null ? '' : `actor:${actor}`,
    text.trim().replace(/\s+/g, ' '),
  ].filter((part) => part !== '').join(' ');
}

/** Whether anything is filtered. */
export function isFiltered(filters: Filters): boolean {
  return filters.vault !== null || queryOf(filters) !== '';
}

/** Which part of the list is shown, from one; and where the pages before and after it begin. */
export function pageOf(offset: number, shown: number, total: number, limit: number) {
  return {
    from: shown === 0 ? 0 : offset + 1,
    to: offset + shown,
    newer: offset > 0 ? Math.max(0, offset - limit) : null,
    older: offset + shown < total && shown > 0 ? offset + limit : null,
  };
}
