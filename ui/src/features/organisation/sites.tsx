import { useState } from 'react';

import { call, type SessionView, type SiteView } from '@/backend';
import { mayDo, useNow } from '@/frame';
import { Bdi, Button, Checkbox, EmptyState, Table, TextField, Heard } from '@/kit';
import { useL10n } from '@/l10n';
import { FormDialog, Part, Several, useSave } from '@/parts';

import { clockOf, degreesOf, hoursOf, isZone } from './hours';
import css from './organisation.module.css';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** A Monday, to name the days of the week by. */
const MONDAY = Date.UTC(2024, 0, 1, 12);
const dayAt = (day: number) => MONDAY + (day - 1) * 86_400_000;

/** The sites with their hours. */
export function Sites({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const now = useNow();
  const [editing, setEditing] = useState<SiteView | 'new' | null>(null);
  const may = mayDo(session, 'save-site');
  return (
    <Part
      title={t('organisation-sites')}
      lead={t('organisation-sites-lead')}
      data-testid="sites"
      actions={may && <Button look="primary" icon="plus" onPress={() => setEditing('new')} data-testid="site-new">{t('organisation-site-new')}</Button>}
    >
      <Table
        label={t('organisation-sites')}
        data-testid="sites-table"
        rows={session.organisation.sites.toSorted((one, other) => format.compare(one.name, other.name))}
        rowKey={({ id }) => id}
        empty={<EmptyState icon="pin" title={t('organisation-sites-empty')}>{t('organisation-sites-empty-about')}</EmptyState>}
        columns={[
          { id: 'name', name: t('organisation-name'), cell: ({ name }) => <Bdi className={css.strong}>{name}</Bdi> },
          { id: 'zone', name: t('organisation-site-zone'), cell: ({ time_zone }) => <bdi dir="ltr" lang="en">{time_zone}</bdi> },
          { id: 'now', name: t('organisation-site-now'), cell: ({ time_zone }) => format.clock(now, time_zone) },
          {
            id: 'hours', name: t('organisation-site-hours'),
            cell: ({ opens_min, closes_min }) => <bdi dir="ltr">{t('organisation-site-hours-of', { opens: clockOf(opens_min), closes: clockOf(closes_min) })}</bdi>,
          },
          { id: 'days', name: t('organisation-site-days'), cell: ({ days }) => format.list(days.map((day) => format.weekday(dayAt(day), 'UTC', 'short'))) },
          {
            id: 'edit', name: <Heard>{t('app-column-acts')}</Heard>, end: true,
            cell: (one) => may && (
              <Button size="small" icon="edit" aria-label={t('organisation-edit-named', { name: one.name })} onPress={() => setEditing(one)} data-testid="site-edit">
                {t('organisation-edit')}
              </Button>
            ),
          },
        ]}
      />
      {editing !== null && <SiteDialog site={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Part>
  );
}

function SiteDialog({ site, onClose }: { site: SiteView | null; onClose: () => void }) {
  const { t, format } = useL10n();
  const now = useNow();
  const [name, setName] = useState(site?.name ?? '');
  const [zone, setZone] = useState(site?.time_zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [latitude, setLatitude] = useState(site ? String(site.latitude) : '');
  const [longitude, setLongitude] = useState(site ? String(site.longitude) : '');
  const [opens, setOpens] = useState(clockOf(site?.opens_min ?? 540));
  const [closes, setCloses] = useState(clockOf(site?.closes_min ?? 1020));
  const [days, setDays] = useState<readonly number[]>(site?.days ?? [1, 2, 3, 4, 5]);
  const [asked, setAsked] = useState(false);
  const { busy, error, save } = useSave();
  const named = name.trim() !== '';
  const zoned = isZone(zone.trim());
  const hours = hoursOf(opens, closes);
  const north = degreesOf(latitude, 90);
  const east = degreesOf(longitude, 180);

  return (
    <FormDialog
      title={t(site ? 'organisation-site-title' : 'organisation-site-new')}
      wide
      busy={busy}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (!named || !zoned || !hours || north === null || east === null || days.length === 0) return;
        save(
          () => call('save_site', { site: site?.id ?? null, name: name.trim(), time_zone: zone.trim(), latitude: north, longitude: east, ...hours, days: [...days] }),
          onClose,
        );
      }}
      data-testid="site"
    >
      <div className={css.pair}>
        <TextField
          label={t('organisation-name')}
          value={name}
          onChange={setName}
          autoFocus
          data-testid="site-name"
          {...(asked && !named ? { error: t('organisation-name-missing') } : {})}
        />
        <TextField
          label={t('organisation-site-zone')}
          aside={zoned ? format.clock(now, zone.trim()) : undefined}
          value={zone}
          onChange={setZone}
          dir="ltr"
          lang="en"
          spellCheck="false"
          data-testid="site-zone"
          {...(asked && !zoned ? { error: t('organisation-site-zone-wrong') } : {})}
        />
      </div>
      <div className={css.pair}>
        <TextField
          label={t('organisation-site-latitude')}
          hint={t('organisation-site-place-hint')}
          value={latitude}
          onChange={setLatitude}
          dir="ltr"
          inputMode="decimal"
          data-testid="site-latitude"
          {...(asked && north === null ? { error: t('organisation-site-place-wrong') } : {})}
        />
        <TextField
          label={t('organisation-site-longitude')}
          value={longitude}
          onChange={setLongitude}
          dir="ltr"
          inputMode="decimal"
          data-testid="site-longitude"
          {...(asked && east === null ? { error: t('organisation-site-place-wrong') } : {})}
        />
      </div>
      <div className={css.pair}>
        <TextField
          label={t('organisation-site-opens')}
          hint={t('organisation-site-hours-hint')}
          value={opens}
          onChange={setOpens}
          dir="ltr"
          data-testid="site-opens"
          {...(asked && !hours ? { error: t('organisation-site-hours-wrong') } : {})}
        />
        <TextField label={t('organisation-site-closes')} value={closes} onChange={setCloses} dir="ltr" data-testid="site-closes" />
      </div>
      <Several legend={t('organisation-site-days')} error={asked && days.length === 0 ? t('organisation-site-days-missing') : undefined}>
        {DAYS.map((day) => (
          <Checkbox
            key={day}
            isSelected={days.includes(day)}
            onChange={(on) => setDays(on ? [...days, day].sort((one, other) => one - other) : days.filter((other) => other !== day))}
            data-testid={`site-day-${day}`}
          >
            {format.weekday(dayAt(day), 'UTC')}
          </Checkbox>
        ))}
      </Several>
    </FormDialog>
  );
}
