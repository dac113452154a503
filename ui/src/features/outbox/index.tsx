import { useState } from 'react';

import { call, type OutboxView, type SessionView, useAsk, WireError } from '@/backend';
import { goTo, mayDo, useNow } from '@/frame';
import { Badge, Bdi, Button, EmptyState, ErrorState, Loading, Notice, Skeleton, Table, useErrorWords, Heard } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { Page } from '@/parts';

import { heldFor, waiting } from './held';
import css from './outbox.module.css';

/** Replies that wait, and the way to take them back into their drafts. */
export default function Outbox({ session }: { session: SessionView }) {
  const { t } = useL10n();
  const list = useAsk('list_outbox', {});
  return (
    <Page title={t('outbox-title')} lead={t('outbox-lead')} wide data-testid="outbox">
      {list.error && <ErrorState error={list.error} title={t('outbox-load-failed')} onRetry={() => void list.refetch()} />}
      {list.isPending && <Loading label={t('app-loading')}><Skeleton height={160} /></Loading>}
      {list.data && <Replies session={session} replies={waiting(list.data)} />}
    </Page>
  );
}

function Replies({ session, replies }: { session: SessionView; replies: readonly OutboxView[] }) {
  const { t, format } = useL10n();
  const words = useErrorWords();
  const anyHeld = replies.some((one) => one.state === 'held');
  const now = useNow(anyHeld ? 1_000 : 60_000);
  const [busy, setBusy] = useState<string | null>(null);
  const [revoked, setRevoked] = useState<string | null>(null);
  const [error, setError] = useState<WireError | null>(null);
  const people = new Map(session.organisation.people.map((person) => [person.id, person.name]));

  const revoke = async (one: OutboxView) => {
    setBusy(one.id);
    setError(null);
    setRevoked(null);
    try {
      const draft = await call('revoke_reply', { reply: one.id });
      setRevoked(draft.conversation);
    } catch (thrown) {
      setError(WireError.from(thrown));
    } finally {
      setBusy(null);
    }
  };

  const recipients = (one: OutboxView) => {
    const shown = one.to.slice(0, 2).map(({ name, address }) => name ?? address);
    const more = one.to.length - shown.length;
    return format.list(more > 0 ? [...shown, t('outbox-more', { count: more })] : shown);
  };
  const subject = (one: OutboxView) => (one.subject.trim() === '' ? t('outbox-no-subject') : one.subject);

  return (
    <div className={css.stack}>
      {revoked !== null && (
        <Notice
          tone="ok"
          title={t('outbox-revoked')}
          data-testid="outbox-revoked"
          actions={<Button size="small" onPress={() => goTo('workspace', revoked)} data-testid="outbox-open-draft">{t('outbox-revoked-open')}</Button>}
        />
      )}
      {error && <Notice tone="danger" title={t('outbox-revoke-failed')} data-testid="outbox-error">{words(error)}</Notice>}
      <Table
        label={t('outbox-title')}
        data-testid="outbox-table"
        rows={replies}
        rowKey={(one) => one.id}
        empty={<EmptyState icon="outbox" title={t('outbox-empty')} data-testid="outbox-empty">{t('outbox-empty-about')}</EmptyState>}
        columns={[
          { id: 'subject', name: t('outbox-column-subject'), cell: (one) => <Bdi className={css.subject}>{subject(one)}</Bdi> },
          { id: 'to', name: t('outbox-column-to'), cell: (one) => <Bdi>{recipients(one)}</Bdi> },
          { id: 'author', name: t('outbox-column-author'), cell: (one) => <Bdi>{people.get(one.author) ?? '–'}</Bdi> },
          { id: 'queued', name: t('outbox-column-queued'), cell: (one) => format.dateTime(millis(one.queued_at)) },
          {
            id: 'state', name: t('outbox-column-state'),
            cell: (one) => {
              const left = heldFor(one, now);
              return (
                <Badge icon={left === null ? 'outbox' : 'clock'}>
                  {left === null ? t('outbox-state-waiting') : t('outbox-state-held-for', { clock: left })}
                </Badge>
              );
            },
          },
          {
            id: 'acts', name: <Heard>{t('app-column-acts')}</Heard>, end: true,
            cell: (one) => (
              <span className={css.acts}>
                <Button
                  size="small"
                  look="quiet"
                  aria-label={t('outbox-open-named', { subject: subject(one) })}
                  onPress={() => goTo('workspace', one.conversation)}
                  data-testid="outbox-open"
                >
                  {t('outbox-open')}
                </Button>
                {mayDo(session, 'revoke-reply') && (
                  <Button
                    size="small"
                    icon="undo"
                    isPending={busy === one.id}
                    aria-label={t('outbox-revoke-named', { subject: subject(one) })}
                    onPress={() => void revoke(one)}
                    data-testid="outbox-revoke"
                  >
                    {t('outbox-revoke')}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
