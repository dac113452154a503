import { useState } from 'react';

import { call, type SessionView } from '@/backend';
import { mayDo } from '@/frame';
import { Badge, Button, Icon, Notice, Select, Table } from '@/kit';
import { useL10n } from '@/l10n';
import { FormDialog, Part, regionName, regionNamed, useSave } from '@/parts';

import css from './organisation.module.css';

/** The regions that the policies come with. */
const KNOWN = ['au', 'br', 'ca', 'cn', 'eu', 'in', 'jp', 'kr', 'kz', 'ru', 'sa', 'sg', 'tr', 'uk', 'us', 'vn'];

/** The regions that the organisation's data is at home in. */
export function Regions({ session }: { session: SessionView }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const [adding, setAdding] = useState(false);
  const { organisation } = session;
  return (
    <Part
      title={t('organisation-regions')}
      lead={t('organisation-regions-lead')}
      data-testid="regions"
      actions={mayDo(session, 'change-organisation') && <Button look="primary" icon="plus" onPress={() => setAdding(true)} data-testid="region-new">{t('organisation-region-new')}</Button>}
    >
      <Table
        label={t('organisation-regions')}
        data-testid="regions-table"
        rows={organisation.regions.toSorted((one, other) => format.compare(regionName(l10n, one), regionName(l10n, other)))}
        rowKey={(region) => region}
        columns={[
          {
            id: 'name', name: t('organisation-region'),
            cell: (region) => (
              <span className={css.person}>
                <span className={css.strong}>{regionName(l10n, region)}</span>
                {region === organisation.home && <Badge icon="flag">{t('organisation-region-home')}</Badge>}
              </span>
            ),
          },
          { id: 'code', name: t('organisation-region-code'), cell: (region) => <bdi className={css.mono}>{region}</bdi> },
          { id: 'open', name: t('organisation-region-open'), cell: (region) => (session.regions.includes(region) ? <Icon name="check" /> : '–') },
          { id: 'people', name: t('organisation-region-people'), end: true, cell: (region) => format.number(organisation.people.filter((one) => one.regions.includes(region)).length) },
          { id: 'queues', name: t('organisation-region-queues'), end: true, cell: (region) => format.number(organisation.queues.filter((one) => one.region === region).length) },
        ]}
      />
      {adding && <RegionDialog taken={organisation.regions} words={(region) => regionNamed(l10n, region)} onClose={() => setAdding(false)} />}
    </Part>
  );
}

function RegionDialog({ taken, words, onClose }: { taken: readonly string[]; words: (region: string) => string; onClose: () => void }) {
  const { t, format } = useL10n();
  const free = KNOWN.filter((region) => !taken.includes(region))
    .map((region) => ({ value: region, label: words(region) }))
    .sort((one, other) => format.compare(one.label, other.label));
  const [region, setRegion] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const { busy, error, save } = useSave();
  return (
    <FormDialog
      title={t('organisation-region-new')}
      submit={t('organisation-region-go')}
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (region !== null) save(() => call('add_region', { region, regime: null }), onClose);
      }}
      data-testid="region"
    >
      <p className={css.quietly}>{t('organisation-region-new-about')}</p>
      {free.length === 0 ? <Notice>{t('organisation-region-all')}</Notice> : (
        <Select
          label={t('organisation-region-choose')}
          options={free}
          value={region}
          onChange={setRegion}
          data-testid="region-choose"
          {...(asked && region === null ? { error: t('organisation-person-regions-missing') } : {})}
        />
      )}
    </FormDialog>
  );
}
