import { useMemo } from 'react';

import { type SessionView, useAsk } from '@/backend';
import { mayDo } from '@/frame';
import type { Option } from '@/kit';
import { useL10n } from '@/l10n';
import { regionName } from '@/parts';

/** What an act is done to. */
export type ThingKind = 'conversation' | 'customer' | 'person' | 'region' | 'vault' | 'log' | 'organisation';

const OF_CUSTOMERS = new Set(['open-customer', 'merge-customers', 'split-customer', 'edit-customer', 'unmask-customer']);
const OF_REGIONS = new Set(['list-conversations', 'search', 'list-outbox', 'import-mail', 'undo-import', 'list-imports', 'undo-act']);
const OF_LOGS = new Set(['list-records', 'verify-log']);
const OF_VAULTS = new Set(['check-vault', 'backup-vault', 'restore-vault']);
const OF_PEOPLE = new Set(['change-person', 'remove-person', 'give-grant', 'end-grant', 'request-reset', 'decide-approval', 'carry-out-reset']);
const OF_CONVERSATIONS = new Set([
  'open-conversation', 'preview-attachment', 'open-source', 'assign-conversation', 'move-conversation', 'snooze-conversation', 'resolve-conversation', 'reopen-conversation',
  'label-conversation', 'prioritise-conversation', 'mark-spam', 'mark-read', 'merge-conversations', 'split-conversation', 'save-draft', 'discard-draft', 'send-reply',
  'revoke-reply', 'add-note', 'attach-file', 'export-attachment', 'show-remote-images',
]);

/** What an act is done to; what nobody listed is the organisation's. */
export function kindOf(action: string): ThingKind {
  if (OF_CONVERSATIONS.has(action)) return 'conversation';
  if (OF_CUSTOMERS.has(action)) return 'customer';
  if (OF_REGIONS.has(action)) return 'region';
  if (OF_LOGS.has(action)) return 'log';
  if (OF_VAULTS.has(action)) return 'vault';
  return OF_PEOPLE.has(action) ? 'person' : 'organisation';
}

const HOMED = /^[a-z]{2}-[0-9a-hjkmnp-tv-z]{13}$/;

/** An id of a conversation or customer as somebody wrote it, or none. */
export function idOf(text: string): string | null {
  const id = text.trim().toLowerCase();
  return HOMED.test(id) ? id : null;
}

const LATEST = { view: 'all', language: null, channel: null, queue: null, label: null, customer: null, sort: 'newest', offset: 0, after: null, limit: 50 } as const;

/** The things that an act can be done to and that whoever asks may see; others are asked for by their id. */
export function useThings(session: SessionView, kind: ThingKind): readonly Option[] {
  const l10n = useL10n();
  const homed = kind === 'conversation' || kind === 'customer';
  const page = useAsk('list_conversations', LATEST, { enabled: homed && mayDo(session, 'list-conversations') });
  return useMemo(() => {
    const { t, format } = l10n;
    const { organisation } = session;
    const regions = organisation.regions.map((region) => ({ value: region, label: regionName(l10n, region), hint: region }));
    const whole = { value: 'org', label: organisation.name, hint: t('access-thing-organisation') };
    switch (kind) {
      case 'conversation':
        return (page.data?.conversations ?? []).map((row) => ({
          value: row.id, label: row.subject === '' ? row.id : row.subject, hint: `${row.customer_name} · ${row.region}`, lang: row.language ?? undefined,
        }));
      case 'customer':
        return [...new Map((page.data?.conversations ?? []).map((row) => [row.customer, row])).values()]
          .map((row) => ({ value: row.customer, label: row.customer_name, hint: row.region }));
      case 'person':
        return organisation.people.map((one) => ({ value: one.id, label: one.name })).sort((one, other) => format.compare(one.label, other.label));
      case 'region': return regions;
      case 'vault': return [whole, ...regions];
      case 'log': return [whole, ...regions].map((one) => ({ ...one, value: `log/${one.value}` }));
      case 'organisation': return [whole];
    }
  }, [kind, l10n, page.data, session]);
}
