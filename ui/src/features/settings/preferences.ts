import { useCallback } from 'react';

import { call, type Preferences, queryClient, type SessionView, WireError } from '@/backend';
import { showError } from '@/kit';

/** Changes some of a person's settings at once; what the door says then confirms it, or puts back what was. */
export function useChange(session: SessionView): (change: Partial<Preferences>) => void {
  return useCallback(
    (change) => {
      const preferences = { ...session.preferences, ...change };
      queryClient.setQueryData(['current_session', {}], { ...session, preferences });
      call('save_preferences', { preferences }).then(
        (saved) => queryClient.setQueryData(['current_session', {}], { ...session, preferences: saved }),
        (thrown: unknown) => {
          queryClient.setQueryData(['current_session', {}], session);
          showError(WireError.from(thrown));
        },
      );
    },
    [session],
  );
}
