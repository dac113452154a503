import { lazy, Suspense } from 'react';

import { useAsk } from '@/backend';
import { Loading, Mark, Skeleton } from '@/kit';
import { useL10n } from '@/l10n';
import { CopyButton, Facts, Page, Part } from '@/parts';

import css from './about.module.css';

// The list is long and nobody needs it to start.
const Licences = lazy(() => import('./licences'));

/** What this programme is, and whose work is in it. */
export default function About() {
  const { t } = useL10n();
  const status = useAsk('app_status', {});
  const version = status.data?.version ?? '';
  return (
    <Page title={t('about-title')} data-testid="about">
      <header className={css.head}>
        <span className={css.logo}><Mark size={40} /></span>
        <div>
          <p className={css.name}><bdi lang="en">Meridian</bdi></p>
          <p className={css.lead}>{t('about-lead')}</p>
        </div>
      </header>
      <Facts
        data-testid="about-facts"
        facts={[
          {
            id: 'version', name: t('about-version'),
            value: (
              <span className={css.version}>
                <bdi data-testid="about-version">{version}</bdi>
                <CopyButton text={version} label="about-copy" done="about-copied" data-testid="about-copy" />
              </span>
            ),
          },
          { id: 'licence', name: t('about-licence'), value: <><p>{t('about-licence-text')}</p><p className={css.lead}>{t('about-licence-about')}</p></> },
          { id: 'changes', name: t('about-changes'), value: t('about-changes-about') },
          ...(status.data ? [{ id: 'keystore', name: t('about-keystore'), value: t(`settings-keystore-${status.data.keystore}`) }] : []),
        ]}
      />
      <Part title={t('about-third')} lead={t('about-third-lead')}>
        <Suspense fallback={<Loading label={t('app-loading')}><Skeleton height={200} /></Loading>}><Licences /></Suspense>
      </Part>
    </Page>
  );
}
