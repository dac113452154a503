import './kit/tokens.css';
import './kit/fonts.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app';
import { connect, queryClient, WireError } from './backend';
import { ErrorState, showError } from './kit';
import { L10nProvider, negotiate } from './l10n';

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  // A refusal that nobody waited for is still told.
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    showError(WireError.from(event.reason));
  });
  try {
    await connect();
    root.render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <App />
        </QueryClientProvider>
      </StrictMode>,
    );
  } catch (thrown) {
    root.render(
      <L10nProvider locale={negotiate(navigator.languages)}>
        <ErrorState error={WireError.from(thrown)} />
      </L10nProvider>,
    );
  }
}
