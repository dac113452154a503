import { useState } from 'react';

import { SearchField, Table } from '@/kit';
import { useL10n } from '@/l10n';

import css from './about.module.css';
import { find, type Package } from './find';
import listed from './licences.json';

const ALL: readonly Package[] = listed;

/** The packages that are in the programme, with their licences. */
export default function Licences() {
  const { t } = useL10n();
  const [typed, setTyped] = useState('');
  const found = find(ALL, typed);
  return (
    <div className={css.list}>
      <div className={css.find}>
        <SearchField label={t('about-third-search')} value={typed} onChange={setTyped} data-testid="licences-find" />
        <span role="status" className={css.lead}>{t('about-third-count', { count: found.length })}</span>
      </div>
      <Table
        label={t('about-third')}
        className={css.table ?? ''}
        data-testid="licences"
        rows={found}
        rowKey={(one) => `${one.origin} ${one.name} ${one.version}`}
        empty={<p className={css.lead}>{t('about-third-none', { typed })}</p>}
        columns={[
          { id: 'name', name: t('about-third-name'), cell: (one) => <bdi lang="en">{one.name}</bdi> },
          { id: 'version', name: t('about-third-version'), cell: (one) => <bdi>{one.version}</bdi> },
          { id: 'licence', name: t('about-third-licence'), cell: (one) => (one.licence === null ? t('about-third-unstated') : <bdi lang="en">{one.licence}</bdi>) },
          { id: 'origin', name: t('about-third-origin'), cell: (one) => <bdi lang="en">{one.origin}</bdi> },
        ]}
      />
    </div>
  );
}
