import { FluentBundle, FluentResource } from '@fluent/bundle';

import { accent, mirror } from './pseudo';

const SOURCES = import.meta.glob<string>('../../../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true });

/** The language that is always complete. */
export const LAST_RESORT = 'en';

const PSEUDO: Record<string, (text: string) => string> = { 'en-XA': accent, 'ar-XB': mirror };
const RIGHT_TO_LEFT = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'dv', 'ps', 'sd', 'ug', 'ckb']);

const language = (tag: string) => tag.toLowerCase().split('-')[0] ?? tag;

/** Locales that have files, in the order of their own names, the last resort first. */
export const LOCALES: readonly string[] = [
  ...new Set(Object.keys(SOURCES).map((path) => path.split('/').at(-2) ?? LAST_RESORT)),
].sort((one, other) => (one === LAST_RESORT ? -1 : other === LAST_RESORT ? 1 : one.localeCompare(other)));

/** Locales for tests of the window itself. */
export const PSEUDO_LOCALES: readonly string[] = Object.keys(PSEUDO);

/** Which way text runs. */
export function direction(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language(locale)) ? 'rtl' : 'ltr';
}

/** The locale for `Intl`: the pseudo-locales count and format as English does. */
export function formattingLocale(locale: string): string {
  return locale in PSEUDO ? LAST_RESORT : locale;
}

/** Picks the best locale for a list of wishes, best first. */
export function negotiate(wishes: readonly (string | null | undefined)[], available: readonly string[] = LOCALES): string {
  for (const wish of wishes) {
    if (!wish) continue;
    if (wish in PSEUDO) return wish;
    const exact = available.find((known) => known.toLowerCase() === wish.toLowerCase());
    if (exact !== undefined) return exact;
    const related = available.find((known) => language(known) === language(wish));
    if (related !== undefined) return related;
  }
  return LAST_RESORT;
}

/** The wished locale and what stands in for a message that it lacks. */
export function fallbackChain(locale: string): string[] {
  if (locale in PSEUDO) return [locale];
  const related = LOCALES.filter((known) => known !== locale && language(known) === language(locale));
  return [...new Set([locale, ...related, LAST_RESORT])];
}

const bundles = new Map<string, FluentBundle>();

/** The messages of one locale. Each is read once. */
export function bundleFor(locale: string): FluentBundle {
  const known = bundles.get(locale);
  if (known) return known;
  const transform = PSEUDO[locale];
  const folder = formattingLocale(locale);
  const bundle = new FluentBundle(transform ? LAST_RESORT : locale, transform ? { transform } : {});
  for (const [path, text] of Object.entries(SOURCES)) {
    if (path.split('/').at(-2) === folder) bundle.addResource(new FluentResource(text), { allowOverrides: false });
  }
  bundles.set(locale, bundle);
  return bundle;
}
