// Rasterises the land of the earth into dots, once. Source: world-atlas land-110m (Natural Earth, public domain), which has no
// borders. Writes src/frame/land.ts; run it with `npm run land`.
import { readFileSync, writeFileSync } from 'node:fs';

import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';

const STEP = 2.4;
const TOP = 74.4;
const BOTTOM = -54;
const COLUMNS = 360 / STEP;

const atlas = JSON.parse(readFileSync(new URL('../node_modules/world-atlas/land-110m.json', import.meta.url)));
const land = feature(atlas, atlas.objects.land);
const rows = [];
for (let latitude = TOP; latitude >= BOTTOM - 0.01; latitude -= STEP) {
  const runs = [];
  let sea = true;
  let length = 0;
  for (let column = 0; column < COLUMNS; column += 1) {
    const dry = geoContains(land, [-180 + (column + 0.5) * STEP, latitude]);
    if (dry === sea) {
      runs.push(length);
      sea = !sea;
      length = 0;
    }
    length += 1;
  }
  runs.push(length);
  rows.push(runs.map((run) => run.toString(36)).join('.'));
}

const text = `/**
 * The land of the earth in dots. Written by \`npm run land\` from world-atlas land-110m (Natural Earth, public domain); no
 * borders. One row every ${STEP} degrees from ${TOP}° north to ${Math.abs(BOTTOM)}° south; in a row run lengths in base 36, sea and land in turn, from
 * 180° west.
 */
export const LAND = [
${rows.map((row) => `  '${row}',`).join('\n')}
] as const;

/** Degrees from dot to dot. */
export const STEP = ${STEP};
/** Latitude of the first row. */
export const TOP = ${TOP};
`;
writeFileSync(new URL('../src/frame/land.ts', import.meta.url), text);
