import { Heard, Icon, join } from '@/kit';
import { millis, useL10n } from '@/l10n';

import { useNow } from '../now';
import css from './list.module.css';

/** What remains until an answer is due: time, and for what is pressing a picture and a word. */
export function DueBadge({ due, className }: { due: string | null; className?: string | undefined }) {
  const { t, format } = useL10n();
  const now = useNow();
  if (due === null) return null;
  const at = millis(due);
  const { text, urgency } = format.due(at, now);
  return (
    <span className={join(css.due, css[urgency], className)} title={t('workspace-due-at', { time: format.deadline(at) })}>
      {urgency !== 'later' && <Icon name={urgency === 'late' ? 'alert' : 'clock'} size={13} />}
      <Heard>{t(`app-due-${urgency}`)}</Heard>
      <bdi dir="ltr">{text}</bdi>
    </span>
  );
}
