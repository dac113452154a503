export { type L10n, L10nProvider, L10nScope, T, useFormat, useL10n } from './context';
export { countdown, type Due, due, Format, millis, ownName, strict, type Urgency } from './format';
export { type Args, Localisation } from './localisation';
export { direction, LAST_RESORT, LOCALES, negotiate, PSEUDO_LOCALES } from './locales';
