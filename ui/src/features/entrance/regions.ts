import type { RegionView } from '@/backend';

// Time zones that do not name their region's own one. Others of Europe are taken for the Union's.
const ZONES: readonly (readonly [RegExp, string])[] = [
  [/^Europe\/(London|Belfast|Jersey|Guernsey|Isle_of_Man)$/, 'uk'],
  [/^Europe\/Istanbul$|^Asia\/Istanbul$|^Turkey$/, 'tr'],
  [/^Europe\/(Moscow|Kaliningrad|Samara|Volgograd|Saratov|Ulyanovsk|Astrakhan|Kirov)$/, 'ru'],
  [/^Asia\/(Yekaterinburg|Omsk|Novosibirsk|Barnaul|Tomsk|Krasnoyarsk|Irkutsk|Yakutsk|Vladivostok|Magadan|Sakhalin|Kamchatka)$/, 'ru'],
  [/^America\/(Toronto|Vancouver|Edmonton|Winnipeg|Halifax|St_Johns|Regina|Montreal)$/, 'ca'],
  [/^America\/(Sao_Paulo|Manaus|Bahia|Fortaleza|Recife|Belem|Cuiaba|Campo_Grande|Porto_Velho|Rio_Branco)$/, 'br'],
  [/^America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Indiana\/.*|Kentucky\/.*)$|^Pacific\/Honolulu$/, 'us'],
  [/^Asia\/(Kolkata|Calcutta)$/, 'in'],
  [/^Asia\/(Shanghai|Urumqi|Chongqing|Harbin)$/, 'cn'],
  [/^Asia\/(Ho_Chi_Minh|Saigon)$/, 'vn'],
  [/^Asia\/(Almaty|Aqtau|Aqtobe|Atyrau|Oral|Qostanay|Qyzylorda)$/, 'kz'],
  [/^Australia\//, 'au'],
  [/^Europe\/(Zurich|Oslo|Belgrade|Sarajevo|Skopje|Tirane|Kiev|Kyiv|Minsk|Chisinau|Podgorica)$/, ''],
  [/^Europe\//, 'eu'],
];

/** The region in which this computer probably stands, by its time zone; none rather than a wrong one. */
export function guessRegion(timeZone: string, regions: readonly RegionView[]): string | null {
  const own = regions.find((one) => one.time_zone === timeZone);
  if (own) return own.region;
  const code = ZONES.find(([pattern]) => pattern.test(timeZone))?.[1];
  return regions.some((one) => one.region === code) ? (code ?? null) : null;
}
