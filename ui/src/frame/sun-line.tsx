import { Button as AriaButton } from 'react-aria-components';

import { type Presence, type SessionView, type SiteView, useAct } from '@/backend';
import { Icon, join, Mark, Menu, showError } from '@/kit';
import { millis, T, useL10n } from '@/l10n';

import { useNow } from './now';
import { layOut, left, outlook, shiftNow, type SunSite } from './sunline';
import css from './sun-line.module.css';

const PRESENCES: readonly Presence[] = ['available', 'busy', 'away', 'offline'];

/** A site of the wire with its shifts as numbers. */
export function sunSite(site: SiteView): SunSite {
  return { id: site.id, name: site.name, time_zone: site.time_zone, shifts: site.shifts.map(([from, to]) => [millis(from), millis(to)] as const) };
}

/** The head of the window: one day of the organisation's sites, now standing still at three eighths. */
export function SunLine({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const now = useNow();
  const { me, organisation } = session;
  const sites = organisation.sites.map(sunSite);
  const own = sites.find((site) => site.id === me.site);
  const line = layOut(sites, me.site, now);
  const next = outlook(sites, me.site, now);
  const bold = { b: <b /> };
  return (
    <header className={css.sun} data-testid="sun-line" data-region>
      <span className={css.mark}><Mark /></span>
      <span className={css.clock}>
        <b><bdi>{format.clock(now, own?.time_zone)}</bdi></b>
        {own && <span><bdi>{own.name}</bdi></span>}
      </span>
      <div className={css.day} role="img" aria-label={t('app-sun-line', { sites: format.list(sites.map((site) => spoken(site)), 'unit') })}>
        {line.ticks.map(({ at, quarter }) => <i key={at} className={join(css.tick, quarter && css.quarter)} style={{ insetInlineStart: `${at}%` }} />)}
        {line.overlaps.map(({ at, width }) => <i key={at} className={css.overlap} style={{ insetInlineStart: `${at}%`, inlineSize: `${width}%` }} />)}
        {line.bars.map((bar) => (
          <div
            key={bar.key}
            className={join(css.bar, bar.lane === 1 && css.low, bar.on && css.on, bar.cutStart && css.cutStart, bar.cutEnd && css.cutEnd)}
            style={{ insetInlineStart: `${bar.at}%`, inlineSize: `${bar.width}%` }}
          >
            {bar.on && <i className={css.spent} style={{ inlineSize: `${bar.spent}%` }} />}
            {bar.label !== 'none' && (
              <span className={join(css.words, bar.label === 'ahead' && css.ahead)} style={{ insetInlineStart: `calc(${bar.label === 'ahead' ? bar.spent : 0}% + 8px)` }}>
                <b><bdi>{bar.site.name}</bdi></b>
                <bdi>{format.clock(bar.on ? now : bar.from, bar.site.time_zone)}</bdi>
              </span>
            )}
          </div>
        ))}
        <i className={css.now} style={{ insetInlineStart: '37.5%' }} />
      </div>
      {next.kind !== 'none' && (
        <span className={css.next}>
          <Icon name={next.kind === 'handover' ? 'handover' : 'clock'} />
          <span>
            {next.kind === 'handover' && <T id="app-handover-in" args={{ site: next.to.name, left: left(next.at, now) }} elems={bold} />}
            {next.kind === 'ends' && <T id="app-shift-ends-in" args={{ left: left(next.at, now) }} elems={bold} />}
            {next.kind === 'begins' && <T id="app-shift-begins-in" args={{ left: left(next.at, now) }} elems={bold} />}
          </span>
        </span>
      )}
      <PresenceMenu session={session} until={own ? shiftNow(own, now).on?.[1] ?? null : null} time_zone={own?.time_zone} />
    </header>
  );

  function spoken(site: SunSite): string {
    const { on, next: back } = shiftNow(site, now);
    if (on) return t('app-sun-site-on', { site: site.name, time: format.clock(now, site.time_zone) });
    if (back !== null) return t('app-sun-site-off', { site: site.name, time: format.clock(back, site.time_zone) });
    return t('app-sun-site-none', { site: site.name });
  }
}

function PresenceMenu({ session, until, time_zone }: { session: SessionView; until: number | null; time_zone: string | undefined }) {
  const { t, format } = useL10n();
  const set = useAct('set_presence');
  const { presence } = session.me;
  return (
    <Menu
      label={t('app-presence')}
      data-testid="presence"
      trigger={
        <AriaButton className={css.status ?? ''} data-testid="presence-menu">
          <i className={css.dot} data-presence={presence} />
          <span>{t(`app-presence-${presence}`)}</span>
          {until !== null && <span className={join(css.muted, css.until)}>{t('app-presence-until', { time: format.clock(until, time_zone) })}</span>}
          <Icon name="chevron-down" size={15} />
        </AriaButton>
      }
      groups={[{
        id: 'presence',
        entries: PRESENCES.map((one) => ({
          id: one,
          label: t(`app-presence-${one}`),
          isChosen: one === presence,
          run: () => set.mutate({ presence: one }, { onError: showError }),
        })),
      }]}
    />
  );
}
