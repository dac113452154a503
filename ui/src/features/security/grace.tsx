import { useState } from 'react';

import type { SessionView } from '@/backend';
import { goTo } from '@/frame';
import { Button, Icon, IconButton } from '@/kit';
import { millis, useL10n } from '@/l10n';

import css from './security.module.css';

/** Until when a second factor may still be put off. It can be put away until the next unlock. */
export default function Grace({ session }: { session: SessionView }) {
  const { t, format } = useL10n();
  const [away, setAway] = useState(false);
  if (away || session.enrolled || session.grace_until === null) return null;
  return (
    <div className={css.grace} role="status" data-testid="grace">
      <Icon name="shield" />
      <span>{t('security-grace', { date: format.date(millis(session.grace_until)) })}</span>
      <Button look="link" onPress={() => goTo('settings', 'factors')} data-testid="grace-add">{t('security-add')}</Button>
      <IconButton icon="close" label={t('app-close')} onPress={() => setAway(true)} data-testid="grace-close" />
    </div>
  );
}
