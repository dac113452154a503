import { useState } from 'react';

import { call, type JobView, type OrganisationView, pickFolder, pickPaths, WireError } from '@/backend';
import { Button, Notice, Select, TextArea, useErrorWords } from '@/kit';
import { useL10n } from '@/l10n';

import { regionNamed } from './names';
import css from './parts.module.css';

/** What somebody wrote: one a line, none twice. */
export function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];
}

/** Adds paths below those that are there. */
export function withPaths(text: string, more: readonly string[]): string {
  return linesOf([...text.split('\n'), ...more].join('\n')).join('\n');
}

const FIRST = 'first';

/** What to import, and where it will be at home. */
export function ImportForm({
  organisation, regions, busy, onStart, footer,
}: {
  organisation: OrganisationView; regions: readonly string[]; busy: boolean; onStart: (job: JobView) => void;
  /** More buttons beside the one that starts. */
  footer?: React.ReactNode;
}) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const words = useErrorWords();
  const [text, setText] = useState('');
  const [region, setRegion] = useState(regions.includes(organisation.home) ? organisation.home : (regions[0] ?? organisation.home));
  const [queue, setQueue] = useState(FIRST);
  const [own, setOwn] = useState('');
  const [error, setError] = useState<WireError | null>(null);
  const [missing, setMissing] = useState(false);
  const [starting, setStarting] = useState(false);
  const paths = linesOf(text);
  const queues = organisation.queues.filter((one) => one.region === region);

  const add = (more: readonly string[]) => {
    setMissing(false);
    setText((known) => withPaths(known, more));
  };
  const fault = (thrown: unknown) => setError(WireError.from(thrown));
  const start = async () => {
    if (paths.length === 0) {
      setMissing(true);
      return;
    }
    setStarting(true);
    setError(null);
    try {
      onStart(await call('import_mail', { paths, region, queue: queue === FIRST ? null : queue, own_addresses: linesOf(own) }));
      setText('');
    } catch (thrown) {
      fault(thrown);
    } finally {
      setStarting(false);
    }
  };

  return (
    <form
      className={css.form}
      data-testid="import-form"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <TextArea
        label={t('imports-paths')}
        hint={t('imports-paths-hint')}
        value={text}
        onChange={(value) => {
          setText(value);
          setMissing(false);
        }}
        rows={2}
        dir="ltr"
        spellCheck="false"
        data-testid="import-paths"
        {...(missing ? { error: t('imports-paths-missing') } : {})}
      />
      <div className={css.row}>
        <Button icon="file" data-testid="import-pick-files" onPress={() => void pickPaths(t('imports-pick-title')).then(add, fault)}>
          {t('imports-pick-files')}
        </Button>
        <Button
          icon="archive"
          data-testid="import-pick-folder"
          onPress={() => void pickFolder(t('imports-pick-title')).then((path) => add(path === null ? [] : [path]), fault)}
        >
          {t('imports-pick-folder')}
        </Button>
      </div>
      <div className={css.pair}>
        <Select
          label={t('imports-region')}
          hint={t('imports-region-hint')}
          options={regions.map((one) => ({ value: one, label: regionNamed(l10n, one) })).sort((a, b) => format.compare(a.label, b.label))}
          value={region}
          onChange={(value) => {
            setRegion(value);
            setQueue(FIRST);
          }}
          data-testid="import-region"
        />
        <Select
          label={t('imports-queue')}
          options={[{ value: FIRST, label: t('imports-queue-none') }, ...queues.map((one) => ({ value: one.id, label: one.name }))]}
          value={queue}
          onChange={setQueue}
          data-testid="import-queue"
        />
      </div>
      <TextArea label={t('imports-own-field')} hint={t('imports-own-field-hint')} value={own} onChange={setOwn} rows={1} dir="ltr" spellCheck="false" data-testid="import-own-field" />
      {error && <Notice tone="danger" data-testid="import-error">{words(error)}</Notice>}
      <div className={css.row}>
        <Button type="submit" look="primary" icon="imports" isPending={starting} isDisabled={busy} data-testid="import-start">
          {t('imports-go')}
        </Button>
        {footer}
      </div>
    </form>
  );
}
