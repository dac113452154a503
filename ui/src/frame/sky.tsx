import { useLayoutEffect, useMemo, useRef, useState } from 'react';

import type { SiteView } from '@/backend';
import { join } from '@/kit';
import { useL10n } from '@/l10n';

import { useNow } from './now';
import css from './sky.module.css';
import { ABOVE, BELOW_PX, dots, HEIGHT, hours, LIGHTS, nightPath, noons, onMap, scaleFor, sides, WIDTH, x, y } from './sky-map';
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
  const { element, px, top } = useMeasures();
  const all = sites.map(sunSite);
  const places = sites
    .map((site) => ({ site, at: x(onMap(site.longitude)), ...shiftNow(sunSite(site), now) }))
    .sort((one, other) => one.at - other.at);
  const side = sides(places.map(({ at }) => at), WORDS_PX * px);

  // The map is never mirrored, yet a sentence on it runs as its language does.
  const run = (words: string) => `${dir === 'rtl' ? '\u2067' : '\u2066'}${words}\u2069`;
  const says = (id: string, on: readonly [number, number] | null, next: number | null, time_zone: string): string => {
    if (on) {
      const coming = outlook(all, id, now);
      const soon = coming.kind === 'handover' && coming.at - now <= HOUR_MS;
      return t(soon ? 'app-sky-hands-over' : 'app-sky-until', { time: format.clock(on[1], time_zone) });
    }
    return next === null ? t('app-sky-off') : t('app-sky-back', { time: format.clock(next, time_zone) });
  };

  const foot = BELOW_PX * px;
  // Where the head of the map is cut off, its name would lie over land.
  const named = top < 24;
  const small = { fontSize: 12 * px };
  return (
    <div ref={element} className={join(css.world, className)}>
      <svg className={css.sky} viewBox={`0 ${-ABOVE} ${WIDTH} ${HEIGHT + ABOVE + foot}`} preserveAspectRatio="xMidYMax slice" aria-hidden="true" data-testid="sky">
        <g className={css.shade}>{drawn.nights.map((path, index) => <path key={LIGHTS[index]} d={path} />)}</g>
        {drawn.dots.map((path, index) => <path key={LIGHTS[index]} className={join(css.dot, css[LIGHTS[index] ?? 'night'])} d={path} />)}
        <rect className={css.band} x="0" y={HEIGHT} width={WIDTH} height={foot} />
        <path className={css.rule} d={`M0 ${HEIGHT}H${WIDTH}`} />
        <path className={css.rule} d={drawn.hours.map(({ hour, at }) => `M${at} ${HEIGHT}v${(hour % 3 ? 5 : 9) * px}`).join('')} />
        {drawn.hours.filter(({ hour }) => hour % 3 === 0).map(({ hour, at }) => (
          <text key={at} className={css.hour} style={small} textAnchor="middle" x={at} y={HEIGHT + 24 * px}>{String(hour).padStart(2, '0')}</text>
        ))}
        {drawn.noons.map((at) => (
          <g key={at}>
            <path className={css.meridian} d={`M${at} ${named ? top + 28 * px : top}V${HEIGHT}`} />
            {named && <text className={css.hour} style={small} textAnchor="middle" x={at} y={top + 21 * px}>{t('app-sky-noon')}</text>}
          </g>
        ))}
        {places.map(({ site, at, on, next }, index) => {
          const where = side[index] ?? 'none';
          const words = { x: at + (where === 'end' ? -8 : 8) * px, textAnchor: where === 'end' ? 'end' : 'start', direction: 'ltr' } as const;
          return (
            <g key={site.id} className={css.place} data-on={on !== null || undefined}>
              <path d={`M${at} ${y(site.latitude) + 9 * px}V${HEIGHT + foot - 6 * px}`} />
              <circle cx={at} cy={y(site.latitude)} r={4.5 * px} />
              {where !== 'none' && (
                <>
                  <text className={css.site} style={{ fontSize: 13 * px }} {...words} y={HEIGHT + 42 * px}>{`${site.name} ${format.clock(now, site.time_zone)}`}</text>
                  <text className={css.hour} style={small} {...words} y={HEIGHT + 60 * px}>{run(says(site.id, on, next, site.time_zone))}</text>
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

/** The size of a pixel in the map's units, and the first line of the map that is in sight: its head is cut where the place is low. */
function useMeasures() {
  const element = useRef<HTMLDivElement>(null);
  const [measures, setMeasures] = useState({ px: 1, top: -ABOVE });
  useLayoutEffect(() => {
    const world = element.current;
    if (!world) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = world;
      if (width === 0 || height === 0) return;
      const scale = scaleFor(width, height);
      setMeasures({ px: 1 / scale, top: Math.max(-ABOVE, HEIGHT - (height - BELOW_PX) / scale) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(world);
    return () => observer.disconnect();
  }, []);
  return { element, ...measures };
}
