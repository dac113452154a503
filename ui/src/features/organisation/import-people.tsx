import { useState } from 'react';

import { call, pickPaths, type ScimReport, WireError } from '@/backend';
import { Bdi, Button, Dialog, Icon, Notice, Table, TextField, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';
import { CopyButton } from '@/parts';

import css from './organisation.module.css';

/** Takes people from a SCIM file or a table: tried first, carried out only after somebody saw what would come of it. */
export function ImportPeople({ onClose }: { onClose: () => void }) {
  const { t } = useL10n();
  const words = useErrorWords();
  const [path, setPath] = useState('');
  const [tried, setTried] = useState<{ path: string; report: ScimReport; isDone: boolean } | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<WireError | null>(null);
  const fault = (thrown: unknown) => setError(WireError.from(thrown));
  const run = (dry_run: boolean) => {
    setBusy(true);
    setError(null);
    call('import_people', { path: path.trim(), dry_run })
      .then((report) => setTried({ path: path.trim(), report, isDone: !dry_run }), fault)
      .finally(() => setBusy(false));
  };
  const isFresh = tried !== null && tried.path === path.trim();
  const isDone = isFresh && tried.isDone;
  const takes = isFresh ? tried.report.invited.length + tried.report.changed : 0;
  return (
    <Dialog
      title={t('organisation-import')}
      isOpen
      wide
      // The codes are shown this once.
      isDismissable={!isDone}
      onClose={onClose}
      data-testid="people-import-dialog"
      actions={isDone ? <Button look="primary" onPress={onClose} data-testid="people-import-close">{t('app-close')}</Button> : (
        <>
          <Button onPress={onClose}>{t('app-cancel')}</Button>
          <Button look={isFresh ? 'plain' : 'primary'} isPending={busy && !isFresh} isDisabled={busy || path.trim() === ''} onPress={() => run(true)} data-testid="people-import-try">{t('organisation-import-try')}</Button>
          {isFresh && (
            <Button look="primary" isPending={busy} isDisabled={takes === 0} onPress={() => run(false)} data-testid="people-import-go">{t('organisation-import-go', { count: takes })}</Button>
          )}
        </>
      )}
    >
      {!isDone && (
        <>
          <p className={css.quietly}>{t('organisation-import-about')}</p>
          <div className={css.path}>
            <TextField label={t('organisation-import-path')} value={path} onChange={setPath} dir="ltr" spellCheck="false" data-testid="people-import-path" />
            <Button icon="file" onPress={() => void pickPaths(t('organisation-import-pick')).then(([first]) => { if (first !== undefined) setPath(first); }, fault)}>{t('organisation-import-pick')}</Button>
          </div>
        </>
      )}
      {error && <Notice tone="danger" data-testid="people-import-error">{words(error)}</Notice>}
      {isFresh && <Report report={tried.report} isDone={isDone} />}
    </Dialog>
  );
}

function Report({ report, isDone }: { report: ScimReport; isDone: boolean }) {
  const { t, has, format } = useL10n();
  const why = (code: string) => (has(`error-${code}`) ? t(`error-${code}`) : code);
  const rows = [
    ...report.invited.map((one, index) => ({ id: `new ${index}`, line: null, name: one.name, what: one.invitation, state: 'new' as const })),
    ...report.rejected.map((one) => ({ id: `line ${one.line}`, line: one.line, name: '', what: why(one.reason), state: 'rejected' as const })),
  ];
  const sheet = report.invited.map(({ name, invitation }) => `${name}\t${invitation}`).join('\n');
  return (
    <div className={css.form} data-testid="people-import-report" data-done={isDone}>
      <Notice tone={isDone ? 'ok' : 'info'} title={t(isDone ? 'organisation-import-done' : 'organisation-import-tried')}>
        {t('organisation-import-balance', {
          read: format.number(report.read), invited: format.number(report.invited.length), changed: format.number(report.changed), unchanged: format.number(report.unchanged),
          rejected: format.number(report.rejected.length),
        })}
      </Notice>
      <Table
        label={t('organisation-import-rows')}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<p className={css.quietly}>{t('organisation-import-nothing')}</p>}
        data-testid="people-import-rows"
        columns={[
          { id: 'state', name: t('organisation-person-state'), cell: (one) => <span className={css.person} data-state={one.state}><Icon name={one.state === 'new' ? 'user-plus' : 'fault'} />{t(`organisation-import-${one.state}`)}</span> },
          { id: 'line', name: t('organisation-import-line'), end: true, cell: (one) => (one.line === null ? '' : format.number(one.line)) },
          { id: 'name', name: t('organisation-name'), cell: (one) => <Bdi>{one.name}</Bdi> },
          { id: 'what', name: t(isDone ? 'organisation-invited-label' : 'organisation-import-why'), cell: (one) => (one.state === 'new' ? <bdi dir="ltr" className={css.mono}>{one.what}</bdi> : one.what) },
        ]}
      />
      {isDone && report.invited.length > 0 && (
        <>
          <div><CopyButton text={sheet} label="organisation-import-copy" done="organisation-copied" data-testid="people-import-copy" /></div>
          <Notice tone="warn">{t('organisation-invited-about')}</Notice>
        </>
      )}
    </div>
  );
}
