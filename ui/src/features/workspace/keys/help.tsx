import { COMMAND_AREAS, COMMAND_IDS, COMMANDS } from '@/commands';
import { Button, Dialog, Kbd, Notice } from '@/kit';
import { useL10n } from '@/l10n';
import { goTo } from '@/frame';

import css from '../dialogs/dialogs.module.css';
import { useSeat } from '../session';
import { setDesk } from '../state';
import { useKeys } from './use-keys';

const close = () => setDesk({ overlay: null });

/** All keys in force, with those that somebody changed for themselves marked. */
export function KeysHelp() {
  const { t } = useL10n();
  const keys = useKeys();
  const { single_keys } = useSeat().session.preferences;
  return (
    <Dialog
      wide
      isOpen
      title={t('command-help')}
      onClose={close}
      data-testid="keys-help"
      actions={
        <Button
          icon="keyboard"
          data-testid="keys-help-change"
          onPress={() => {
            close();
            goTo('settings', 'keyboard');
          }}
        >
          {t('workspace-change-keys')}
        </Button>
      }
    >
      {!single_keys && <Notice>{t('workspace-single-keys-off')}</Notice>}
      <div className={css.areas} tabIndex={0} role="group" aria-label={t('command-help')}>
        {COMMAND_AREAS.map((area) => {
          const ids = COMMAND_IDS.filter((id) => COMMANDS[id].area === area && (keys.get(id) ?? '') !== '');
          return ids.length > 0 && (
            <section key={area} className={css.area}>
              <h3>{t(`workspace-area-${area}`)}</h3>
              <dl>
                {ids.map((id) => (
                  <div key={id} data-testid={`keys-help-${id}`}>
                    <dt>{t(`command-${id}`)}</dt>
                    <dd>
                      {keys.get(id) !== COMMANDS[id].keys && <span className={css.own}>{t('workspace-own-key')}</span>}
                      <Kbd keys={keys.get(id) ?? ''} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}
