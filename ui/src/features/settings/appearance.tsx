import { type DeviceSettings, type SessionView, useAsk, WireError } from '@/backend';
import { saveLooks } from '@/frame';
import { RadioGroup, Select, showError } from '@/kit';
import { LOCALES, PSEUDO_LOCALES, useL10n } from '@/l10n';
import { isComplete, Part, TONGUES, tongueOf } from '@/parts';

import css from './settings.module.css';

const SYSTEM = 'system';
const THEMES = [SYSTEM, 'light', 'dark'] as const;
const DENSITIES = ['compact', 'default', 'comfortable'] as const;

/** Language, theme and density: live, for the person and for this desktop's lock screen. */
export function Appearance({ session }: { session: SessionView }) {
  const { t, locale } = useL10n();
  const device = useAsk('app_status', {}).data?.device;
  const { preferences } = session;
  const looks: DeviceSettings = { locale: preferences.locale, theme: preferences.theme, density: preferences.density };
  const change = (part: Partial<DeviceSettings>) => {
    saveLooks({ ...looks, ...part }, session).catch((thrown: unknown) => showError(WireError.from(thrown)));
  };
  const wished = preferences.locale ?? device?.locale ?? locale;
  const pseudo = __WITH_FAKE__ ? PSEUDO_LOCALES : PSEUDO_LOCALES.filter((one) => one === wished);
  const chosen = PSEUDO_LOCALES.includes(wished) ? wished : tongueOf(wished).tag;

  return (
    <Part title={t('settings-appearance')}>
      <div className={css.fields}>
        <Select
          label={t('settings-language')}
          hint={t('settings-language-hint')}
          icon="globe"
          options={[
            ...TONGUES.map(({ tag, name }) => ({ value: tag, label: name, lang: tag, ...(isComplete(tag, LOCALES) ? {} : { hint: t('settings-language-partly') }) })),
            // Names of pseudo-locales are codes; nobody but testers sees them.
            ...pseudo.map((tag) => ({ value: tag, label: tag, lang: 'en' })),
          ]}
          value={chosen}
          onChange={(tag) => change({ locale: tag })}
          data-testid="settings-language"
        />
        <RadioGroup
          label={t('settings-theme')}
          across
          options={THEMES.map((theme) => ({ value: theme, label: t(`settings-theme-${theme}`), testId: `settings-theme-${theme}` }))}
          value={preferences.theme === 'light' || preferences.theme === 'dark' ? preferences.theme : SYSTEM}
          onChange={(theme) => change({ theme: theme === SYSTEM ? null : theme })}
        />
        <RadioGroup
          label={t('settings-density')}
          hint={t('settings-density-about')}
          across
          options={DENSITIES.map((density) => ({ value: density, label: t(`settings-density-${density}`), testId: `settings-density-${density}` }))}
          value={DENSITIES.find((one) => one === preferences.density) ?? 'default'}
          onChange={(density) => change({ density })}
        />
      </div>
    </Part>
  );
}
