import { useMemo } from 'react';

import type { SiteView } from '@/backend';
import { join } from '@/kit';
import { useL10n } from '@/l10n';

import { useNow } from './now';
import css from './sky.module.css';
import { ABOVE, BELOW, dots, HEIGHT, hours, LIGHTS, nightPath, noons, onMap, sides, WIDTH, x, y } from './sky-map';
import { sunAt } from './solar';
import { sunSite } from './sun-line';
import { outlook, shiftNow } from './sunline';

const HOUR_MS = 3_600_000;
const WORDS_PX = 176;

/**
 * The world at this minute, in dots: land lit by the sun's height above it, noon as a line, the sites hanging from their
 * hour. It has no borders and is never mirrored. It is a picture: what it says of the sites stands beside it as words too.
 */
export function Sky({ sites = [], className }: { sites?: readonly SiteView[]; className?: string }) {
  const { t, format, dir } = useL10n();
  const now = useNow(30_000);
  const minute = Math.floor(now / 60_000) * 60_000;
  const sun = useMemo(() => sunAt(minute), [minute]);
  const drawn = useMemo(() => ({ dots: dots(sun), nights: [0, 6, 12].map((below) => nightPath(sun, below)), hours: hours(sun), noons: noons(sun) }), [sun]);
  const all = sites.map(sunSite);
  const places = sites
    .map((site) => ({ site, at: x(onMap(site.longitude)), ...shiftNow(sunSite(site), now) }))
    .sort((one, other) => one.at - other.at);
  const side = sides(places.map(({ at }) => at), WORDS_PX);

  const says = (id: string, on: readonly [number, number] | null, next: number | null, time_zone: string): string => {
    if (on) {
      const coming = outlook(all, id, now);
      const soon = coming.kind === 'handover' && coming.at - now <= HOUR_MS;
      return t(soon ? 'app-sky-hands-over' : 'app-sky-until', { time: format.clock(on[1], time_zone) });
    }
    return next === null ? t('app-sky-off') : t('app-sky-back', { time: format.clock(next, time_zone) });
  };

  return (
    <div className={join(css.world, className)}>
      <svg className={css.sky} viewBox={`0 ${-ABOVE} ${WIDTH} ${HEIGHT + ABOVE + BELOW}`} preserveAspectRatio="xMidYMax slice" aria-hidden="true" data-testid="sky">
        <g className={css.shade}>{drawn.nights.map((path, index) => <path key={LIGHTS[index]} d={path} />)}</g>
        {drawn.dots.map((path, index) => <path key={LIGHTS[index]} className={join(css.dot, css[LIGHTS[index] ?? 'night'])} d={path} />)}
        <rect className={css.band} x="0" y={HEIGHT} width={WIDTH} height={BELOW} />
        <path className={css.rule} d={`M0 ${HEIGHT}H${WIDTH}`} />
        <path className={css.rule} d={drawn.hours.map(({ hour, at }) => `M${at} ${HEIGHT}v${hour % 3 ? 5 : 9}`).join('')} />
        {drawn.hours.filter(({ hour }) => hour % 3 === 0).map(({ hour, at }) => (
          <text key={at} className={css.hour} textAnchor="middle" x={at} y={HEIGHT + 24}>{String(hour).padStart(2, '0')}</text>
        ))}
        {drawn.noons.map((at) => (
          <g key={at}>
            <path className={css.meridian} d={`M${at} -12V${HEIGHT}`} />
            <text className={css.hour} textAnchor="middle" x={at} y="-19">{t('app-sky-noon')}</text>
          </g>
        ))}
        {places.map(({ site, at, on, next }, index) => {
          const where = side[index] ?? 'none';
          const words = { x: at + (where === 'end' ? -8 : 8), textAnchor: where === 'end' ? 'end' : 'start' } as const;
          return (
            <g key={site.id} className={css.place} data-on={on !== null || undefined}>
              <path d={`M${at} ${y(site.latitude) + 9}V${HEIGHT + BELOW - 6}`} />
              <circle cx={at} cy={y(site.latitude)} r="4.5" />
              {where !== 'none' && (
                <>
                  <text className={css.site} {...words} y={HEIGHT + 42}>{`${site.name} ${format.clock(now, site.time_zone)}`}</text>
                  <text className={css.hour} {...words} y={HEIGHT + 60} direction={dir === 'rtl' ? 'ltr' : undefined}>{says(site.id, on, next, site.time_zone)}</text>
                </>
              )}
            </g>
          );
        })}
      </svg>
      <span className={css.solar} dir={dir}>{t('app-sky-hours')}</span>
    </div>
  );
}
