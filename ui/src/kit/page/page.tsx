import { L10nScope, direction } from '@/l10n';
import { ToastRegion } from '@/kit';

import css from './page.module.css';
import { Actions, Fields, Lists, Overlays, Places, States, Tokens, Words } from './parts';

// One scope for each theme and direction. The address picks others: ?kit&locale=ja&theme=dark
const asked = new URLSearchParams(location.search);
const LOCALES = asked.get('locale')?.split(',') ?? ['en', 'ar-XB'];
const THEMES = asked.get('theme')?.split(',') ?? ['light', 'dark'];

/** Each component in every state, theme and direction. Later screens are built from what is here. */
export default function KitPage() {
  return (
    <L10nScope locale="en">
      <main className={css.page} data-scroll>
        <h1 hidden>Kit</h1>
        <div className={css.grid}>
          {LOCALES.flatMap((locale) => THEMES.map((theme) => <Scope key={`${locale} ${theme}`} locale={locale} theme={theme} />))}
        </div>
      </main>
      <ToastRegion />
    </L10nScope>
  );
}

function Scope({ locale, theme }: { locale: string; theme: string }) {
  return (
    <L10nScope locale={locale}>
      <section className={css.scope} data-theme={theme} lang={locale} dir={direction(locale)} aria-label={`${locale} ${theme}`}>
        <h2>{`${locale} · ${theme} · ${direction(locale)}`}</h2>
        <Tokens />
        <Actions />
        <Fields />
        <Words />
        <States />
        <Lists />
        <Overlays scope={`${locale}-${theme}`} />
        <Places />
      </section>
    </L10nScope>
  );
}
