import { useState } from 'react';

import { call, now, type SessionRow, type SessionView, useAsk, WireError } from '@/backend';
import { Badge, Bdi, Button, Confirm, ErrorState, Heard, Loading, Notice, showToast, Skeleton, Table, useErrorWords } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { Part, useTry } from '@/parts';

import css from './security.module.css';

/** What is about to be ended. */
type Ending = { what: 'one'; row: SessionRow } | { what: 'others' } | { what: 'person'; person: string };

/** Where one is signed in, and for who looks after people where everybody is. */
export function Sessions({ session }: { session: SessionView }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const asked = useAsk('list_sessions', {});
  const [ending, setEnding] = useState<Ending | null>(null);
  const attempt = useTry();
  const rows = asked.data ?? [];
  const own = rows.filter(({ mine }) => mine);
  const others = rows.filter(({ mine }) => !mine);
  const personName = (id: string) => session.organisation.people.find((one) => one.id === id)?.name ?? t('security-session-unknown');

  const end = (what: Ending) => attempt.run(async () => {
    try {
      await call('end_sessions', { session: what.what === 'one' ? what.row.session : null, person: what.what === 'person' ? what.person : null });
      showToast({ id: 'security-session-ended', tone: 'ok' });
    } catch (thrown) {
      // It ended by itself meanwhile, which is what was wanted.
      if (WireError.from(thrown).code !== 'no-such') throw thrown;
    }
    setEnding(null);
  });
  const close = () => {
    setEnding(null);
    attempt.forget();
  };

  return (
    <>
      <Part
        title={t('security-sessions')}
        lead={t('security-sessions-lead')}
        data-testid="sessions"
        actions={own.length > 1 && <Button icon="sign-out" onPress={() => setEnding({ what: 'others' })} data-testid="sessions-end-others">{t('security-end-others')}</Button>}
      >
        {asked.error && <ErrorState error={asked.error} title={t('security-sessions-failed')} onRetry={() => void asked.refetch()} />}
        {asked.isPending && <Loading label={t('app-loading')}><Skeleton height={120} /></Loading>}
        {asked.data && <SessionTable label={t('security-sessions')} rows={own} onEnd={(row) => setEnding({ what: 'one', row })} />}
        {own.length === 1 && <p className={css.quietly}>{t('security-sessions-only')}</p>}
      </Part>
      {others.length > 0 && (
        <Part title={t('security-sessions-others')} lead={t('security-sessions-others-lead')} data-testid="sessions-others">
          <SessionTable
            label={t('security-sessions-others')}
            rows={others}
            personName={personName}
            onEnd={(row) => setEnding({ what: 'one', row })}
            onEndAll={(person) => setEnding({ what: 'person', person })}
          />
        </Part>
      )}
      {ending && (
        <Confirm
          title={t(`security-end-${ending.what}-title`, { name: ending.what === 'person' ? personName(ending.person) : '', device: ending.what === 'one' ? ending.row.device_name : '' })}
          isOpen
          danger
          confirmLabel={t('security-end')}
          isPending={attempt.busy}
          onClose={close}
          onConfirm={() => end(ending)}
          data-testid="end-sessions"
        >
          <p>{t('security-end-about')}</p>
          {attempt.error && <Notice tone="danger" data-testid="end-sessions-error">{words(attempt.error)}</Notice>}
        </Confirm>
      )}
    </>
  );
}

function SessionTable({
  label, rows, personName, onEnd, onEndAll,
}: {
  label: string; rows: readonly SessionRow[]; personName?: (person: string) => string; onEnd: (row: SessionRow) => void;
  onEndAll?: (person: string) => void;
}) {
  const { t, format } = useL10n();
  return (
    <Table
      label={label}
      data-testid={personName ? 'sessions-others-table' : 'sessions-table'}
      rows={rows}
      rowKey={({ session }) => session}
      columns={[
        ...(personName ? [{ id: 'person', name: t('security-session-person'), cell: ({ person }: SessionRow) => <Bdi className={css.strong}>{personName(person)}</Bdi> }] : []),
        {
          id: 'device', name: t('security-session-device'),
          cell: ({ device_name, program, here }) => (
            <span className={css.cell}>
              <Bdi>{device_name}</Bdi>
              {program === 'ctl' && <Badge icon="keyboard">{t('security-session-ctl')}</Badge>}
              {here && <Badge tone="ok" icon="check">{t('security-session-here')}</Badge>}
            </span>
          ),
        },
        { id: 'started', name: t('security-session-started'), cell: ({ started_at }) => format.dateTime(millis(started_at)) },
        { id: 'active', name: t('security-session-active'), cell: ({ active_at }) => format.relative(millis(active_at), now()) },
        {
          id: 'acts', name: <Heard>{t('app-column-acts')}</Heard>, end: true,
          cell: (row) => (
            <span className={css.acts}>
              <Button
                size="small"
                aria-label={t('security-end-named', { device: row.device_name, name: personName?.(row.person) ?? t('security-session-you') })}
                onPress={() => onEnd(row)}
                data-testid="sessions-end"
              >
                {t('security-end')}
              </Button>
              {onEndAll && (
                <Button
                  size="small"
                  aria-label={t('security-end-person-named', { name: personName?.(row.person) ?? '' })}
                  onPress={() => onEndAll(row.person)}
                  data-testid="sessions-end-person"
                >
                  {t('security-end-everywhere')}
                </Button>
              )}
            </span>
          ),
        },
      ]}
    />
  );
}
