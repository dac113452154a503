import { Component, type ReactNode } from 'react';

import { Button, EmptyState } from '@/kit';
import { useL10n } from '@/l10n';

/** Keeps a fault in one part of the window from taking the rest with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <Fault onAgain={() => this.setState({ failed: false })} />;
  }
}

function Fault({ onAgain }: { onAgain: () => void }) {
  const { t } = useL10n();
  return (
    <EmptyState
      icon="alert"
      title={t('app-fault-title')}
      data-testid="fault"
      actions={
        <>
          <Button look="primary" onPress={onAgain}>{t('app-fault-again')}</Button>
          <Button onPress={() => location.reload()}>{t('app-fault-reload')}</Button>
        </>
      }
    >
      {t('app-fault-body')}
    </EmptyState>
  );
}
