import { type ReactNode, useEffect } from 'react';

import {
  type AppStatus, type DeviceSettings, forgetChanged, type JobView, onChanged, onLocked, onProgress, queryClient, type SessionView, useAsk,
} from '@/backend';
import { ErrorState, ToastRegion } from '@/kit';
import { L10nProvider, negotiate } from '@/l10n';

import { ErrorBoundary } from './fault';
import { useHeld } from './hold';
import { takeProgress } from './jobs';
import { forgetSession } from './session';

/** Puts theme and density on the page. */
function useLooks({ theme, density }: DeviceSettings) {
  useEffect(() => {
    const page = document.documentElement;
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
    else delete page.dataset.theme;
    if (density) page.dataset.density = density;
    else delete page.dataset.density;
  }, [theme, density]);
}

/** The window's root: where the installation stands decides what is shown; language, theme and density come from who is here. */
export function Root({
  entrance, session,
}: { entrance: (status: AppStatus) => ReactNode; session: (session: SessionView, status: AppStatus) => ReactNode }) {
  const status = useAsk('app_status', {});
  const held = useHeld();
  const open = status.data?.state === 'open' && !held;
  const current = useAsk('current_session', {}, { enabled: open });

  useEffect(() => {
    const stops = [
      onChanged((tags) => void forgetChanged(queryClient, tags)),
      onProgress((job: JobView) => takeProgress(job)),
      onLocked(forgetSession),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  const desk = open ? current.data : undefined;
  const looks = desk?.preferences ?? status.data?.device ?? { locale: null, theme: null, density: null };
  useLooks(looks);
  const locale = negotiate([looks.locale, status.data?.device.locale, status.data?.system_locale, ...navigator.languages]);
  const error = status.error ?? (open ? current.error : null);

  return (
    <L10nProvider locale={locale}>
      <ErrorBoundary>
        {error ? (
          <ErrorState error={error} onRetry={() => void queryClient.invalidateQueries()} />
        ) : status.data && !open ? (
          entrance(status.data)
        ) : status.data && desk ? (
          session(desk, status.data)
        ) : null}
      </ErrorBoundary>
      <ToastRegion />
    </L10nProvider>
  );
}
