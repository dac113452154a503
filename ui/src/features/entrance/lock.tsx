import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';

import type { AppStatus } from '@/backend';
import { saveDevice, Sky } from '@/frame';
import { Button, Heard, Icon, Mark, Menu, showError } from '@/kit';
import { useL10n } from '@/l10n';
import { tongueOf, TONGUES, isComplete } from '@/parts';
import { WireError } from '@/backend';

import css from './lock.module.css';
import { VaultLine } from './vault-line';

/** The lock screen: the world above, the desk below, joined by the ruler of the hours. Nothing on it is personal. */
export function Lock({ status, notices, children, end }: { status: AppStatus; notices?: ReactNode; children: ReactNode; end?: ReactNode }) {
  const { t } = useL10n();
  return (
    <div className={css.lock} data-testid="lock-screen">
      <header className={css.world}>
        <Sky sites={status.sites} />
        <h1 className={css.title}><Heard>{t('entrance-lock-title')}</Heard></h1>
        <div className={css.head}>
          <div className={css.mark}>
            <span className={css.logo}><Mark size={22} /></span>
            <bdi lang="en">Meridian</bdi>
          </div>
          <LanguageMenu status={status} />
        </div>
      </header>
      {notices}
      <main className={css.desk}>{children}</main>
      <footer className={css.whole}>
        <VaultLine status={status} />
        <span className={css.end}>
          {end}
          <bdi data-testid="version">{status.version}</bdi>
        </span>
      </footer>
    </div>
  );
}

function LanguageMenu({ status }: { status: AppStatus }) {
  const { t, locale } = useL10n();
  const now = tongueOf(status.device.locale ?? locale);
  const choose = (tag: string) => {
    saveDevice({ ...status.device, locale: tag }).catch((thrown: unknown) => showError(WireError.from(thrown)));
  };
  return (
    <Menu
      label={t('entrance-language-menu')}
      data-testid="lock-language"
      trigger={
        <AriaButton className={css.pick ?? ''} data-testid="lock-language">
          <Icon name="globe" />
          <Heard>{t('entrance-language-menu')}</Heard>
          <span lang={now.tag}>{now.name}</span>
        </AriaButton>
      }
      groups={[{
        id: 'languages',
        entries: TONGUES.map((tongue) => ({
          id: tongue.tag, label: tongue.name, lang: tongue.tag, isChosen: tongue.tag === now.tag,
          ...(isComplete(tongue.tag) ? {} : { icon: 'translate' as const }),
          run: () => choose(tongue.tag),
        })),
      }]}
    />
  );
}

/** One thing about this desktop that is good to know. */
export function Fact({ icon, title, children, tone }: { icon: 'device' | 'users' | 'clock' | 'lock' | 'records' | 'keyboard' | 'alert' | 'key' | 'info'; title: ReactNode; children?: ReactNode; tone?: 'danger' }) {
  return (
    <p className={css.fact} data-tone={tone}>
      <Icon name={icon} />
      <span>
        <b>{title}</b>
        {children !== undefined && <span>{children}</span>}
      </span>
    </p>
  );
}

/** A form in the middle of the desk, in place of the passphrase. */
export function Form({
  title, lead, submit, ready, busy, error, onSubmit, onBack, children, 'data-testid': testId,
}: {
  title: string; lead: string; submit: string; ready: boolean; busy: boolean; error?: ReactNode; onSubmit: () => void; onBack: () => void;
  children: ReactNode; 'data-testid': string;
}) {
  const { t } = useL10n();
  return (
    <section className={css.form} aria-labelledby={`${testId}-title`}>
      <form
        data-testid={testId}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) onSubmit();
        }}
      >
        <div>
          <h2 id={`${testId}-title`}>{title}</h2>
          <p className={css.quietly}>{lead}</p>
        </div>
        {children}
        {error}
        <div className={css.go}>
          <Button type="submit" look="primary" size="large" isDisabled={!ready || busy} isPending={busy} data-testid={`${testId}-go`}>{submit}</Button>
          <Button size="large" onPress={onBack} isDisabled={busy} data-testid={`${testId}-back`}>{t('entrance-back')}</Button>
        </div>
      </form>
    </section>
  );
}
