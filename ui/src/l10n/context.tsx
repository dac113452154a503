import { LocalizationProvider, Localized, ReactLocalization } from '@fluent/react';
import { createContext, type ReactElement, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';

import { Format } from './format';
import { type Args, Localisation } from './localisation';
import { direction } from './locales';

/** How a component speaks. */
export interface L10n {
  locale: string;
  dir: 'ltr' | 'rtl';
  /** The words for an id. */
  t: (id: string, args?: Args) => string;
  /** The words without isolation marks, for titles and the clipboard. */
  plain: (id: string, args?: Args) => string;
  has: (id: string) => boolean;
  format: Format;
}

const Context = createContext<L10n | null>(null);

/** Speaks one locale to the whole page. Changing it is live: words, direction, formats and the components' own words. */
export function L10nProvider({ locale, children }: { locale: string; children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction(locale);
  }, [locale]);
  return <L10nScope locale={locale}>{children}</L10nScope>;
}

/** Speaks one locale to all below, and leaves the page as it is. */
export function L10nScope({ locale, children }: { locale: string; children: ReactNode }) {
  const [value, react] = useMemo(() => {
    const words = new Localisation(locale);
    const l10n: L10n = {
      locale,
      dir: direction(locale),
      t: (id, args) => words.say(id, args),
      plain: (id, args) => words.plain(id, args),
      has: (id) => words.has(id),
      format: new Format(words.intl),
    };
    return [l10n, new ReactLocalization(words.bundles, (html) => fragmentOf(html), () => undefined)] as const;
  }, [locale]);

  return (
    <Context value={value}>
      <LocalizationProvider l10n={react}>
        <I18nProvider locale={ariaLocale(locale)}>{children}</I18nProvider>
      </LocalizationProvider>
    </Context>
  );
}

/** The components have words of their own in 34 languages; a pseudo-locale takes those of its direction. */
function ariaLocale(locale: string): string {
  return locale === 'en-XA' ? 'en-US' : locale === 'ar-XB' ? 'ar-AE' : locale;
}

function fragmentOf(html: string): Node[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}

/** The words and formats of the locale in force. */
export function useL10n(): L10n {
  const value = useContext(Context);
  if (!value) throw new Error('no locale is in force here');
  return value;
}

/** The formats of the locale in force. */
export function useFormat(): Format {
  return useL10n().format;
}

/** The words for an id, in place. Elements that a message names in angle brackets come from `elems`. */
export function T({ id, args, elems }: { id: string; args?: Args; elems?: Record<string, ReactElement> }) {
  const { t } = useL10n();
  if (!elems) return <>{t(id, args)}</>;
  return (
    <Localized id={id} elems={elems} {...(args ? { vars: args } : {})}>
      <></>
    </Localized>
  );
}
