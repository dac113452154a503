import { useState } from 'react';

import type { AppStatus } from '@/backend';
import { Button, Notice, RadioGroup, Select, TextField } from '@/kit';
import { useL10n } from '@/l10n';
import { regimeName, regionNamed } from '@/parts';

import css from './first-run.module.css';
import { Law } from './law';
import { StepPage } from './steps';

/** What this step decides. */
export interface Home {
  organisation: string;
  region: string | null;
  /** None takes the best fit of the region. */
  regime: string | null;
}

/** Laws over laws: they add to one, and do not stand in its place. */
const OVERLAYS: ReadonlySet<string> = new Set(['eu-ai-act', 'es-ley10-2025', 'pci-dss']);

/** The organisation's name, its home region, and the law that goes with it. */
export function OrganisationStep({
  status, home, onChange, onBack, onContinue,
}: { status: AppStatus; home: Home; onChange: (home: Home) => void; onBack: () => void; onContinue: () => void }) {
  const l10n = useL10n();
  const { t, format } = l10n;
  const [asked, setAsked] = useState(false);
  const named = home.organisation.trim() !== '';
  const fitting = fittingRegimes(status, home.region);
  const laws = fittingLaws(status, home.region);
  const more = fitting.filter(({ id }) => OVERLAYS.has(id)).map(({ id }) => regimeName(l10n, id));
  const regime = laws.find((one) => one.id === home.regime) ?? laws[0];

  return (
    <StepPage
      title={t('entrance-organisation-title')}
      lead={t('entrance-organisation-lead')}
      onBack={onBack}
      data-testid="first-run-organisation"
      onSubmit={() => {
        setAsked(true);
        if (named && home.region !== null) onContinue();
      }}
      actions={<Button type="submit" look="primary" size="large" data-testid="first-run-continue">{t('entrance-continue')}</Button>}
    >
      <div className={css.fields}>
        <TextField
          label={t('entrance-organisation-name')}
          hint={t('entrance-organisation-name-hint')}
          value={home.organisation}
          onChange={(organisation) => onChange({ ...home, organisation })}
          size="large"
          autoComplete="organization"
          autoFocus
          data-testid="first-run-organisation-name"
          {...(asked && !named ? { error: t('entrance-organisation-name-missing') } : {})}
        />
        <Select
          label={t('entrance-region')}
          hint={t('entrance-region-hint')}
          options={status.regions
            .map(({ region }) => ({ value: region, label: regionNamed(l10n, region) }))
            .sort((one, other) => format.compare(one.label, other.label))}
          value={home.region}
          onChange={(region) => onChange({ ...home, region, regime: null })}
          data-testid="first-run-region"
          {...(asked && home.region === null ? { error: t('entrance-region-missing') } : {})}
        />
        {home.region !== null && laws.length > 1 && (
          <RadioGroup
            label={t('entrance-regime')}
            across
            options={laws.map((one) => ({ value: one.id, label: regimeName(l10n, one.id), testId: `first-run-regime-${one.id}` }))}
            value={regime?.id ?? null}
            onChange={(id) => onChange({ ...home, regime: id })}
          />
        )}
        {regime && <Law regime={regime} />}
        {more.length > 0 && <p className={css.quietly}>{t('entrance-regime-more', { regimes: format.list(more) })}</p>}
        {home.region !== null && !regime && <Notice>{t('entrance-regime-none')}</Notice>}
      </div>
    </StepPage>
  );
}

/** The laws as templates that fit a region, best first. */
function fittingRegimes(status: AppStatus, region: string | null) {
  const ids = status.regions.find((one) => one.region === region)?.regimes ?? [];
  return ids.flatMap((id) => status.regimes.filter((one) => one.id === id));
}

/** Those of them that stand by themselves. */
export function fittingLaws(status: AppStatus, region: string | null) {
  return fittingRegimes(status, region).filter(({ id }) => !OVERLAYS.has(id));
}
