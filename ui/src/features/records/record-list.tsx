import { useState } from 'react';

import { type RecordView, type SessionView, useAsk } from '@/backend';
import { Badge, Bdi, Button, Dialog, EmptyState, ErrorState, type IconName, Loading, SearchField, Select, Skeleton, Table, type Tone } from '@/kit';
import { millis, useL10n } from '@/l10n';
import { actionWords, CopyButton, Facts, Part, regionName } from '@/parts';

import { ACTIONS } from './actions';
import { type Filters, isFiltered, NONE, pageOf, queryOf } from './query';
import css from './records.module.css';

const LIMIT = 100;
const ANY = 'any';
const OUTCOMES = ['done', 'denied', 'failed'] as const;
/** Orange forbids, red is broken; what was done carries no colour. */
const LOOK: Record<string, { tone?: Tone; icon: IconName }> = {
  done: { icon: 'check' }, denied: { tone: 'forbid', icon: 'spam' }, failed: { tone: 'danger', icon: 'alert' },
};

/** Records, newest first, with filters; a record's details in a dialog. */
export function RecordList({ session }: { session: SessionView }) {
  const l10n = useL10n();
  const { t, has, format } = l10n;
  const [filters, setFilters] = useState<Filters>(NONE);
  const [offset, setOffset] = useState(0);
  const [open, setOpen] = useState<RecordView | null>(null);
  const page = useAsk('list_records', { vault: filters.vault, query: queryOf(filters), offset, limit: LIMIT }, { keep: true });
  const change = (part: Partial<Filters>) => {
    setFilters((known) => ({ ...known, ...part }));
    setOffset(0);
  };
  const people = new Map(session.organisation.people.map((person) => [person.id, person.name]));
  const who = (record: RecordView) => (record.actor === null ? t('records-person-unknown') : (people.get(record.actor) ?? t('records-person-unknown')));
  const outcome = (code: string) => (has(`records-outcome-${code}`) ? t(`records-outcome-${code}`) : code);
  const any = { value: ANY, label: t('records-filter-any') };
  const chosen = (value: string) => (value === ANY ? null : value);

  return (
    <Part data-testid="record-list">
      <search className={css.filters} aria-label={t('records-filter')}>
        <Select
          label={t('records-filter-action')}
          options={[any, ...ACTIONS.map((one) => ({ value: one, label: actionWords(l10n, one) })).sort((a, b) => format.compare(a.label, b.label))]}
          value={filters.action ?? ANY}
          onChange={(value) => change({ action: chosen(value) })}
          data-testid="records-action"
        />
        <Select
          label={t('records-filter-outcome')}
          options={[any, ...OUTCOMES.map((one) => ({ value: one, label: outcome(one) }))]}
          value={filters.outcome ?? ANY}
          onChange={(value) => change({ outcome: chosen(value) })}
          data-testid="records-outcome"
        />
        <Select
          label={t('records-filter-person')}
          options={[any, ...session.organisation.people.map(({ id, name }) => ({ value: id, label: name })).sort((a, b) => format.compare(a.label, b.label))]}
          value={filters.actor ?? ANY}
          onChange={(value) => change({ actor: chosen(value) })}
          data-testid="records-person"
        />
        <Select
          label={t('records-filter-vault')}
          options={[any, ...['org', ...session.regions].map((one) => ({ value: one, label: regionName(l10n, one) }))]}
          value={filters.vault ?? ANY}
          onChange={(value) => change({ vault: chosen(value) })}
          data-testid="records-vault"
        />
        <SearchField label={t('records-filter-text')} className={css.words ?? ''} value={filters.text} onChange={(text) => change({ text })} data-testid="records-text" />
      </search>
      {page.error && <ErrorState error={page.error} title={t('records-load-failed')} onRetry={() => void page.refetch()} />}
      {page.isPending && <Loading label={t('app-loading')}><Skeleton height={240} /></Loading>}
      {page.data && (
        <>
          <Table
            label={t('records-title')}
            data-testid="records-table"
            rows={page.data.records}
            rowKey={({ vault, device, sequence }) => `${vault} ${device} ${sequence}`}
            onPress={setOpen}
            empty={
              <EmptyState
                icon="audit"
                title={t('records-empty')}
                data-testid="records-empty"
                actions={isFiltered(filters) && <Button onPress={() => change(NONE)} data-testid="records-clear">{t('records-filter-clear')}</Button>}
              >
                {t('records-empty-about')}
              </EmptyState>
            }
            columns={[
              { id: 'moment', name: t('records-column-moment'), cell: ({ at }) => <bdi dir="ltr" className={css.moment}>{format.utc(millis(at))}</bdi> },
              { id: 'action', name: t('records-column-action'), cell: ({ action }) => actionWords(l10n, action) },
              { id: 'outcome', name: t('records-column-outcome'), cell: ({ outcome: code }) => <Badge {...(LOOK[code] ?? { icon: 'info' })}>{outcome(code)}</Badge> },
              { id: 'person', name: t('records-column-person'), cell: (record) => (record.actor === null ? <span className={css.quietly}>{who(record)}</span> : <Bdi>{who(record)}</Bdi>) },
              { id: 'resource', name: t('records-column-resource'), cell: ({ resource }) => <bdi dir="ltr" className={css.hash}>{resource}</bdi> },
              { id: 'vault', name: t('records-column-vault'), cell: ({ vault }) => <bdi>{vault}</bdi> },
              { id: 'number', name: t('records-column-number'), end: true, cell: ({ sequence }) => format.number(sequence, { numberingSystem: 'latn' }) },
            ]}
          />
          <Pages offset={offset} shown={page.data.records.length} total={page.data.total} onTurn={setOffset} />
        </>
      )}
      {open && <Details record={open} who={who(open)} outcome={outcome(open.outcome)} onClose={() => setOpen(null)} />}
    </Part>
  );
}

function Pages({ offset, shown, total, onTurn }: { offset: number; shown: number; total: number; onTurn: (offset: number) => void }) {
  const { t, format } = useL10n();
  const { from, to, newer, older } = pageOf(offset, shown, total, LIMIT);
  if (total === 0) return null;
  return (
    <nav className={css.pages} aria-label={t('records-title')}>
      <span role="status" data-testid="records-range" data-total={total}>
        {t('records-range', { from: format.number(from), to: format.number(to), total: format.number(total) })}
      </span>
      <Button size="small" icon="chevron-back" isDisabled={newer === null} onPress={() => onTurn(newer ?? 0)} data-testid="records-newer">{t('records-newer')}</Button>
      <Button size="small" icon="chevron-next" isDisabled={older === null} onPress={() => onTurn(older ?? offset)} data-testid="records-older">{t('records-older')}</Button>
    </nav>
  );
}

function Details({ record, who, outcome, onClose }: { record: RecordView; who: string; outcome: string; onClose: () => void }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const none = <span className={css.quietly}>{t('records-detail-none')}</span>;
  const code = (text: string) => <bdi dir="ltr" className={css.hash}>{text}</bdi>;
  return (
    <Dialog title={actionWords(l10n, record.action)} isOpen wide onClose={onClose} data-testid="record-details">
      <Facts
        facts={[
          { id: 'moment', name: t('records-column-moment'), value: code(format.utc(millis(record.at))) },
          { id: 'outcome', name: t('records-column-outcome'), value: <Badge {...(LOOK[record.outcome] ?? { icon: 'info' })}>{outcome}</Badge> },
          { id: 'person', name: t('records-column-person'), value: <Bdi>{who}</Bdi> },
          { id: 'pseudonym', name: t('records-detail-pseudonym'), value: code(record.actor_pseudonym) },
          { id: 'resource', name: t('records-column-resource'), value: code(record.resource) },
          { id: 'items', name: t('records-detail-items'), value: t('records-detail-items-count', { count: record.items }) },
          { id: 'vault', name: t('records-column-vault'), value: regionName(l10n, record.vault) },
          { id: 'reason', name: t('records-detail-reason'), value: record.reason === null ? none : code(record.reason) },
          { id: 'policies', name: t('records-detail-policies'), value: record.policies.length === 0 ? none : code(record.policies.join(', ')) },
          { id: 'hash-policies', name: t('records-detail-policy-hash'), value: code(record.policy_hash) },
          { id: 'device', name: t('records-detail-device'), value: code(record.device) },
          { id: 'number', name: t('records-column-number'), value: format.number(record.sequence, { numberingSystem: 'latn' }) },
          { id: 'hash', name: t('records-detail-hash'), value: code(record.hash) },
        ]}
      />
      <div><CopyButton text={record.hash} label="records-copy" done="records-copied" data-testid="record-copy" /></div>
    </Dialog>
  );
}
