import type { SessionView } from '@/backend';
import { useL10n } from '@/l10n';
import { Page } from '@/parts';

import { LogState } from './log-state';
import { RecordList } from './record-list';

/** The audit log as a plain list, and the state of the log itself. */
export default function Records({ session }: { session: SessionView }) {
  const { t } = useL10n();
  return (
    <Page title={t('records-title')} lead={t('records-lead')} wide data-testid="records">
      <LogState session={session} />
      <RecordList session={session} />
    </Page>
  );
}
